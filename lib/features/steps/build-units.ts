import { goalPaths, type GoalPath } from '@/lib/domain/critical-path/goal-paths';
import type { PathPlan } from '@/lib/domain/critical-path/plan-path';
import { inVietnameseOrder } from '@/lib/domain/units/in-vietnamese-order';
import { nameOf } from '../progress/build-rows';
import type { UnitScope } from '../progress/resolve-unit';
import type { PathFigures, UnitPathRow } from './path-view';
import { isGap, type Gaps } from './read-path';

/** The ways to unmet criteria of these units that still have something to be done. */
function openGoals(plan: PathPlan, setId: string, gaps: Gaps): GoalPath[] {
  return goalPaths(plan).filter((goal) => goal.open > 0 && isGap(gaps, setId, goal));
}

/**
 * How much of the way of all counted units is laid out. What a unit lacks that nobody assessed is not known: its steps tell
 * what comes late, and are none of the ways to unmet criteria.
 */
export function sumPath(plan: PathPlan, setId: string, gaps: Gaps): PathFigures {
  const goals = openGoals(plan, setId, gaps);
  const unmet = [...gaps.unmet.values()].reduce((sum, own) => sum + (own?.size ?? 0), 0);
  const planned = goals.filter(({ unitId }) => gaps.unmet.get(unitId)).length;
  return { ...figuresOf(goals, unmet), planned };
}

function figuresOf(goals: readonly GoalPath[], unmet: number): PathFigures {
  return {
    unmet,
    planned: goals.length,
    unknown: goals.filter(({ unknown }) => unknown).length,
    late: goals.filter(({ slack }) => slack !== null && slack < 0).length,
    finish: goals.reduce<string | null>(
      (last, { finish }) => (last === null || (finish ?? '') > last ? finish : last),
      null,
    ),
  };
}

/** One row a counted unit under the page's, by name. */
export function buildUnitRows(
  { unit, day }: UnitScope,
  plan: PathPlan,
  setId: string,
  gaps: Gaps,
  query: string,
): UnitPathRow[] {
  const goals = openGoals(plan, setId, gaps);
  return inVietnameseOrder(gaps.members, day)
    .filter(({ id }) => id !== unit.id)
    .map((member) => {
      const unmet = gaps.unmet.get(member.id);
      const own = goals.filter(({ unitId }) => unitId === member.id);
      return {
        code: member.code,
        name: nameOf(member, day),
        href: `/units/${member.code}/path${query}`,
        ...figuresOf(own, unmet?.size ?? 0),
        unmet: unmet?.size ?? null,
      };
    });
}
