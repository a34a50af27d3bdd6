import { randomUUID } from 'node:crypto';
import { expect, test } from '@/tests/setup/fixtures';
import { EntryRow } from './entry-page';

test('the head of Tân Long enters a criterion of his village, and sees nothing above it', async ({
  page,
  signIn,
  expectConsoleError,
}) => {
  expectConsoleError(/404/);
  await signIn('thon-tan-long@demo.ntm.example');
  await page.goto('/');
  await expect(page).toHaveURL(/\/units\/08929~tan-long$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('thôn Tân Long');
  await expect(page.getByRole('navigation', { name: 'Đường dẫn đơn vị' }).getByRole('link')).toHaveCount(0);
  await page.getByRole('link', { name: 'Nhập liệu', exact: true }).click();
  const row = new EntryRow(page, 3);
  const note = `thôn tự đánh giá ${randomUUID()}`;
  await row.saving(() => row.choose('cơ bản đạt'));
  await row.saving(() => row.writeNote(note));
  await expect(page.getByRole('status').getByText('Còn thiếu: 1/9 tiêu chí')).toBeVisible();
  await page.goto('/units/08929~tan-long');
  await expect(page.locator('#tieu-chi-3')).toContainText('cơ bản đạt');
  await expect(page.locator('#tieu-chi-3')).toContainText(note);
  await page.goto('/entry/08929~tan-long');
  await row.saving(() => row.choose('đạt'));
  for (const above of ['08929', '248', '26', '08932~chua-vang']) {
    expect((await page.goto(`/units/${above}`))?.status()).toBe(404);
  }
});
