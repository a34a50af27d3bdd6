import { blockersOf, type Blocker } from '@/lib/domain/critical-path/blockers-of';
import type { PathStep } from '@/lib/domain/critical-path/path-step';
import { planPath } from '@/lib/domain/critical-path/plan-path';
import { yearEndOfDay } from '@/lib/domain/pace/year-pace';
import type { UnitRecord } from '@/lib/domain/units/unit';
import type { UnitScope } from '../progress/resolve-unit';
import { nameUnit } from '../steering/names';
import { readableUnit } from '../steering/readable-unit';
import { seesAbout } from '../steering/sees';
import type { MeetingBlocker } from './view';

/** As many as a board can decide on in one meeting. */
const SHOWN = 5;

interface Asked {
  readonly setId: string;
  readonly numbers: readonly number[];
  readonly members: readonly UnitRecord[];
}

/** What stands in the way of most criteria of the counted units, in words that the reader may see. */
export function buildBlockers(
  scope: UnitScope,
  steps: readonly PathStep[],
  { setId, numbers, members }: Asked,
): MeetingBlocker[] {
  const { day, actor, territory } = scope;
  const counted = new Set(members.map(({ id }) => id));
  const found = blockersOf(
    planPath(steps, day, yearEndOfDay(day)),
    (goal) => counted.has(goal.unitId) && goal.setId === setId && numbers.includes(goal.number),
  );
  const isSeen = ({ about }: Blocker) =>
    about === null || (readableUnit(actor, territory, about.unitId, day) !== null && seesAbout(scope, about));
  return found
    .filter((blocker) => blocker.words !== null && isSeen(blocker))
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
