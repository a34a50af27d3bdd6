import { covers } from '@/lib/domain/units/period';
import type { Period, UnitLevel } from '@/lib/domain/units/unit';

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
}

/** Whether facts can be entered on the set at all. */
export function isChoosable(set: DatedSet): boolean {
  return set.identity !== null;
}

function firstDay(set: DatedSet): string {
  return set.versions.reduce((first, version) => (version.validFrom < first ? version.validFrom : first), '9999-12-31');
}

/**
 * The sets of a level in force on a day, newest first (the same day by id), also those that cannot be chosen.
 * A set that another one in force extends is left out: the province's own takes its place.
 */
export function setsInForce<T extends DatedSet>(sets: readonly T[], level: UnitLevel, day: string): T[] {
  const inForce = sets.filter((set) => set.level === level && set.versions.some((version) => covers(version, day)));
  const replaced = new Set(inForce.filter(isChoosable).map((set) => set.extendsId));
  return inForce
    .filter((set) => !replaced.has(set.id))
    .map((set) => ({ set, from: firstDay(set) }))
    .sort((a, b) => (a.from === b.from ? (a.set.id < b.set.id ? -1 : 1) : a.from > b.from ? -1 : 1))
    .map(({ set }) => set);
}

/** The basic set of a level on a day, the newest that can be chosen; null when none is in force. */
export function basicSet<T extends DatedSet>(sets: readonly T[], level: UnitLevel, day: string): T | null {
  return setsInForce(sets, level, day).find((set) => set.kind === 'basic' && isChoosable(set)) ?? null;
}

/** The set by which communes are judged on a day: 19 or 20 criteria until 14/02/2026, ten since. */
export function basicCommuneSet<T extends DatedSet>(sets: readonly T[], day: string): T | null {
  return basicSet(sets, 'commune', day);
}

/** The set a village is followed on, newest first; null where the province has none with contents. */
export function villageSet<T extends DatedSet>(sets: readonly T[], day: string): T | null {
  return basicSet(sets, 'village', day);
}
