import type { Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import type { PlanFigure } from '@/lib/domain/plan/plan-figure';
import type { Territory } from '@/lib/domain/units/unit';
import { unitOn } from '@/lib/domain/units/unit-on';

/** What an article says that a unit registered, is meant to reach, or will reach; by the words of the field. */
export interface SeedPlan extends Pick<PlanFigure, 'year' | 'kind' | 'measure' | 'low' | 'saidBy' | 'saidOn'> {
  readonly unitCode: string;
  readonly setId: string;
  readonly source: string;
  /** Only where it is no exact number. */
  readonly high?: number;
  readonly bound?: PlanFigure['bound'];
  readonly wording?: string;
  /** By which decision it was registered. */
  readonly decision?: string;
  /** true for what no source says. */
  readonly illustrative?: boolean;
}

/** Records the figures; a unit is the one that holds the code at the beginning of the figure's year. */
export async function recordPlans(
  tx: Tx,
  tenantId: number,
  territory: Territory,
  plans: readonly SeedPlan[],
): Promise<void> {
  const data = plans.map(({ unitCode, saidOn, ...plan }) => {
    const unit = unitOn(territory, unitCode, `${plan.year}-01-01`);
    if (!unit) throw new Error(`a plan of ${plan.year} for ${unitCode}: no such unit`);
    const said = saidOn === null ? null : toDateParam(saidOn);
    return { bound: 'exact', ...plan, tenantId, unitId: unit.id, saidOn: said };
  });
  await tx.planFigure.createMany({ data });
}
