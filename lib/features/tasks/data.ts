import type { Tx } from '@/lib/db/client';
import { toDateParam, toIsoDay } from '@/lib/db/iso-day';
import { groupBy } from '@/lib/domain/group-by';
import type { TaskState } from '@/lib/domain/steering/task-standing';
import type { RowsAsked } from '../steering/rows-asked';

export interface TaskReport {
  readonly on: string;
  readonly by: string;
  readonly words: string;
  readonly state: TaskState;
  readonly evidenceId: string | null;
}

export interface TaskRecord {
  readonly id: number;
  readonly unitId: number;
  readonly eventId: number | null;
  readonly setId: string | null;
  readonly number: number | null;
  readonly person: string;
  readonly work: string;
  readonly responsibility: string;
  readonly givenOn: string;
  readonly deadline: string;
  readonly exclusive: boolean;
  readonly departmentId: number | null;
  readonly userId: number | null;
  readonly petitionId: number | null;
  readonly source: string | null;
  readonly illustrative: boolean;
  /** As the last report up to the day leaves it. */
  readonly state: TaskState;
  /** Up to the day, oldest first. */
  readonly reports: readonly TaskReport[];
}

const FIELDS = {
  ...{ id: true, unitId: true, eventId: true, setId: true, number: true, person: true, work: true },
  ...{ responsibility: true, givenOn: true, deadline: true, exclusive: true, departmentId: true, userId: true },
  ...{ petitionId: true, source: true, illustrative: true },
} as const;

/** Tasks done at the units, given up to the day, with what was reported up to the day; in the order in which they were given. */
export function readTasks(tx: Tx, { tenantId, unitIds, day }: RowsAsked): Promise<TaskRecord[]> {
  return findTasks(tx, { tenantId, unitId: { in: [...unitIds] } }, day);
}

/** The same of the tasks that the conclusion of one event gave, wherever they are done: the caller asks who may know of them. */
export function readTasksOfEvent(
  tx: Tx,
  { tenantId, event, day }: { tenantId: number; event: number; day: string },
): Promise<TaskRecord[]> {
  return findTasks(tx, { tenantId, eventId: event }, day);
}

type Which = { readonly tenantId: number } & ({ readonly unitId: { in: number[] } } | { readonly eventId: number });

async function findTasks(tx: Tx, which: Which, day: string): Promise<TaskRecord[]> {
  const rows = await tx.task.findMany({
    where: { ...which, givenOn: { lte: toDateParam(day) } },
    orderBy: [{ givenOn: 'asc' }, { id: 'asc' }],
    select: FIELDS,
  });
  const ids = rows.map(({ id }) => id);
  const reports = await readReports(tx, which.tenantId, ids, day);
  return rows.map((row) => {
    const own = reports.get(row.id) ?? [];
    const days = { givenOn: toIsoDay(row.givenOn), deadline: toIsoDay(row.deadline) };
    return { ...row, ...days, state: own.at(-1)?.state ?? 'given', reports: own };
  });
}

async function readReports(
  tx: Tx,
  tenantId: number,
  taskIds: number[],
  day: string,
): Promise<Map<number, TaskReport[]>> {
  if (taskIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<(Omit<TaskReport, 'on'> & { taskId: number; on: Date })[]>`
    SELECT task_id AS "taskId", reported_on AS "on", reported_by AS "by", words, state, evidence_id::text AS "evidenceId"
    FROM task_report
    WHERE tenant_id = ${tenantId} AND task_id = ANY(${taskIds}) AND reported_on <= ${toDateParam(day)}::date
    ORDER BY reported_on, id`;
  return groupBy(
    rows.map(({ on, ...row }) => ({ ...row, on: toIsoDay(on) })),
    ({ taskId }) => taskId,
  );
}

export interface NamedEvidence {
  readonly id: string;
  readonly name: string;
  readonly unitId: number;
  readonly setId: string;
  readonly number: number;
}

/** Evidence that is still there: of one unit, or what reports name. The newest first. */
export async function readEvidenceNames(
  tx: Tx,
  tenantId: number,
  of: { readonly unitId: number } | { readonly ids: readonly string[] },
): Promise<NamedEvidence[]> {
  if ('ids' in of && of.ids.length === 0) return [];
  const [unitId, ids] = 'ids' in of ? [0, [...of.ids]] : [of.unitId, []];
  return tx.$queryRaw<NamedEvidence[]>`
    SELECT e.id::text AS id, e.name, e.unit_id AS "unitId", i.set_id AS "setId", i.criterion AS number
    FROM evidence e JOIN criteria_item i ON i.tenant_id = e.tenant_id AND i.id = e.item_id
    WHERE e.tenant_id = ${tenantId} AND e.removed_at IS NULL AND (e.unit_id = ${unitId} OR e.id = ANY(${ids}::uuid[]))
    ORDER BY e.uploaded_at DESC, e.id LIMIT 200`;
}
