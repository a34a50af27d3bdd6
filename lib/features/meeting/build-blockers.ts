import { blockersOf } from '@/lib/domain/critical-path/blockers-of';
import type { PathStep, WaitAbout } from '@/lib/domain/critical-path/path-step';
import { planPath } from '@/lib/domain/critical-path/plan-path';
import { yearEndOfDay } from '@/lib/domain/pace/year-pace';
import { isWithin } from '@/lib/domain/units/is-within';
import type { UnitScope } from '../progress/resolve-unit';
import { nameUnit } from '../steering/names';
import { seesRow } from '../steering/sees';
import { isGap, type Gaps } from '../steps/read-path';
import type { MeetingBlocker } from './view';

/** As many as a board can decide on in one meeting. */
const SHOWN = 5;

/**
 * What stands in the way of most unmet criteria of the counted units. Only in words of the pack's unit and of those under it: a
 * pack is kept, and read by who does not know of what is above or beside.
 */
export function buildBlockers(
  scope: UnitScope,
  steps: readonly PathStep[],
  setId: string,
  gaps: Gaps,
): MeetingBlocker[] {
  const { day, unit, territory } = scope;
  const found = blockersOf(planPath(steps, day, yearEndOfDay(day)), (goal) => isGap(gaps, setId, goal));
  const isOwn = (about: WaitAbout) => isWithin(territory, unit.id, about.unitId, day) && seesRow(scope, about);
  return found
    .filter(({ words, about, saidBy }) => words !== null && (about ? isOwn(about) : saidBy.some(isOwn)))
    .slice(0, SHOWN)
    .map(({ words, kind, holds, frees, expectedOn }) => ({
      words: words!,
      kind,
      holds: holds.length,
      frees: frees.length,
      expectedOn,
      units: [...new Set(holds.map(({ unitId }) => nameUnit(scope, unitId).title))],
    }));
}
