import { expect, test } from '@/tests/setup/fixtures';

const DINH_LAP = '/units/189/matrix?asOf=2019-05-22';

test('with the keyboard alone: overview, matrix, a cell and back to it, its commune', async ({
  page,
  enterAs,
  axe,
}) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto('/units/189?asOf=2019-05-22');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (isThere: () => Promise<boolean>) => {
    for (let i = 0; i < 60 && !(await isThere()); i += 1) await page.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
  };
  const focused = (selector: string) => () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

  await tabTo(focused('a[href^="/units/189/matrix"]'));
  await press('Enter');
  await expect(page).toHaveURL(/\/units\/189\/matrix\?asOf=2019-05-22$/);
  const grid = page.getByRole('grid');
  const cell = (row: number, column: number) => grid.locator(`tr[data-r="${row}"] > [data-c="${column}"]`);
  const words = page.locator('#matrix-keys');
  await expect(words).toContainText('Dùng phím mũi tên');
  await tabTo(focused('td[data-c]'));
  await expect(cell(0, 0)).toBeFocused();
  await press('Control+End');
  await expect(cell(9, 18)).toBeFocused();
  await press('Control+Home', 'ArrowDown', 'ArrowRight');
  await expect(cell(1, 1)).toBeFocused();

  // A head sorts: the communes that lack the criterion stand first, the cell below is the one of another commune.
  await press('ArrowUp', 'ArrowUp', 'Enter');
  await expect(cell(-1, 1)).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/sort=2/);
  await press('Enter');
  await expect(cell(-1, 1)).toHaveAttribute('aria-sort', 'descending');
  await press('ArrowDown');
  await expect(cell(0, 1)).toHaveAccessibleName(/^đạt/);
  await expect(words).toContainText(/2 Giao thông: đạt/);
  await expect(words).toContainText(/từ \d\d\/\d\d\/\d{4}, .+ nhập/);

  await press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: '2 Giao thông' })).toBeVisible();
  await axe();
  await press('Escape');
  await expect(dialog).toBeHidden();
  await expect(cell(0, 1)).toBeFocused();
  await press('ArrowLeft', 'ArrowLeft', 'Enter');
  await expect(page).toHaveURL(/\/units\/\d+\?asOf=2019-05-22$/);
  await page.goBack();
  await expect(cell(-1, 1)).toHaveAttribute('aria-sort', 'descending');
});

test('what is chosen stands in the address, and goes along to another day', async ({ page, enterAs }) => {
  await enterAs('lang-son', { role: 'province_leader', unit: '20' });
  await page.goto('/units/20/matrix');
  const rows = page.getByRole('grid').locator('tbody tr[data-r]');
  await expect(rows).toHaveCount(181);
  await page.getByLabel('Địa bàn').selectOption('189');
  await expect(rows).toHaveCount(10);
  await page.getByLabel('Lọc theo cột').selectOption('17');
  await page.getByLabel('Trạng thái của cột').selectOption('not_met');
  await page.getByLabel('Xếp theo').selectOption('score');
  await expect(page).toHaveURL(/group=189&col=17&is=not_met&sort=score/);
  const left = await rows.count();
  expect(left).toBeLessThan(10);
  await page.reload();
  await expect(rows).toHaveCount(left);
  await expect(page.getByRole('grid').locator('td[data-c="16"]')).toHaveText(Array<string>(left).fill('✕'));

  await page.getByLabel('Tại ngày').fill('2019-05-22');
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await expect(page).toHaveURL(/asOf=2019-05-22.*group=189&col=17&is=not_met&sort=score/);
  await expect(page.getByLabel('Địa bàn')).toHaveValue('189');
});

test('a change since the comparison day is a mark in its cell, and said; the same in words below', async ({
  page,
  enterAs,
}) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto('/units/189/matrix?asOf=2021-12-31&compare=2019-05-22');
  const up = page.getByRole('grid').locator('td.up[data-c]').first();
  await expect(up).toHaveAttribute('aria-label', /đạt, tăng$/);
  await up.hover();
  await expect(page.locator('#matrix-keys')).toContainText('(ngày 22/05/2019:');
  await page.goto(DINH_LAP);
  const kienMoc = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Kiên Mộc' }) });
  await expect(kienMoc.locator('td.num')).toHaveText(/^11\/19/);
  await expect(page.getByRole('grid').locator('tfoot td.num')).toHaveText('126');
  await page.getByText('Bảng bằng chữ').click();
  const table = page.getByRole('table', { name: 'Bảng bằng chữ' });
  await expect(table.getByRole('row').filter({ hasText: 'Kiên Mộc' })).toContainText('11/19');
});

test('keys walk the cells before the scripts have come, and what is pressed then happens when they have', async ({
  page,
  enterAs,
}) => {
  await enterAs('lang-son', { role: 'province_leader', unit: '20' });
  let letThem = () => {};
  const come = new Promise<void>((resolve) => (letThem = resolve));
  await page.route('**/_next/static/**/*.js*', async (route) => {
    await come;
    await route.continue();
  });
  await page.goto('/units/20/matrix', { waitUntil: 'commit' });
  const rows = page.getByRole('grid').locator('tbody tr[data-r]');
  const cell = (row: number, column: number) =>
    page.getByRole('grid').locator(`tr[data-r="${row}"] > [data-c="${column}"]`);
  await expect(cell(0, 0)).toHaveAttribute('tabindex', '0');
  await cell(0, 0).focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await expect(cell(2, 1)).toBeFocused();
  await expect(page.locator('#matrix-keys')).toHaveAttribute('data-said', /.+ · 2 Giao thông.*: .+/);
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(24);
  letThem();
  await expect(page.getByRole('dialog').getByRole('heading', { name: '2 Giao thông' })).toBeVisible();
  await expect(page.locator('#matrix-keys')).not.toHaveAttribute('data-said');
  await expect(rows).toHaveCount(181);
  await page.keyboard.press('Escape');
  await expect(cell(2, 1)).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the first rows are read, and where the others are is said', async ({ page, enterAs }) => {
    await enterAs('lang-son', { role: 'province_leader', unit: '20' });
    await page.goto('/units/20/matrix?sort=score&desc=1');
    const grid = page.getByRole('grid');
    await expect(grid.locator('tbody tr[data-r]')).toHaveCount(24);
    await expect(grid.locator('tr[data-r="0"] td.num')).toHaveText(/^19\/19/);
    await expect(page.locator('main noscript')).toHaveCount(1);
    expect(await page.content()).toContain('Không có JavaScript thì chỉ vẽ 24 hàng đầu trong 181.');
    await page.goto(DINH_LAP);
    await expect(grid.locator('tbody tr[data-r]')).toHaveCount(10);
    await expect(page.locator('main noscript')).toHaveCount(0);
  });
});
