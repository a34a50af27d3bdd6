import { covers } from '@/lib/domain/units/period';
import type { Period, UnitLevel } from '@/lib/domain/units/unit';
import type { SetAssignment } from './criteria-set';
import { lifeOf } from './version-for';

/** What must be known of a set to say whether it holds on a day. */
export interface DatedSet {
  readonly id: string;
  readonly level: UnitLevel;
  /** basic, advanced, model, special. */
  readonly kind: string;
  readonly extendsId: string | null;
  /** null when no source states the number of criteria: such a set is listed and cannot be chosen. */
  readonly identity: object | null;
  readonly versions: readonly Period[];
  /** Of these only the dated rows that make it the default of its level count here. */
  readonly assignments: readonly (Period & Pick<SetAssignment, 'isDefault'>)[];
}

/** Whether facts can be entered on the set at all. */
export function isChoosable(set: DatedSet): boolean {
  return set.identity !== null;
}

/**
 * The sets of a level in force on a day, newest first (the same day by id), also those that cannot be chosen.
 * A set that another one in force extends is left out, unless it is named as the default: the province's own takes its place.
 */
export function setsInForce<T extends DatedSet>(sets: readonly T[], level: UnitLevel, day: string): T[] {
  const inForce = sets.filter((set) => set.level === level && set.versions.some((version) => covers(version, day)));
  const replaced = new Set(inForce.filter(isChoosable).map((set) => set.extendsId));
  return inForce
    .filter((set) => !replaced.has(set.id) || namedDefaultOn(set, day) !== null)
    .map((set) => ({ set, from: lifeOf(set).validFrom }))
    .sort((a, b) => (a.from === b.from ? (a.set.id < b.set.id ? -1 : 1) : a.from > b.from ? -1 : 1))
    .map(({ set }) => set);
}

/** The first day of the row that makes the set the default of its level on a day; null where none does. */
function namedDefaultOn({ assignments }: DatedSet, day: string): string | null {
  const rows = assignments.filter((row) => row.isDefault && covers(row, day));
  return rows.reduce<string | null>(
    (last, row) => (last === null || row.validFrom > last ? row.validFrom : last),
    null,
  );
}

/**
 * The set by which a level is judged on a day: the one that an assignment of the day makes the default, whatever its
 * kind (of two the one named later), else the newest basic set. Both only while in force and if they can be chosen; null when none is.
 */
export function basicSet<T extends DatedSet>(sets: readonly T[], level: UnitLevel, day: string): T | null {
  const choosable = setsInForce(sets, level, day).filter(isChoosable);
  const named = choosable
    .flatMap((set) => {
      const from = namedDefaultOn(set, day);
      return from === null ? [] : [{ set, from }];
    })
    .reduce<{ set: T; from: string } | null>((last, one) => (last === null || one.from > last.from ? one : last), null);
  return named?.set ?? choosable.find((set) => set.kind === 'basic') ?? null;
}

/** The set by which communes are judged on a day: 19 or 20 criteria until 14/02/2026, ten since. */
export function basicCommuneSet<T extends DatedSet>(sets: readonly T[], day: string): T | null {
  return basicSet(sets, 'commune', day);
}

/** The set a village is followed on, newest first; null where the province has none with contents. */
export function villageSet<T extends DatedSet>(sets: readonly T[], day: string): T | null {
  return basicSet(sets, 'village', day);
}
