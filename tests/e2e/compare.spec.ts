import { expect, test } from '@/tests/setup/fixtures';

const DAY = 'asOf=2019-05-22';

test('units are ticked and stand side by side; the address is the whole choice', async ({ page, enterAs }) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto(`/units/189/compare?${DAY}`);
  await page.getByRole('checkbox', { name: 'Kiên Mộc' }).check();
  await page.getByRole('checkbox', { name: 'Bắc Xa' }).check();
  await page.getByRole('button', { name: 'Đặt cạnh nhau' }).click();
  await expect(page).toHaveURL(/asOf=2019-05-22&u=06619&u=06625$/);
  const table = page.locator('.side-table');
  await expect(table.getByRole('row', { name: 'Số tiêu chí đạt 5/19 11/19' })).toBeVisible();
  await page.getByRole('link', { name: 'Chỉ tiêu chí khác nhau' }).click();
  await expect(page).toHaveURL(/only=differing/);
  await expect(table.locator('tbody').last().getByRole('rowheader')).toHaveCount(6);
  await expect(page.locator('#xep-hang')).toContainText('Không xếp hạng');
});

test('keys walk over the months of the matrix, and the month stays in the address', async ({ page, enterAs }) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto(`/units/189/matrix?${DAY}`);
  await page.getByRole('button', { name: 'Xem theo tháng' }).click();
  const slider = page.getByRole('slider', { name: 'Tháng' });
  await slider.press('ArrowLeft');
  await slider.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', 'tháng 03/2019, số liệu đến ngày 31/03/2019');
  await page.reload();
  await expect(slider).toHaveAttribute('aria-valuetext', /^tháng 03\/2019/);
  await expect(page.getByRole('link', { name: 'Mở trang ngày 31/03/2019' })).toHaveAttribute('href', /asOf=2019-03-31/);
});
