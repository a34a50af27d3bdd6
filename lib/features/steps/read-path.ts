import type { Tx } from '@/lib/db/client';
import type { Goal } from '@/lib/domain/critical-path/path-step';
import { planPath, type PathPlan } from '@/lib/domain/critical-path/plan-path';
import type { Status } from '@/lib/domain/criteria/status';
import { yearEndOfDay } from '@/lib/domain/pace/year-pace';
import type { UnitRecord } from '@/lib/domain/units/unit';
import type { ReadableSet } from '../progress/choose-set';
import type { States } from '../progress/read-group';
import type { UnitScope } from '../progress/resolve-unit';
import { rowsUnder } from '../steering/rows-at';
import { readSteps } from './data';

/** What the counted units of a page lack on its set: theirs are the criteria that steps lead to. */
export interface Gaps {
  readonly members: readonly UnitRecord[];
  /** Unmet criteria by unit id: not met, basically met or not assessed; null: nobody assessed the unit. */
  readonly unmet: ReadonlyMap<number, ReadonlyMap<number, Status> | null>;
}

export function gapsOf({ shown }: Pick<ReadableSet, 'shown'>, { members, now }: States): Gaps {
  const unmetOf = ({ id }: UnitRecord) => {
    const state = now.get(id);
    if (!state) return null;
    const statuses = shown.numbers.map((number, index) => [number, state.statuses[index]!] as const);
    return new Map(statuses.filter(([, status]) => status !== 'met' && status !== 'not_applicable'));
  };
  return { members, unmet: new Map(members.map((member) => [member.id, unmetOf(member)])) };
}

/** Is a goal an unmet criterion of one of the units, on the page's set? A unit nobody assessed lacks all that has steps. */
export function isGap({ unmet }: Gaps, setId: string, goal: Goal): boolean {
  if (goal.setId !== setId) return false;
  const own = unmet.get(goal.unitId);
  return own === null || (own?.has(goal.number) ?? false);
}

/** The plan of a page's unit and everything under it, up to the end of the day's year. */
export async function readPath(tx: Tx, scope: UnitScope): Promise<PathPlan> {
  return planPath(await readSteps(tx, rowsUnder(scope)), scope.day, yearEndOfDay(scope.day));
}
