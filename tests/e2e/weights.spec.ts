import { gzipSync } from 'node:zlib';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '@/tests/setup/fixtures';

const KB = 1024;
const PAGE = 60 * KB;
const SCRIPTS = 200 * KB;
const PAGES = ['/units/20', '/units/20/matrix', '/units/20/map', '/units/20/compare', '/units/20/meeting'];

async function weigh(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  expect(answer.status()).toBe(200);
  const body = await answer.body();
  return { gzip: gzipSync(body).length, text: body.toString() };
}

test('a province of 181 communes is light: its markup and data, and all scripts that the markup names', async ({
  page,
  enterAs,
}) => {
  await enterAs('lang-son', { role: 'province_leader', unit: '20' });
  for (const path of PAGES) {
    const { gzip, text } = await weigh(page.request, path);
    const tags = text.match(/<script[^>]+src="[^"]+"[^>]*>/g) ?? [];
    const named = tags.filter((tag) => !/nomodule/i.test(tag)).map((tag) => /src="([^"]+)"/.exec(tag)![1]!);
    const weights = await Promise.all([...new Set(named)].map((script) => weigh(page.request, script)));
    const scripts = weights.reduce((sum, { gzip: one }) => sum + one, 0);
    expect(weights.length, path).toBeGreaterThan(5);
    expect(gzip, `${path}: markup and data`).toBeLessThanOrEqual(PAGE);
    expect(scripts, `${path}: scripts`).toBeLessThanOrEqual(SCRIPTS);
  }
});
