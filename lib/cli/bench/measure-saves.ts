import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { load } from './load.mjs';
import { REFERENCE_DAY, SET_ID, type BenchTenant } from './make-tenant';
import { inTurn } from './rounds';
import { actionId, actionRequest } from './save-form';
import type { Site } from './site';

const ROUNDS = 5;
const PLAN = { amount: 60, connections: 4 };

interface Cell {
  code: string;
  number: string;
  status: string;
  factId: string;
}

/** Saves a second against an action that does nothing but have the same page drawn anew, and one that does nothing. */
export async function measureSaves(site: Site, tenant: BenchTenant, cookie: string, adminUrl: string) {
  const cells = await readCells(adminUrl, tenant);
  let turn = 0;
  const send = (action: string, sign: string) => () =>
    load(site.url, {
      ...PLAN,
      next: () => {
        const cell = cells[turn++ % cells.length]!;
        const { headers, ...request } = actionRequest(site.url, `/bench/entry/${cell.code}`, action, formOf(cell));
        return { ...request, headers: { ...headers, cookie } };
      },
      check: (status, body) => status === 200 && body.includes(sign),
    });
  return inTurn(ROUNDS, {
    save: send(actionId('lib/features/assessments/actions.ts', 'saveCriterion'), '"status":"saved"'),
    emptyDrawn: send(actionId('app/bench/actions.ts', 'saveNothing'), 'Tài khoản đo'),
    empty: send(actionId('app/bench/actions.ts', 'answerNothing'), '"a":'),
  });
}

/** Says the opposite of what holds, so that every save writes. */
function formOf({ code, number, status, factId }: Cell): Record<string, string> {
  const common = { key: randomUUID(), unit: code, set: SET_ID, stage: 'self', effectiveOn: REFERENCE_DAY };
  return { ...common, item: number, status: status === 'met' ? 'not_met' : 'met', base: factId, note: '', cause: '' };
}

/** Every cell with the fact that a form would have shown, one commune after another so that no two writers wait. */
async function readCells(adminUrl: string, { tenantId }: BenchTenant): Promise<Cell[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("SELECT set_config('app.tenant_id', $1, false)", [String(tenantId)]);
    const { rows } = await client.query<Cell>(
      `SELECT u.code, i.key AS number, last.status, last.id AS "factId"
       FROM (SELECT DISTINCT ON (unit_id, item_id) unit_id, item_id, status, id FROM assessment
             ORDER BY unit_id, item_id, effective_on DESC, id DESC) last
       JOIN unit u ON u.tenant_id = $1 AND u.id = last.unit_id
       JOIN criteria_item i ON i.tenant_id = $1 AND i.id = last.item_id
       ORDER BY i.criterion, u.id`,
      [tenantId],
    );
    return rows;
  } finally {
    await client.end();
  }
}
