import { expect, test } from '@/tests/setup/fixtures';
import { difference, groundGrey, type Shade, shadeOf } from './status-shades';

const DISTRICT = '/units/189?asOf=2019-05-22';
const STATUSES = ['đạt', 'chưa đạt', 'cơ bản đạt', 'không áp dụng', 'chưa đánh giá'];
/** What two signs must differ by at least, of all the ink that a sign could take. */
const APART = 0.06;

test('theme, size of text and language are kept by the device, with scripts and without', async ({
  page,
  browser,
  enterAs,
  baseURL,
}) => {
  const still = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const plain = await still.newPage();
  await plain.goto('/sign-in');
  await plain.getByRole('button', { name: 'English' }).click();
  await expect(plain.locator('html')).toHaveAttribute('lang', 'en');
  await plain.getByRole('button', { name: 'Tiếng Việt' }).click();
  await expect(plain.locator('html')).toHaveAttribute('lang', 'vi');
  await still.close();

  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto(DISTRICT);
  const groundOf = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await groundOf();
  await page.locator('header details.menu summary').click();
  await page.getByRole('button', { name: 'Tối' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await groundOf();
  expect(dark).not.toBe(light);
  await page.getByRole('button', { name: 'Trình chiếu', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-text', 'projector');
  await page.reload();
  expect(await groundOf()).toBe(dark);
  expect(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))).toBeGreaterThan(
    20,
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1366);
  await page.getByRole('button', { name: 'Thôi trình chiếu' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-text', 'plain');
});

test('in grey the five statuses stay apart, by how much ink they take and by their drawing', async ({
  page,
  enterAs,
}) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/units/189/matrix?asOf=2019-05-22');
    const legend = page.getByRole('main').getByRole('listitem');
    const ground = await groundGrey(page.locator('html'));
    const shades = new Map<string, Shade>();
    for (const word of STATUSES) {
      const sign = legend.filter({ hasText: new RegExp(`^${word}$`) }).locator('svg');
      shades.set(word, await shadeOf(sign.first(), ground));
    }
    const most = Math.max(...[...shades.values()].map(({ ink }) => ink));
    expect(shades.get('đạt')?.ink, `${colorScheme}: what is met takes the most ink`).toBe(most);
    for (const [one, a] of shades)
      for (const [other, b] of shades)
        if (one < other) expect(difference(a, b), `${colorScheme}: ${one}, ${other}`).toBeGreaterThan(APART);
  }
});

test('on paper a column that sorts keeps its name as text: a repeated head leaves keys out', async ({
  page,
  enterAs,
}) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto(DISTRICT);
  const heads = page.locator('#danh-sach thead th:has(button)');
  await expect(heads).toHaveCount(4);
  const names = await heads.getByRole('button').evaluateAll((keys) => keys.map((key) => key.firstChild?.textContent));
  await page.emulateMedia({ media: 'print' });
  await expect(heads.getByRole('button')).toHaveCount(0);
  const printed = await heads.evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content));
  expect(printed).toEqual(names.map((name) => `"${name}"`));
});

test('a meeting about ten communes is printed on one sheet', async ({ page, enterAs }) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto('/units/189/meeting?asOf=2019-05-22');
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(printed.match(/\/Type \/Page\b/g)).toHaveLength(1);
});
