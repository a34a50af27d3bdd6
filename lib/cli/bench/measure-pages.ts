import { gzipSync } from 'node:zlib';
import { load } from './load.mjs';
import type { BenchTenant } from './make-tenant';
import { PROVINCE } from './make-tenant';
import { inTurn } from './rounds';
import type { Site } from './site';

const ROUNDS = 7;
const PLAN = { amount: 120, connections: 4 };

/** The province's page against an empty page of the same build; pages a second. */
export function measurePages(site: Site, tenant: BenchTenant, cookie: string) {
  const visit = (path: string, sign: string) => () =>
    load(site.url, {
      ...PLAN,
      next: () => ({ path, headers: { cookie } }),
      check: (status, body) => status === 200 && body.includes(sign),
    });
  return inTurn(ROUNDS, {
    province: visit(`/units/${PROVINCE}`, `/${tenant.communes.length} xã`),
    empty: visit('/bench/empty', 'Tài khoản đo'),
  });
}

/** Bytes of the province's page as a browser that takes gzip gets it: markup and data, no script files. */
export async function weighPage(site: Site, cookie: string): Promise<{ gzip: number; plain: number }> {
  const answer = await fetch(`${site.url}/units/${PROVINCE}`, { headers: { cookie, 'accept-encoding': 'identity' } });
  if (!answer.ok) throw new Error(`the province's page answers ${answer.status}`);
  const page = Buffer.from(await answer.arrayBuffer());
  return { gzip: gzipSync(page).length, plain: page.length };
}
