import type { Page } from '@playwright/test';
import { LOCALE_COOKIE } from '@/lib/i18n/locale';
import { langOf } from '@/lib/i18n/lang-of';
import { expect, test } from '@/tests/setup/fixtures';

/** Texts that a reader would hear as English and that are not: nothing may be left over but what is quoted. */
async function untranslated(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, {
      acceptNode: ({ parentElement }) =>
        parentElement?.closest('[lang=vi], script, style, noscript')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    });
    const found: string[] = [];
    while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '');
    return found;
  });
  return texts.filter((text) => langOf(text.replaceAll(/“[^”]*”/g, '')) === 'vi');
}

const OFFICE = { role: 'province_office', unit: '20' } as const;
const PAGES: readonly [path: string, drawn: string][] = [
  ['/units/189?asOf=2019-05-22', '#danh-sach tbody tr'],
  ['/units/189/matrix', '[data-c]'],
  ['/units/189/map', 'main svg'],
  ['/units/189/compare', 'main form'],
  ['/units/189/alerts', 'main'],
  ['/units/189/what-if?ind=15.1&t=15.1|tdmnpb|95', '.outcome-table'],
  ['/units/06625', '#cac-tieu-chi tbody tr'],
  ['/units/06625/history?criterion=17', 'main section'],
  ['/entry/06625', 'main form'],
  ['/entry/189/grid', '[role=grid]'],
  ['/sets/vn-commune-2016-2020', 'main section'],
  ['/admin/units/06625', '#ten'],
  ['/search?q=kien+moc', 'main'],
];

test('in English every page is English, and what is Vietnamese in it is marked as such', async ({
  page,
  context,
  enterAs,
  baseURL,
}) => {
  test.slow();
  await enterAs('lang-son', OFFICE);
  await context.addCookies([{ name: LOCALE_COOKIE, value: 'en', url: baseURL ?? '' }]);
  for (const [path, drawn] of PAGES) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator(drawn).first()).toBeVisible();
    await expect.poll(() => untranslated(page), { message: path }).toEqual([]);
  }
});
