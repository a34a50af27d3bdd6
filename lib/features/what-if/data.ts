import { askTenant } from '@/lib/db/ask-tenant';
import type { Stage, Status } from '@/lib/domain/criteria/status';
import type { MeasuredFact } from '@/lib/domain/criteria/judge-fact';

export interface CellsQuery {
  readonly tenantId: number;
  readonly stage: Stage;
  readonly unitIds: readonly number[];
  /** Item id → key ("5", "i:5.1"). */
  readonly items: ReadonlyMap<number, string>;
  readonly day: string;
}

/** Between the parts of a cell and between cells: no typed text holds these (schema.ts cleans it). */
const PART = '\u001f';
const CELL = '\u001e';

/**
 * The last fact of every cell of many units on a day, criteria and indicators alike, by unit and item key. A province has
 * 13,000 of them: they come in one round trip, one row a unit.
 */
export async function readCells({
  tenantId,
  stage,
  unitIds,
  items,
  day,
}: CellsQuery): Promise<Map<number, ReadonlyMap<string, MeasuredFact>>> {
  const rows = await askTenant<{ unit_id: number; cells: string }>(tenantId, {
    name: 'cells-of-units',
    text: `SELECT unit_id, string_agg(
        item_id || E'\\x1f' || status || E'\\x1f' || coalesce(value::text, '') || E'\\x1f' || coalesce(value_text, ''), E'\\x1e') AS cells
      FROM (
        SELECT DISTINCT ON (unit_id, item_id) unit_id, item_id, status, value, value_text
        FROM assessment
        WHERE tenant_id = scope.tenant_id AND unit_id = ANY($2::int[]) AND item_id = ANY($3::int[])
          AND stage = $4::stage AND effective_on <= $5::date
        ORDER BY unit_id, item_id, effective_on DESC, id DESC
      ) last
      GROUP BY unit_id`,
    values: [unitIds, [...items.keys()], stage, day],
  });
  return new Map(rows.map((row) => [row.unit_id, unpack(row.cells, items)]));
}

function unpack(cells: string, items: ReadonlyMap<number, string>): Map<string, MeasuredFact> {
  const found = new Map<string, MeasuredFact>();
  for (const cell of cells.split(CELL)) {
    const [item, status, value, text] = cell.split(PART);
    found.set(items.get(Number(item))!, {
      status: status as Status,
      value: value ? Number(value) : null,
      valueText: text || null,
    });
  }
  return found;
}
