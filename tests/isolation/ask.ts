export interface Answer {
  readonly status: number;
  readonly location: string;
  readonly title: string;
  readonly body: string;
  readonly headers: Headers;
}

/** One request without a browser; redirects are answers like others. Packing the many answers would cost a fifth of them. */
export async function ask(
  path: string,
  init: RequestInit & { cookie?: string; bearer?: string } = {},
): Promise<Answer> {
  const { cookie, bearer, headers, ...rest } = init;
  const sent = new Headers(headers);
  sent.set('accept-encoding', 'identity');
  if (cookie) sent.set('cookie', cookie);
  if (bearer) sent.set('authorization', bearer);
  const response = await fetch(new URL(path, process.env.BOARD_URL), { redirect: 'manual', ...rest, headers: sent });
  const body = await response.text();
  return {
    status: response.status,
    location: response.headers.get('location')?.replace(process.env.BOARD_URL ?? '', '') ?? '',
    title: /<title>([^<]*)<\/title>/.exec(body)?.[1] ?? '',
    body: body.normalize('NFC'),
    headers: response.headers,
  };
}

/** An answer without what differs each time: nonces, ids, the address asked for, and which of its pieces came first. */
export function withoutAddress({ body }: Answer, code: string): string {
  const address = new RegExp(`(?<=["/])${code}(?=["/?\\\\])`, 'g');
  return body
    .replaceAll(/[0-9a-f]{32}/g, 'NONCE')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replaceAll(address, 'CODE')
    .replaceAll(/"\]\)<\/script><script nonce="NONCE">self\.__next_f\.push\(\[1,"/g, '')
    .split(String.raw`\n`)
    .sort()
    .join('\n');
}

/** Runs the work for all of them, some at a time, so that others are answered meanwhile; the results in their order. */
export async function forAll<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at]!);
  };
  await Promise.all(Array.from({ length: 3 }, lane));
  return results;
}
