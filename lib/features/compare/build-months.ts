import { averageOf } from '@/lib/domain/progress/average';
import type { ProgressSummary } from '@/lib/domain/progress/summary';
import { summarise } from '@/lib/domain/progress/summarise';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { nameOf } from '../progress/build-rows';
import { membersOn } from '../progress/group-members';
import { markSeries } from '../progress/mark-series';
import type { Group, GroupQuestion } from '../progress/read-group';
import { sumSeries } from '../progress/sum-series';
import { countingRule } from '../progress/counting-rule';
import { progressOf } from '../progress/summaries';
import type { MonthsRead } from './read-months';
import type { MonthsView, PlacePoint, PlaceSeries } from './view';

/** The series of each of the places on one scale: every point is what the place's own page says of that month. */
export function buildMonths(
  question: GroupQuestion,
  group: Group,
  read: MonthsRead,
  places: readonly UnitRecord[],
): MonthsView {
  const { days, eras, earlier } = read;
  return {
    days,
    size: question.chosen.shown.numbers.length,
    eras: eras.map(({ setId, name, size, from, to, begin, drawn }) => ({ setId, name, size, from, to, begin, drawn })),
    marks: eras.flatMap((era) => {
      const points = days.slice(era.from, era.to + 1).map((day) => ({ day }));
      const marked = era.readable ? markSeries(points, era.readable.set) : [];
      return marked.flatMap(({ mark }, at) => (mark ? [{ at: era.from + at, ...mark }] : []));
    }),
    earlier: earlier && { setId: earlier.setId, name: earlier.name, size: earlier.size },
    series: places.map((place) => seriesOf(question, group, read, place)),
    whole: seriesOf(question, group, read, question.scope.unit),
  };
}

function seriesOf(question: GroupQuestion, group: Group, { days, eras }: MonthsRead, place: UnitRecord): PlaceSeries {
  const { scope, chosen } = question;
  const known = new Map<string, ProgressSummary>();
  for (const { readable, months, from, to } of eras) {
    if (!readable) continue;
    const sums = sumSeries({ ...scope, unit: place }, readable, months);
    for (const { day, summary } of sums) if (day >= days[from]! && day <= days[to]!) known.set(day, summary);
  }
  // The last day need not end a month.
  const members = membersOn(scope.territory, place, chosen.set, scope.day);
  known.set(
    scope.day,
    summarise(chosen.shown, progressOf(chosen.shown, members, group.now), countingRule(scope.actor.tenant)),
  );
  return {
    code: place.code,
    title: place === scope.unit ? unitTitle(place, scope.day) : nameOf(place, scope.day),
    points: days.map((day) => pointOf(known.get(day))),
  };
}

function pointOf(summary: ProgressSummary | undefined): PlacePoint | null {
  if (!summary || summary.units === 0) return null;
  const average = averageOf(summary);
  return { average: average.n === 0 ? null : average, units: summary.units };
}
