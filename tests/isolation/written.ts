import type { BoardDatabase } from '@/tests/setup/board-database';

/** Who wrote on which unit under this note, in every tenant: "userId code". */
export async function readWritten(
  database: BoardDatabase,
  note: string,
  table: 'assessment' | 'entry_set_aside' = 'assessment',
): Promise<string[]> {
  const by = table === 'assessment' ? 'recorded_by' : 'made_by';
  const tenants = await database.rows<{ slug: string }>('SELECT slug FROM tenant');
  const written: string[] = [];
  for (const { slug } of tenants) {
    const tenant = await database.enter(slug);
    const rows = await database.rows<{ who: string }>(
      `SELECT a.${by} || ' ' || u.code AS who FROM ${table} a
       JOIN unit u ON u.tenant_id = a.tenant_id AND u.id = a.unit_id WHERE a.tenant_id = $1 AND a.note = $2`,
      [tenant, note],
    );
    written.push(...rows.map(({ who }) => who));
  }
  return written.sort();
}

export interface Cell {
  readonly tenant: string;
  readonly code: string;
  readonly set: string;
  readonly item: string;
  readonly day: string;
}

/** The fact that holds in a cell on a day, '' where there is none: what an honest client would have seen. */
export async function readLastFact(database: BoardDatabase, { tenant, code, set, item, day }: Cell): Promise<string> {
  const id = await database.enter(tenant);
  const [row] = await database.rows<{ id: string }>(
    `SELECT a.id FROM assessment a
     JOIN unit u ON u.tenant_id = a.tenant_id AND u.id = a.unit_id AND $6::date BETWEEN u.valid_from AND coalesce(u.valid_to, 'infinity')
     JOIN criteria_item i ON i.tenant_id = a.tenant_id AND i.id = a.item_id
     WHERE a.tenant_id = $1 AND u.code = $2 AND i.set_id = $3 AND i.key = $4 AND a.stage = $5 AND a.effective_on <= $6
     ORDER BY a.effective_on DESC, a.id DESC LIMIT 1`,
    [id, code, set, item, 'self', day],
  );
  return row?.id ?? '';
}
