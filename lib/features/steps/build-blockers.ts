import { blockersOf, type Blocker } from '@/lib/domain/critical-path/blockers-of';
import type { PathPlan } from '@/lib/domain/critical-path/plan-path';
import { groupBy } from '@/lib/domain/group-by';
import { nameOf } from '../progress/build-rows';
import type { UnitScope } from '../progress/resolve-unit';
import { nameUnit } from '../steering/names';
import { seesRow, type AboutUnit } from '../steering/sees';
import type { BlockerRow } from './path-view';
import { isGap, type Gaps } from './read-path';

/** What stands in the way of the most unmet criteria under a page's unit, in words that its reader may see. */
export function buildBlockers(
  scope: UnitScope,
  plan: PathPlan,
  setId: string,
  gaps: Gaps,
  query: string,
): BlockerRow[] {
  const { territory, day } = scope;
  const order = new Map(gaps.members.map(({ id }, index) => [id, index]));
  const seesOf = (about: AboutUnit) => seesRow(scope, about);
  const sees = ({ about, saidBy }: Blocker) => (about ? seesOf(about) : saidBy.some(seesOf));
  return blockersOf(plan, (goal) => isGap(gaps, setId, goal)).map((blocker) => {
    const seen = sees(blocker);
    const unit = seen && blocker.about ? nameUnit(scope, blocker.about.unitId) : null;
    const { key, kind, expectedOn, neededBy, refused } = blocker;
    const holders = [...groupBy(blocker.holds, ({ unitId }) => unitId)].sort(
      ([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
    );
    return {
      ...{ key, kind, expectedOn, neededBy, refused, unit },
      words: seen ? blocker.words : null,
      href: unit ? hrefOf(blocker, unit.code, query) : null,
      late: expectedOn !== null && neededBy !== null && expectedOn > neededBy,
      holds: blocker.holds.length,
      frees: blocker.frees.length,
      units: holders.map(([unitId, goals]) => ({
        code: territory.units.get(unitId)!.code,
        name: nameOf(territory.units.get(unitId)!, day),
        numbers: [...new Set(goals.map(({ number }) => number))].sort((a, b) => a - b),
      })),
    };
  });
}

/** Where more is said of a thing that is waited for. */
export function hrefOf(
  { stepId, petitionId, capitalId }: Pick<Blocker, 'stepId' | 'petitionId' | 'capitalId'>,
  code: string,
  query: string,
): string | null {
  const joined = `${query}${query ? '&' : '?'}`;
  if (stepId !== null) return `/units/${code}/path${joined}step=${stepId}#buoc-${stepId}`;
  if (petitionId !== null) return `/units/${code}/petitions${joined}petition=${petitionId}#kien-nghi-${petitionId}`;
  return capitalId === null ? null : `/units/${code}/capital${query}`;
}
