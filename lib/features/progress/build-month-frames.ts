import { packStatuses } from '@/lib/domain/criteria/packed-statuses';
import type { Status } from '@/lib/domain/criteria/status';
import { lifeOf } from '@/lib/domain/criteria/version-for';
import type { UnitMonths } from '@/lib/domain/progress/series';
import { walkMonths } from '@/lib/domain/progress/walk-months';
import { tagsOn } from '@/lib/domain/units/attributes-on';
import { inVietnameseOrder } from '@/lib/domain/units/in-vietnamese-order';
import { dayWithin } from '@/lib/domain/units/period';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { groupOf, nameOf } from './build-rows';
import { membersOn } from './group-members';
import { markSeries } from './mark-series';
import type { FrameRow, MonthFrames } from './month-frames-view';
import type { GroupQuestion, States } from './read-group';
import { seriesDays } from './series-days';
import { progressOf } from './summaries';

type Question = Pick<GroupQuestion, 'scope' | 'chosen'>;

/**
 * One state a unit and month end, from the first that anything is known of, and the states of the day last.
 * @param months what is known of every unit that is counted at one of the days
 */
export function buildMonthFrames(
  question: Question,
  months: ReadonlyMap<number, UnitMonths>,
  states: States,
): MonthFrames {
  const { scope, chosen } = question;
  const days = framesUpTo(scope.day, months);
  const countedOn = days.map((day) => new Set(membersOn(scope.territory, scope.unit, chosen.set, day)));
  const units = inVietnameseOrder([...new Set(countedOn.flatMap((members) => [...members]))], scope.day);
  const marked = markSeries(
    days.map((day) => ({ day })),
    chosen.set,
  );
  return {
    days,
    rows: units.map((unit) => [
      unit.code,
      nameOf(unit, scope.day),
      parentOf(question, unit)?.code ?? '',
      tagsOn(unit, scope.day),
      packFrames(statesOf(question, unit, { days, countedOn, months, states })),
    ]),
    groups: groupsOf(question, units),
    marks: marked.flatMap(({ mark }, at) => (mark ? [{ at, ...mark }] : [])),
    begin: lifeOf(chosen.set).validFrom,
  };
}

/** The month ends of a series, from the first at which something is known; the day itself ends them. */
function framesUpTo(day: string, months: ReadonlyMap<number, UnitMonths>): string[] {
  const first = [...months.values()].flatMap((unit) => unit.months[0]?.monthEnd ?? []).sort()[0];
  const ends = first === undefined ? [] : seriesDays(day).filter((end) => end >= first && end < day);
  return [...ends, day];
}

interface Frames extends Pick<MonthFrames, 'days'> {
  readonly countedOn: readonly ReadonlySet<UnitRecord>[];
  readonly months: ReadonlyMap<number, UnitMonths>;
  readonly states: States;
}

/** Packed, one a frame; null where the unit was not counted. */
function statesOf({ chosen }: Question, unit: UnitRecord, frames: Frames): (string | null)[] {
  const { days, countedOn, months, states } = frames;
  const nothing = packStatuses(chosen.shown.numbers.map((): Status => 'not_assessed'));
  const walk = walkMonths(months.get(unit.id)?.months ?? []);
  return days.map((day, at) => {
    if (!countedOn[at]!.has(unit)) return null;
    if (at === days.length - 1) return packStatuses(progressOf(chosen.shown, [unit], states.now)[0]!.statuses);
    const known = walk(day);
    return known ? packStatuses(known) : nothing;
  });
}

/** Most months change nothing: a state that stays is not said again. */
function packFrames(states: readonly (string | null)[]): FrameRow[4] {
  return states.map((state, at) => (state !== null && state === states[at - 1] ? '' : state));
}

function parentOf({ scope }: Question, unit: UnitRecord): UnitRecord | undefined {
  return groupOf({ ...scope, day: dayWithin(unit, scope.day) }, unit);
}

function groupsOf(question: Question, units: readonly UnitRecord[]): MonthFrames['groups'] {
  const { unit: root, day } = question.scope;
  const found = new Map(units.flatMap((unit) => parentOf(question, unit) ?? []).map((parent) => [parent.code, parent]));
  const parents = [...found.values()].filter((parent) => parent.id !== root.id);
  return inVietnameseOrder(parents, day).map((parent) => ({ code: parent.code, title: unitTitle(parent, day) }));
}
