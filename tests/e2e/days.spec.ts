import { expect, test } from '@/tests/setup/fixtures';

test('a comparison marks what was gained and what was lost', async ({ page, enterAs }) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto('/units/189?asOf=2021-12-31&compare=2019-05-22');
  const changes = page.locator('#thay-doi');
  await expect(changes).toContainText('Từ 22/05/2019');
  await expect(changes).toContainText(/Đạt thêm \d+/);
  await expect(changes).toContainText(/Không còn đạt \d+/);
  await expect(changes.getByRole('link', { name: 'Lâm Ca' }).first()).toBeVisible();
  await page.getByLabel('so với').fill('2021-12-31');
  await page.getByRole('button', { name: 'Xem' }).click();
  await expect(changes).toContainText('Không có tiêu chí nào thay đổi kể từ 31/12/2021.');
});

test('a day after the reference day is said, and the reference day is shown', async ({ page, enterAs }) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto('/units/189?asOf=2022-06-01');
  await expect(page.getByText('Ngày 01/06/2022 sau ngày tham chiếu; đang xem ngày 31/12/2021.')).toBeVisible();
  await expect(page.getByLabel('Tại ngày')).toHaveValue('2021-12-31');
});

test('a unit that has ended shows its last day and what came after', async ({ page, enterAs }) => {
  await enterAs('ha-tinh', { role: 'province_office', unit: '42' });
  await page.goto('/units/18424');
  await expect(page.getByText(/Đơn vị này hết hiệu lực ngày 31\/12\/2019/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('xã Kim Lộc');
  await page.getByRole('link', { name: /Kim Song Trường/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('xã Kim Song Trường');
  await expect(page.getByText(/Trước đó là:/)).toContainText('Kim Lộc');
});
