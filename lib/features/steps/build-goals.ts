import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { goalPaths, type GoalPath } from '@/lib/domain/critical-path/goal-paths';
import type { PathStep } from '@/lib/domain/critical-path/path-step';
import type { PathPlan } from '@/lib/domain/critical-path/plan-path';
import type { ReadableSet } from '../progress/choose-set';
import { departmentOf } from '../progress/criterion-notes';
import type { UnitScope } from '../progress/resolve-unit';
import { nameLink, nameWait } from './name-waits';
import { stepHref } from './path-address';
import type { GoalRow, StepRow } from './path-view';
import type { Gaps } from './read-path';

/** What the rows of a page are drawn with. */
export interface GoalsAsked {
  readonly scope: UnitScope;
  readonly chosen: ReadableSet;
  readonly plan: PathPlan;
  readonly gaps: Gaps;
  /** Short names by id. */
  readonly departments: ReadonlyMap<number, string>;
  readonly query: string;
}

/** The criteria of the page's unit that have steps the reader may see, in their order. */
export function buildGoals(asked: GoalsAsked): GoalRow[] {
  const { scope, chosen, plan } = asked;
  const names = new Map(chosen.version.criteria.map(({ number, name }) => [number, name]));
  return goalPaths(plan)
    .filter(({ unitId, setId }) => unitId === scope.unit.id && setId === chosen.set.id)
    .filter(({ number }) => chosen.shown.numbers.includes(number))
    .sort((a, b) => a.number - b.number)
    .map((goal) => {
      const { number, open, finish, unknown, slack } = goal;
      const status = asked.gaps.members.some(({ id }) => id === scope.unit.id)
        ? (asked.gaps.unmet.get(scope.unit.id)?.get(number) ??
          (asked.gaps.unmet.get(scope.unit.id) ? 'met' : 'not_assessed'))
        : null;
      return {
        ...{ number, name: names.get(number) ?? '', status, open, finish, unknown, slack },
        department: departmentOf(chosen.set, number, scope.day),
        steps: inTime(plan, goal).map((step) => buildStep(asked, goal, step)),
        chain: goal.chain.map((id) => nameLink(scope, plan, id)),
        ...beginning(asked, goal),
      };
    });
}

function beginning(
  { scope, plan, query }: GoalsAsked,
  { begins, chain }: GoalPath,
): Pick<GoalRow, 'begins' | 'beginsWith'> {
  const wait = begins?.kind === 'wait' ? begins.wait : null;
  if (!wait || wait.kind === 'step') return { begins: begins?.kind ?? null, beginsWith: null };
  // The chain may begin at another unit's step: what is nobody's in particular is told to who sees that step.
  const first = { ...wait, about: wait.about ?? plan.steps.get(chain[0]!)! };
  return { begins: 'wait', beginsWith: { kind: wait.kind, words: nameWait(scope, plan, first, query).words } };
}

/** Done first, then by the day on which they can start; what has no date last. */
function inTime(plan: PathPlan, { steps }: GoalPath): PathStep[] {
  const keyOf = ({ id, doneOn }: PathStep) => doneOn ?? `9${plan.planned.get(id)?.earliest?.start ?? '999'}`;
  return [...steps].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a.id - b.id));
}

function buildStep({ scope, plan, departments, query }: GoalsAsked, { chain }: GoalPath, step: PathStep): StepRow {
  const { id, title, owner, departmentId, state, startsOn, days, deadline, doneOn, illustrative } = step;
  const planned = plan.planned.get(id);
  const { actor, territory, unit, day } = scope;
  return {
    ...{ id, title, owner, departmentId, state, startsOn, days, deadline, doneOn, illustrative },
    department: departmentId === null ? null : (departments.get(departmentId) ?? null),
    earliest: planned?.earliest ?? null,
    latest: planned?.latest ?? null,
    slack: planned?.slack ?? null,
    critical: chain.includes(id),
    inCircle: planned?.driver.kind === 'circle',
    waits: step.waits.map((wait) => nameWait(scope, plan, wait, query)),
    openHref: stepHref(unit.code, query, id),
    mayChange: can(actor, 'steps.write', placeOf(territory, unit, day, step)),
  };
}
