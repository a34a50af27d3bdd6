import pg from 'pg';
import { findEntries } from '@/lib/auth/find-entries';
import type { Actor } from '@/lib/domain/access/actor';
import { catalogueOf } from '@/lib/features/catalogue/loaders';
import { loadWhatIf } from '@/lib/features/what-if/loaders';
import { INDICATOR_DAY, INDICATOR_SET, type IndicatorTenant } from './make-indicator-tenant';
import { PROVINCE } from './make-tenant';
import { inTurn } from './rounds';

const ROUNDS = 9;
const READS = 4;
const CHANGED = 5;

/** Every day is asked once, so nothing kept can answer. */
function* lateDays(): Generator<string, string> {
  for (let at = 0; ; at += 1) yield new Date(Date.UTC(2025, 11, 30 - at)).toISOString().slice(0, 10);
}

/**
 * Suppositions a second on the whole province: thresholds of five indicators changed at once, on facts read anew, on the
 * same facts once more, and beside them the same facts read by SQL written by hand.
 */
export async function measureWhatIf(tenant: IndicatorTenant) {
  const [actor] = (await findEntries({ userId: tenant.userId, epoch: 1 }))!;
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
  const byHand = await handWritten(pool, tenant, actor!);
  const days = lateDays();
  const repeat = (read: () => Promise<unknown>) => async () => {
    const began = performance.now();
    for (let at = 0; at < READS; at += 1) await read();
    return (READS * 1000) / (performance.now() - began);
  };
  const suppose = async (asOf: string, threshold: number) => {
    const t = tenant.indicators.slice(0, CHANGED).map((code) => `${code}|chung|${threshold}`);
    const view = await loadWhatIf(actor!, PROVINCE, { asOf, set: INDICATOR_SET, ind: tenant.indicators[0], t });
    if (view.active.length !== CHANGED || view.result === null) throw new Error('nothing was supposed');
  };
  let threshold = 0;
  try {
    return await inTurn(ROUNDS, {
      loader: repeat(() => suppose(days.next().value, 90)),
      again: repeat(() => suppose(INDICATOR_DAY, 61 + (threshold++ % 38))),
      byHand: repeat(() => byHand(days.next().value)),
    });
  } finally {
    await pool.end();
  }
}

/** The last fact of each cell of each commune, as rows. */
async function handWritten(pool: pg.Pool, { tenantId, communes }: IndicatorTenant, actor: Actor) {
  const set = (await catalogueOf(actor.tenant)).find((known) => known.id === INDICATOR_SET)!;
  const items = [...set.items.values()].map(({ id }) => id);
  return async (day: string) => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query("SELECT set_config('app.tenant_id', $1, true)", [String(tenantId)]);
      const { rows } = await client.query({
        text: `SELECT DISTINCT ON (unit_id, item_id) unit_id, item_id, status, value FROM assessment
               WHERE tenant_id = $1 AND unit_id = ANY($2::int[]) AND item_id = ANY($3::int[]) AND stage = 'self' AND effective_on <= $4
               ORDER BY unit_id, item_id, effective_on DESC, id DESC`,
        values: [tenantId, communes, items, day],
      });
      await client.query('COMMIT');
      if (rows.length !== communes.length * items.length) throw new Error(`${rows.length} cells`);
    } finally {
      client.release();
    }
  };
}
