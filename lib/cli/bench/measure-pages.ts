import { gzipSync } from 'node:zlib';
import { load } from './load.mjs';
import { COMMUNES } from './history';
import { PROVINCE } from './make-tenant';
import { inTurn } from './rounds';
import type { Site } from './site';

const ROUNDS = 7;
const PLAN = { amount: 120, connections: 4 };

/** The same build on the same province, alone in its database, beside 7 and beside 62 others. */
export interface Sites {
  readonly one: Site;
  readonly eight: Site;
  readonly all: Site;
}

/** The province's page in three databases, against an empty page of the same build; pages a second. */
export function measurePages(sites: Sites, cookie: string) {
  const visit = (site: Site, path: string, sign: string) => () =>
    load(site.url, {
      ...PLAN,
      next: () => ({ path, headers: { cookie } }),
      check: (status, body) => status === 200 && body.includes(sign),
    });
  const province = (site: Site) => visit(site, `/units/${PROVINCE}`, `/${COMMUNES}<`);
  return inTurn(ROUNDS, {
    province: province(sites.all),
    empty: visit(sites.all, '/bench/empty', 'Tài khoản đo'),
    one: province(sites.one),
    eight: province(sites.eight),
  });
}

/** Bytes of a page or answer as a browser that takes gzip gets it: markup and data, no script files. */
export async function weigh(site: Site, path: string, cookie: string): Promise<{ gzip: number; plain: number }> {
  const answer = await fetch(`${site.url}${path}`, { headers: { cookie, 'accept-encoding': 'identity' } });
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
  const page = Buffer.from(await answer.arrayBuffer());
  return { gzip: gzipSync(page).length, plain: page.length };
}
