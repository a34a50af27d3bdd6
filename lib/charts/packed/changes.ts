import { packStatuses, unpackStatuses } from '@/lib/domain/criteria/packed-statuses';
import { daysFrom } from '@/lib/domain/time/days-from';
import type { ChangeView, CriterionView, OverviewView, UnitRow } from '@/lib/features/progress/view';
import { unpackDay } from './unpack-day';

/** Changes parted by spaces: "2,6xm-68,0" is row 2, criterion 6, from x to m, 68 days ago, said by post 0 (-1: nobody). */
export interface PackedChanges {
  gained: string;
  lost: string;
  posts: string[];
}

type Changes = OverviewView['changes'];

/** A change points to its row and its post instead of naming them again; without an origin it ends behind the statuses. */
export function packChanges({ gained, lost }: Changes, rows: readonly UnitRow[], day: string): PackedChanges {
  const rowOf = new Map(rows.map((row, at) => [row.code, at]));
  const posts = [...new Set([...gained, ...lost].flatMap(({ origin }) => (origin?.by ? [origin.by] : [])))];
  const pack = ({ code, number, from, to, origin }: ChangeView): string => {
    const since = origin && `${daysFrom(day, origin.on)},${origin.by === null ? -1 : posts.indexOf(origin.by)}`;
    return `${rowOf.get(code)!},${number}${packStatuses([from, to])}${since ?? ''}`;
  };
  return { gained: gained.map(pack).join(' '), lost: lost.map(pack).join(' '), posts };
}

/** The inverse of `packChanges`; `rows` and `criteria` give the names. */
export function unpackChanges(
  { gained, lost, posts }: PackedChanges,
  rows: readonly UnitRow[],
  criteria: readonly CriterionView[],
  day: string,
): Changes {
  const known = new Map(criteria.map((criterion) => [criterion.number, criterion]));
  const unpack = (packed: string): ChangeView => {
    const [, at, number, signs, on, by] = /^(\d+),(\d+)(..)(?:(-?\d+),(-?\d+))?$/.exec(packed)!;
    const { code, name: unit } = rows[Number(at)]!;
    const [from, to] = unpackStatuses(signs!);
    const { name: criterion = '', department = null } = known.get(Number(number)) ?? {};
    const origin = on === undefined ? null : { on: unpackDay(day, Number(on)), by: posts[Number(by)] ?? null };
    return { code, unit, number: Number(number), criterion, department, from: from!, to: to!, origin };
  };
  const all = (packed: string) => (packed === '' ? [] : packed.split(' ').map(unpack));
  return { gained: all(gained), lost: all(lost) };
}
