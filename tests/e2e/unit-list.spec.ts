import { expect, test } from '@/tests/setup/fixtures';

test('the list narrows by band, unmet criterion, tag and name, sorts, and stands in the address', async ({
  page,
  enterAs,
}) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto('/units/189?asOf=2019-05-22');
  const list = page.locator('#danh-sach');
  const names = list.locator('tbody th');
  await expect(names).toHaveCount(10);
  await list.getByLabel('Mức tiêu chí').selectOption('10-14');
  await expect(names).toHaveText(['Bắc Lãng', 'Kiên Mộc']);
  await expect(page).toHaveURL(/band=10-14/);
  await page.reload();
  await expect(names).toHaveText(['Bắc Lãng', 'Kiên Mộc']);
  await list.getByLabel('Mức tiêu chí').selectOption('');
  await list.getByLabel('Còn thiếu tiêu chí').selectOption('10');
  await expect(list.getByRole('status')).toHaveText(/^\d+ trong 10 xã$/);
  await expect(names.filter({ hasText: 'Kiên Mộc' })).toHaveCount(1);
  await list.getByLabel('Còn thiếu tiêu chí').selectOption('');
  await list.getByRole('button', { name: /Tên xã/ }).click();
  await expect(names.first()).toHaveText('Bắc Lãng');
  await list.getByRole('button', { name: /Tên xã/ }).click();
  await expect(names.last()).toHaveText('Bắc Lãng');
  await list.getByRole('button', { name: /^Đạt/ }).click();
  await expect(names.first()).toHaveText('Bắc Xa');
  await expect(list.locator('th[aria-sort=ascending]')).toContainText('Đạt');
});
