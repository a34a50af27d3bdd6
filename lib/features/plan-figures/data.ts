import type { Tx } from '@/lib/db/client';
import { toIsoDayOrNull } from '@/lib/db/iso-day';
import { groupBy } from '@/lib/domain/group-by';
import { PLAN_BOUNDS, PLAN_KINDS, PLAN_MEASURES, type PlanFigure, type PlanKind } from '@/lib/domain/plan/plan-figure';
import type { Registration } from '@/lib/domain/plan/registrations';

export interface PlanQuery {
  readonly tenantId: number;
  readonly setId: string;
  /** Left out: of every unit of the tenant. */
  readonly unitIds?: readonly number[];
  readonly only?: { readonly year: number; readonly kind: PlanKind };
}

/** Figures of units on a set, by unit, in the order in which they were recorded. */
export async function readPlanFigures(
  tx: Tx,
  { tenantId, setId, unitIds, only }: PlanQuery,
): Promise<Map<number, PlanFigure[]>> {
  const rows = await tx.planFigure.findMany({
    where: { tenantId, setId, unitId: unitIds && { in: [...unitIds] }, ...only },
    orderBy: { id: 'asc' },
  });
  const figures = new Map<number, PlanFigure[]>();
  for (const { unitId, year, kind, measure, low, high, bound, wording, saidBy, saidOn, illustrative } of rows) {
    const figure: PlanFigure = {
      year,
      kind: known(PLAN_KINDS, kind),
      measure: known(PLAN_MEASURES, measure),
      low: Number(low),
      high: high === null ? null : Number(high),
      bound: known(PLAN_BOUNDS, bound),
      wording,
      saidBy,
      saidOn: toIsoDayOrNull(saidOn),
      illustrative,
    };
    figures.set(unitId, [...(figures.get(unitId) ?? []), figure]);
  }
  return figures;
}

/** A figure with all that was recorded of it. */
export interface RecordedFigure extends Registration {
  readonly id: number;
  /** Criteria that a registration names; []: it names none. */
  readonly numbers: readonly number[];
  readonly source: string | null;
}

/** What was said of units on a set for one year, by unit, in the order in which it was recorded. */
export async function readRegister(
  tx: Tx,
  { tenantId, setId, unitIds, year }: { tenantId: number; setId: string; unitIds: readonly number[]; year: number },
): Promise<Map<number, RecordedFigure[]>> {
  const rows = await tx.planFigure.findMany({
    where: { tenantId, setId, unitId: { in: [...unitIds] }, year },
    orderBy: { id: 'asc' },
  });
  return groupBy(
    rows.map(({ kind, measure, bound, low, high, saidOn, unitId, id, wording, saidBy, illustrative, ...row }) => ({
      ...{ id, unitId, year, wording, saidBy, illustrative },
      ...{ numbers: row.numbers, decision: row.decision, source: row.source, saidOn: toIsoDayOrNull(saidOn) },
      ...{ kind: known(PLAN_KINDS, kind), measure: known(PLAN_MEASURES, measure), bound: known(PLAN_BOUNDS, bound) },
      ...{ low: Number(low), high: high === null ? null : Number(high) },
    })),
    ({ unitId }) => unitId,
  );
}

/** A word that a check of the table lets through. */
function known<T extends string>(words: readonly T[], word: string): T {
  const found = words.find((one) => one === word);
  if (!found) throw new Error(`no such word: ${word}`);
  return found;
}
