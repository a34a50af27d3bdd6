import type { Tx } from '@/lib/db/client';
import { toIsoDayOrNull } from '@/lib/db/iso-day';
import { PLAN_BOUNDS, PLAN_KINDS, PLAN_MEASURES, type PlanFigure, type PlanKind } from '@/lib/domain/plan/plan-figure';

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

/** A word that a check of the table lets through. */
function known<T extends string>(words: readonly T[], word: string): T {
  const found = words.find((one) => one === word);
  if (!found) throw new Error(`no such word: ${word}`);
  return found;
}
