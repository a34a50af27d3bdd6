import { daysFrom } from '@/lib/domain/time/days-from';
import type { UnitRow } from '@/lib/features/progress/view';
import { unpackDay } from './unpack-day';
import { packStates, unpackStates, type PackedStates } from './states';

/** Units by column: names of fields are said once, and what repeats from row to row is pointed to. */
export interface PackedUnits extends PackedStates {
  codes: string[];
  names: string[];
  /** The districts or clusters, and where in them each unit stands. */
  groups: string[];
  under: number[];
  last: (number | null)[];
  /** By the row; most have none. */
  tags: Record<number, string[]>;
}

/** Packs rows whose `now` and `before` speak of the same criteria; `day` is the one that days are counted from. */
export function packUnits(rows: readonly UnitRow[], day: string): PackedUnits {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return {
    codes: rows.map(({ code }) => code),
    names: rows.map(({ name }) => name),
    groups,
    under: rows.map(({ group }) => groups.indexOf(group)),
    ...packStates(rows),
    last: rows.map(({ lastEffective }) => (lastEffective === null ? null : daysFrom(day, lastEffective))),
    tags: Object.fromEntries(rows.flatMap(({ tags }, at) => (tags.length > 0 ? [[at, tags]] : []))),
  };
}

/** The inverse of `packUnits`. */
export function unpackUnits(packed: PackedUnits, day: string): UnitRow[] {
  const states = unpackStates(packed);
  return packed.codes.map((code, at) => {
    const last = packed.last[at] ?? null;
    return {
      code,
      name: packed.names[at]!,
      group: packed.groups[packed.under[at]!]!,
      tags: packed.tags[at] ?? [],
      ...states[at]!,
      lastEffective: last === null ? null : unpackDay(day, last),
    };
  });
}
