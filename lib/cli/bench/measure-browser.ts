import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page, type Response } from '@playwright/test';
import { CHROMIUM_FLAGS, requireChromium } from '../chromium.mjs';
import { PROVINCE } from './make-tenant';
import { median } from './rounds';
import type { Site } from './site';

const VISITS = 5;
const SLOWER = 4;

/** What the page notes while it loads. */
interface Noted {
  /** The largest paint so far, in milliseconds after the address was asked for. */
  painted: number;
  /** When the matrix first answered a key. */
  answered: number | null;
  /** When it said with all it knows what the key led to: date and post are asked for by the page's own scripts. */
  said: number | null;
}
type Noting = { benchNotes: Noted };

/** Chromium on a machine four times as slow, nothing kept from visit to visit; medians in milliseconds, scripts in gzipped bytes. */
export async function measureBrowser(site: Site, cookie: string) {
  const browser = await chromium.launch({ executablePath: await requireChromium(), args: CHROMIUM_FLAGS });
  try {
    const overview = await visits(browser, site, cookie, `/units/${PROVINCE}`, 'painted');
    const scripts = await weighScripts(browser, site, cookie);
    const path = `/units/${PROVINCE}/matrix`;
    const answered = await visits(browser, site, cookie, path, 'answered');
    const indicators = await visits(browser, site, cookie, `${path}?by=indicators`, 'answered');
    const said = await visits(browser, site, cookie, path, 'said');
    return {
      ...scripts,
      painted: median(overview),
      answered: median(answered),
      indicators: median(indicators),
      said: median(said),
    };
  } finally {
    await browser.close();
  }
}

async function visits(browser: Browser, site: Site, cookie: string, path: string, what: keyof Noted) {
  const seen: number[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const page = await openPage(browser, site, cookie);
    await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
    await page.waitForFunction((key) => (window as unknown as Noting).benchNotes[key] !== null, what);
    seen.push((await page.evaluate(() => (window as unknown as Noting).benchNotes))[what]!);
    await page.context().close();
  }
  return seen;
}

async function openPage(browser: Browser, { url }: Site, cookie: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
  const [name, value] = cookie.split('=') as [string, string];
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  await page.addInitScript({ content: NOTE });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

/** Runs in the page, as text because a compiler's own helpers are not there: presses a key in the grid at every frame until another cell has the focus. */
const NOTE = `
  const notes = (window.benchNotes = { painted: 0, answered: null, said: null });
  new PerformanceObserver((list) => {
    notes.painted = list.getEntries().at(-1).startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  const press = () => {
    const cell = document.querySelector('[role="grid"] [tabindex="0"]');
    cell?.focus({ preventScroll: true });
    cell?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    if (cell && document.activeElement !== cell) notes.answered = performance.now();
    else requestAnimationFrame(press);
  };
  requestAnimationFrame(press);
  const listen = () => {
    if (document.querySelector('#matrix-keys strong')) notes.said = performance.now();
    else requestAnimationFrame(listen);
  };
  requestAnimationFrame(listen);
`;

/** Scripts that the markup names, without those for old browsers, and those that come afterwards: the charts. */
async function weighScripts(browser: Browser, site: Site, cookie: string): Promise<{ before: number; charts: number }> {
  const page = await openPage(browser, site, cookie);
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  const markup = await (await page.goto(`${site.url}/units/${PROVINCE}`, { waitUntil: 'networkidle' }))!.text();
  const named = new Set([...markup.matchAll(/<script src="([^"]+)"/g)].map(([, path]) => `${site.url}${path}`));
  const weights = { before: 0, charts: 0 };
  for (const script of scripts)
    weights[named.has(script.url()) ? 'before' : 'charts'] += gzipSync(await script.body()).length;
  await page.context().close();
  return weights;
}
