import { askTenant } from '@/lib/db/ask-tenant';
import { appDb, type Tx } from '@/lib/db/client';
import { toDateParam, toIsoDay, toIsoDayOrNull } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import { groupBy } from '@/lib/domain/group-by';
import type { Stage, Status } from '@/lib/domain/criteria/status';
import { unpackStatuses } from '@/lib/domain/criteria/packed-statuses';
import type { UnitMonths } from '@/lib/domain/progress/series';

/** What is read: one set at one stage, for units that the caller has proved to be in scope. */
export interface ProgressQuery {
  tenantId: number;
  setId: string;
  stage: Stage;
  unitIds: readonly number[];
}

/** Several reads of one tenant that belong together, in one transaction. */
export function readTogether<T>(tenantId: number, work: (tx: Tx) => Promise<T>): Promise<T> {
  return withTenant(appDb(), tenantId, work);
}

export interface UnitState {
  statuses: readonly Status[];
  /** Day of the latest fact. */
  lastEffective: string | null;
}

/** Grows by one with every write to one of these units: equal sums mean that nothing changed in between. */
export async function readVersionSum({ tenantId, setId, stage, unitIds }: ProgressQuery): Promise<number> {
  const [row] = await askTenant<{ sum: number }>(tenantId, {
    name: 'version-sum',
    text: `SELECT coalesce(sum(version), 0)::int AS sum FROM unit_progress
      WHERE tenant_id = scope.tenant_id AND set_id = $2 AND stage = $3::stage AND unit_id = ANY($4::int[])`,
    values: [setId, stage, unitIds],
  });
  return row!.sum;
}

/** The same sum, of two sets where an earlier one is shown, with what every recorded figure of a plan raises: they are only ever added. */
export async function readGroupVersion(query: ProgressQuery, earlier: ProgressQuery | null): Promise<string> {
  const { tenantId, setId, stage, unitIds } = query;
  const [row] = await askTenant<{ sum: number; earlier: number; plans: number }>(tenantId, {
    name: 'group-version',
    text: `SELECT coalesce(sum(version) FILTER (WHERE set_id = $2), 0)::int AS sum,
        coalesce(sum(version) FILTER (WHERE set_id = $5), 0)::int AS earlier,
        (SELECT coalesce(max(id), 0) FROM plan_figure WHERE tenant_id = scope.tenant_id) AS plans
      FROM unit_progress
      WHERE tenant_id = scope.tenant_id AND stage = $3::stage
        AND (set_id = $2 AND unit_id = ANY($4::int[]) OR set_id = $5 AND unit_id = ANY($6::int[]))`,
    values: [setId, stage, unitIds, earlier?.setId ?? '', earlier?.unitIds ?? []],
  });
  return `${row!.sum}.${row!.earlier}.${row!.plans}`;
}

/** The projection: the state after all facts. */
export async function readCurrent(
  tx: Tx,
  { tenantId, setId, stage, unitIds }: ProgressQuery,
): Promise<Map<number, UnitState>> {
  const rows = await tx.unitProgress.findMany({
    where: { tenantId, setId, stage, unitId: { in: [...unitIds] } },
    select: { unitId: true, statuses: true, lastEffective: true },
  });
  return new Map(
    rows.map((row) => [
      row.unitId,
      { statuses: unpackStatuses(row.statuses), lastEffective: toIsoDayOrNull(row.lastEffective) },
    ]),
  );
}

/** The facts of an earlier day: of each cell the last one that was effective by then. `items`: item id → index in the set. */
export async function readAsOf(
  tx: Tx,
  query: ProgressQuery,
  items: ReadonlyMap<number, number>,
  day: string,
): Promise<Map<number, UnitState>> {
  const rows = await tx.$queryRaw<{ unitId: number; cells: string; lastEffective: Date }[]>`
    SELECT unit_id AS "unitId", string_agg(item_id || ':' || status, ',') AS cells, max(effective_on) AS "lastEffective"
    FROM (
      SELECT DISTINCT ON (unit_id, item_id) unit_id, item_id, status, effective_on
      FROM assessment
      WHERE tenant_id = ${query.tenantId} AND unit_id = ANY(${[...query.unitIds]}) AND item_id = ANY(${[...items.keys()]})
        AND stage = ${query.stage}::stage AND effective_on <= ${toDateParam(day)}::date
      ORDER BY unit_id, item_id, effective_on DESC, id DESC
    ) last
    GROUP BY unit_id`;
  return new Map(
    rows.map((row) => [
      row.unitId,
      { statuses: unfoldCells(row.cells, items), lastEffective: toIsoDay(row.lastEffective) },
    ]),
  );
}

