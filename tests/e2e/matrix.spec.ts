import { expect, test } from '@/tests/setup/fixtures';

test('the matrix of a district: arrows, the words under the grid, the way into a commune', async ({
  page,
  enterAs,
}) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto('/units/189/matrix?asOf=2019-05-22');
  const grid = page.getByRole('grid');
  await expect(grid.locator('tr[data-r]')).toHaveCount(10);
  await expect(grid.locator('tr[data-r="0"] td[data-c]')).toHaveCount(19);
  const words = page.locator('#matrix-keys');
  await expect(words).toContainText('Dùng phím mũi tên');

  const cell = (row: number, column: number) => grid.locator(`tr[data-r="${row}"] td[data-c="${column}"]`);
  await cell(0, 0).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(cell(1, 1)).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(cell(9, 18)).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(cell(0, 0)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(cell(0, 0)).toBeFocused();

  const kienMoc = grid.locator('tr[data-r]').filter({ has: page.getByRole('rowheader', { name: 'Kiên Mộc' }) });
  await kienMoc.locator('td[data-c="16"]').hover();
  await expect(words).toHaveText(/^Kiên Mộc · 17 .+: chưa đạt/);
  await expect(kienMoc.locator('td.num')).toHaveText('11/19');
  await expect(grid.locator('tfoot td.num')).toHaveText('126');
  await kienMoc.locator('td[data-c="16"]').click();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/units\/06625\?asOf=2019-05-22#tieu-chi-17$/);
});

test('the same in words, as a table', async ({ page, enterAs }) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto('/units/189/matrix?asOf=2019-05-22');
  await page.getByText('Bảng bằng chữ').click();
  const table = page.getByRole('table', { name: 'Bảng bằng chữ' });
  await expect(table.locator('tbody tr')).toHaveCount(10);
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Kiên Mộc' }) });
  await expect(row).toContainText('11/19');
  await expect(row).toContainText('17 ');
});

test('the matrix of a province narrows to one district', async ({ page, enterAs }) => {
  await enterAs('lang-son', { role: 'province_leader', unit: '20' });
  await page.goto('/units/20/matrix');
  const rows = page.getByRole('grid').locator('tr[data-r]');
  await expect(rows).toHaveCount(181);
  await page.getByLabel('Địa bàn').selectOption('189');
  await expect(rows).toHaveCount(10);
});

test('a change since the comparison day is a mark in its cell, and said', async ({ page, enterAs }) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto('/units/189/matrix?asOf=2021-12-31&compare=2019-05-22');
  const up = page.getByRole('grid').locator('td.up').first();
  await expect(up).toHaveAttribute('aria-label', /đạt, tăng$/);
  await up.hover();
  await expect(page.locator('#matrix-keys')).toContainText('(ngày 22/05/2019:');
});
