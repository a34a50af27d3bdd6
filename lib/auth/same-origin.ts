/**
 * Whether a request that writes under a session comes from a page of this site. Browsers say so by Sec-Fetch-Site, on a
 * plain address that is not local only by Origin; what says neither is no browser's page.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin');
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  if (origin === null || host === null) return false;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