function unfoldCells(cells: string, items: ReadonlyMap<number, number>): Status[] {
  const statuses = new Array<Status>(items.size).fill('not_assessed');
  for (const cell of cells.split(',')) {
    const [item, status] = cell.split(':');
    statuses[items.get(Number(item))!] = status as Status;
  }
  return statuses;
}

/**
 * Month ends up to a day, only those at which something had changed. A province has thousands:
 * they come as one row a unit, and each is unpacked when it is looked at.
 */
export async function readMonths(
  tx: Tx,
  { tenantId, setId, stage, unitIds }: ProgressQuery,
  to: string,
): Promise<Map<number, UnitMonths>> {
  const rows = await tx.$queryRaw<{ unitId: number; months: string }[]>`
    SELECT unit_id AS "unitId", string_agg(to_char(month_end, 'YYYY-MM-DD') || ' ' || statuses, ',' ORDER BY month_end) AS months
    FROM unit_progress_month
    WHERE tenant_id = ${tenantId} AND set_id = ${setId} AND stage = ${stage}::stage AND unit_id = ANY(${[...unitIds]}) AND month_end <= ${toDateParam(to)}::date
    GROUP BY unit_id`;
  return new Map(rows.map(({ unitId, months }) => [unitId, { unitId, months: months.split(',').map(toMonth) }]));
}

function toMonth(month: string): UnitMonths['months'][number] {
  return {
    monthEnd: month.slice(0, 10),
    get statuses() {
      return unpackStatuses(month.slice(11));
    },
  };
}

/** A fact of one cell: what it says, from which day, and whose post recorded it. */
export interface DatedFact {
  readonly status: Status;
  readonly on: string;
  /** null: loaded by the operator. */
  readonly by: string | null;
}

/** The facts of some cells that hold from a day after `after` and not after `to`, by "unit id:item id", oldest first. */
export async function readFactsBetween(
  tx: Tx,
  { tenantId, stage }: ProgressQuery,
  cells: readonly { unitId: number; itemId: number }[],
  after: string,
  to: string,
): Promise<Map<string, DatedFact[]>> {
  const rows = await tx.$queryRaw<{ cell: string; status: Status; on: Date; by: string | null }[]>`
    SELECT a.unit_id || ':' || a.item_id AS cell, a.status, a.effective_on AS "on", u.post AS "by"
    FROM unnest(${cells.map(({ unitId }) => unitId)}::int[], ${cells.map(({ itemId }) => itemId)}::int[]) AS cell (unit_id, item_id)
    JOIN assessment a USING (unit_id, item_id) LEFT JOIN app_user u ON u.id = a.recorded_by
    WHERE a.tenant_id = ${tenantId} AND a.stage = ${stage}::stage
      AND a.effective_on > ${toDateParam(after)}::date AND a.effective_on <= ${toDateParam(to)}::date
    ORDER BY a.unit_id, a.item_id, a.effective_on, a.id`;
  return groupBy(
    rows.map(({ cell, status, on, by }) => ({ cell, status, on: toIsoDay(on), by })),
    ({ cell }) => cell,
  );
}

/** Is any of the facts behind these figures not from a source? */
export async function readIllustrative(
  tx: Tx,
  { tenantId, unitIds }: ProgressQuery,
  itemIds: readonly number[],
): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM assessment
    WHERE tenant_id = ${tenantId} AND unit_id = ANY(${[...unitIds]}) AND item_id = ANY(${[...itemIds]}) AND illustrative LIMIT 1`;
  return found.length > 0;
}
