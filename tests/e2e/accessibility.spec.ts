import { expect, test } from '@/tests/setup/fixtures';
import { BOARD_PAGES } from './board-pages';

/**
 * Colours do not depend on the width, nor the arrangement on the colours: each once with each is enough. A page comes narrow,
 * as on a phone, and is widened: to load each twice would take minutes of every run.
 */
const LOOKS = [
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 1366, height: 768, colorScheme: 'light' },
] as const;

for (const { path, status = 200, as } of BOARD_PAGES) {
  test(`axe finds nothing on ${path}${as ? ` as ${as.role}` : ''}, narrow and wide, dark and light`, async ({
    page,
    enterAs,
    axe,
    expectConsoleError,
  }) => {
    if (status !== 200) expectConsoleError(new RegExp(`status of ${status}`));
    if (as) await enterAs(as.tenant, as);
    for (const [at, { colorScheme, ...size }] of LOOKS.entries()) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      if (at === 0) expect((await page.goto(path))?.status()).toBe(status);
      await expect(page.getByRole('main')).toBeVisible();
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(size.width);
      await axe();
    }
  });
}
