import { expect, test } from '@/tests/setup/fixtures';
import { BOARD_PAGES } from './board-pages';

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

test('every page says what it may load, and not what it is made with', async ({ page, enterAs }) => {
  test.slow();
  const nonces = new Set<string>();
  for (const { path, as, status = 200 } of BOARD_PAGES) {
    await page.context().clearCookies();
    if (as) await enterAs(as.tenant, as);
    const response = await page.request.get(path);
    expect(response.status(), path).toBe(status);
    const headers = response.headers();
    expect(headers, path).toMatchObject(ALWAYS);
    expect(headers['permissions-policy'], path).toContain('geolocation=()');
    expect(headers, path).not.toHaveProperty('x-powered-by');
    const policy = headers['content-security-policy'] ?? '';
    const nonce = /script-src 'self' 'nonce-([0-9a-f]{32})' 'strict-dynamic'(;|$)/.exec(policy)?.[1] ?? '';
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(
      policy.split('; ').filter((part) => part.includes('unsafe')),
      path,
    ).toEqual(["style-src-attr 'unsafe-inline'"]);
    const scripts = [...(await response.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(
      scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`)),
      path,
    ).toEqual([]);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(BOARD_PAGES.length);
});

test('answers that are no pages say so too', async ({ request }) => {
  for (const path of ['/api/health', '/api/v1/units/20/progress', '/icon.svg', '/api/auth/csrf']) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject(ALWAYS);
    expect(headers, path).not.toHaveProperty('x-powered-by');
  }
});

test('the session’s cookie is out of reach of scripts and of other sites', async ({ page, signIn }) => {
  await signIn('kien-moc@demo.ntm.example');
  await page.goto('/units/06625');
  const session = (await page.context().cookies()).find(({ name }) => name.endsWith('session-token'));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(await page.evaluate(() => document.cookie)).not.toContain('session-token');
});
