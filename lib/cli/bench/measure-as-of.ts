import pg from 'pg';
import { findEntries } from '@/lib/auth/find-entries';
import type { Actor } from '@/lib/domain/access/actor';
import { STATUSES, type Status } from '@/lib/domain/criteria/status';
import { summarise } from '@/lib/domain/progress/summarise';
import { DEFAULT_COUNTING } from '@/lib/domain/progress/summary';
import { loadProgress } from '@/lib/features/api/loaders';
import { catalogueOf } from '@/lib/features/catalogue/loaders';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import { INDICATOR_SET as SET_ID, type IndicatorTenant } from './make-indicator-tenant';
import { PROVINCE } from './make-tenant';
import { inTurn } from './rounds';

const ROUNDS = 9;
const READS = 8;

/** Every past day is asked once, so nothing kept can answer. */
function* pastDays(): Generator<string, string> {
  for (let at = 0; ; at += 1) yield new Date(Date.UTC(2025, 10, 17 - at)).toISOString().slice(0, 10);
}

/** Reads a second of the whole tenant as of a past day: by the loaders, and by SQL written by hand on the same facts. */
export async function measureAsOf(tenant: IndicatorTenant) {
  const [actor] = (await findEntries({ userId: tenant.userId, epoch: 1 }))!;
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
  const byHand = await handWritten(pool, tenant, actor!);
  const days = pastDays();
  const repeat = (read: (day: string) => Promise<unknown>) => async () => {
    const began = performance.now();
    for (let at = 0; at < READS; at += 1) await read(days.next().value);
    return (READS * 1000) / (performance.now() - began);
  };
  try {
    return await inTurn(ROUNDS, {
      loaders: repeat((day) => loadProgress(actor!, PROVINCE, new URLSearchParams({ asOf: day, set: SET_ID }))),
      page: repeat((day) => loadUnitPage(actor!, PROVINCE, { asOf: day, set: SET_ID })),
      byHand: repeat(byHand),
    });
  } finally {
    await pool.end();
  }
}

/** The last fact of each cell, folded into one state a unit and added up. */
async function handWritten(pool: pg.Pool, { tenantId, communes }: IndicatorTenant, actor: Actor) {
  const set = (await catalogueOf(actor.tenant)).find((known) => known.id === SET_ID)!;
  const identity = set.identity!;
  const indexOf = new Map(identity.numbers.map((number, index) => [set.items.get(String(number))!.id, index]));
  const values = [tenantId, [...communes], [...indexOf.keys()]];
  return async (day: string) => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query("SELECT set_config('app.tenant_id', $1, true)", [String(tenantId)]);
      const { rows } = await client.query<{ unit_id: number; item_id: number; status: Status }>({
        text: `SELECT DISTINCT ON (unit_id, item_id) unit_id, item_id, status FROM assessment
               WHERE tenant_id = $1 AND unit_id = ANY($2::int[]) AND item_id = ANY($3::int[]) AND stage = 'self' AND effective_on <= $4
               ORDER BY unit_id, item_id, effective_on DESC, id DESC`,
        values: [...values, day],
      });
      await client.query('COMMIT');
      const states = new Map(communes.map((id) => [id, new Array<Status>(identity.numbers.length).fill(STATUSES[0])]));
      for (const row of rows) states.get(row.unit_id)![indexOf.get(row.item_id)!] = row.status;
      return summarise(
        identity,
        [...states].map(([unitId, statuses]) => ({ unitId, set: identity, statuses })),
        DEFAULT_COUNTING,
      );
    } finally {
      client.release();
    }
  };
}
