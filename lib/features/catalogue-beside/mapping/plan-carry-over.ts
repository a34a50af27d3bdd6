import { carriesSet } from '@/lib/domain/criteria/carries';
import { carryOver, type CarriedStatus, type CriterionPair } from '@/lib/domain/criteria/carry-over';
import type { Status } from '@/lib/domain/criteria/status';
import { groupBy } from '@/lib/domain/group-by';
import { lockReason } from '@/lib/domain/review/lock-reason';
import { covers } from '@/lib/domain/units/period';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { AppError } from '@/lib/errors';
import type { ActorTenant } from '@/lib/domain/access/actor';
import { criterionItems, type MappedSets } from './check-sets';

/** What holds in a cell of the old set. */
export interface HeldStatus {
  readonly unitId: number;
  readonly itemId: number;
  readonly status: Status;
  readonly illustrative: boolean;
}

export interface UnitPlan {
  readonly unit: UnitRecord;
  readonly carried: readonly (CarriedStatus & { readonly illustrative: boolean })[];
  readonly kept: readonly number[];
}

/** Throws AppError for a day that takes no fact on the new set: after the reference day, before or after the set. */
export function checkDay(
  tenant: Pick<ActorTenant, 'referenceDay' | 'lastDay'>,
  { set }: MappedSets,
  day: string,
): void {
  const locked = lockReason({
    effectiveOn: day,
    referenceDay: tenant.referenceDay,
    tenantLastDay: tenant.lastDay,
    unit: { level: set.level, validFrom: '0001-01-01', validTo: null },
    set: { ...set, choosable: set.identity !== null, carried: true },
  });
  if (locked) throw new AppError(locked, { field: 'day' });
}

/** What each unit that carries the new set on the day would bring along; units with nothing on the old set are left out. */
export function planCarryOver(
  territory: Territory,
  sets: MappedSets,
  pairs: readonly CriterionPair[],
  day: string,
  held: readonly HeldStatus[],
  said: readonly { readonly unitId: number; readonly itemId: number }[],
): UnitPlan[] {
  const oldNumber = criterionItems(sets.old);
  const newNumber = criterionItems(sets.set);
  const saidBy = groupBy(said, (cell) => cell.unitId);
  return [...groupBy(held, (row) => row.unitId)].flatMap(([unitId, rows]): UnitPlan[] => {
    const unit = territory.units.get(unitId);
    if (!unit || !covers(unit, day) || !carriesSet(sets.set, unit, day)) return [];
    const old = new Map(rows.map((row) => [oldNumber.get(row.itemId)!, row.status]));
    const shown = new Set(rows.filter((row) => row.illustrative).map((row) => oldNumber.get(row.itemId)!));
    const assessed = new Set((saidBy.get(unitId) ?? []).map((cell) => newNumber.get(cell.itemId)!));
    const { carried, kept } = carryOver(pairs, old, assessed);
    if (carried.length === 0 && kept.length === 0) return [];
    const marked = carried.map((one) => ({ ...one, illustrative: one.from.some((number) => shown.has(number)) }));
    return [{ unit, carried: marked, kept }];
  });
}

/** How many statuses went over in how many units, and how many new criteria kept what they had. */
export type CarriedFigures = Readonly<Record<'units' | 'carried' | 'kept', number>>;

export function figuresOf(plans: readonly UnitPlan[]): CarriedFigures {
  return {
    units: plans.filter(({ carried }) => carried.length > 0).length,
    carried: plans.reduce((sum, { carried }) => sum + carried.length, 0),
    kept: plans.reduce((sum, { kept }) => sum + kept.length, 0),
  };
}
