import type { Permission } from '@/lib/domain/access/permission';
import type { PlanKind } from '@/lib/domain/plan/plan-figure';

/** Who records which figure: one of them is enough. A commune registers; those above it set targets and reckon. */
export const PLAN_PERMISSIONS: Readonly<Record<PlanKind, readonly Permission[]>> = {
  registered: ['figures.register', 'figures.write', 'plans.write'],
  target: ['targets.write', 'plans.write'],
  estimate: ['figures.write', 'plans.write'],
};
