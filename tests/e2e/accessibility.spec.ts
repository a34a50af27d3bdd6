import { expect, test } from '@/tests/setup/fixtures';
import { BOARD_PAGES } from './board-pages';

/** Colours do not depend on the width, nor the arrangement on the colours: each once with each is enough. */
const LOOKS = [
  { width: 1366, height: 768, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const;

for (const { path, status = 200, as } of BOARD_PAGES) {
  test(`axe finds nothing on ${path}${as ? ` as ${as.role}` : ''}, wide and narrow, light and dark`, async ({
    page,
    enterAs,
    axe,
    expectConsoleError,
  }) => {
    if (status !== 200) expectConsoleError(new RegExp(`status of ${status}`));
    if (as) await enterAs(as.tenant, as);
    for (const { colorScheme, ...size } of LOOKS) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect((await page.goto(path))?.status()).toBe(status);
      await expect(page.getByRole('main')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
      await axe();
    }
  });
}
