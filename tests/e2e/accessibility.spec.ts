import { expect, test } from '@/tests/setup/fixtures';
import { BOARD_PAGES } from './board-pages';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

for (const { path, status = 200, as } of BOARD_PAGES) {
  test(`axe finds nothing on ${path}${as ? ` as ${as.role}` : ''}, light and dark, wide and narrow`, async ({
    page, enterAs, axe, expectConsoleError,
  }) => {
    if (status !== 200) expectConsoleError(new RegExp(`status of ${status}`));
    if (as) await enterAs(as.tenant, as);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect((await page.goto(path))?.status()).toBe(status);
      await expect(page.getByRole('main')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await axe();
      }
    }
  });
}
