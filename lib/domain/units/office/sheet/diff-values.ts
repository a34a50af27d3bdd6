import { dayBefore } from '../../period';
import type { Held } from './state-on';
import type { UnitSheetFault, WantedLine } from './wanted';

/** One cell of a line: what holds, what it says now, and how a line of import would say it. */
export interface ValueCell {
  readonly kind: WantedLine['kind'];
  readonly unitCode: string;
  readonly held: Held | null;
  readonly wanted: string | null;
  /** "" when the line names no day. */
  readonly day: string;
  readonly at: { readonly sheet: string; readonly cell: string; readonly dayCell: string };
}

/** The lines that bring what holds to what a cell says from the day on; none where it says the same. */
export function diffValue({ kind, unitCode, held, wanted, day, at }: ValueCell): WantedLine[] | UnitSheetFault {
  if ((held?.value ?? null) === wanted) return [];
  const { sheet, cell, dayCell } = at;
  if (day === '') return { sheet, cell: dayCell, code: 'date_missing' };
  if (held && held.validFrom >= day) return { sheet, cell: dayCell, code: 'period_overlap' };
  const line = { sheet, cell, kind, unitCode, name: '' };
  return [
    ...(held ? [{ ...line, value: held.value, from: held.validFrom, to: dayBefore(day) }] : []),
    ...(wanted === null ? [] : [{ ...line, value: wanted, from: day, to: null }]),
  ];
}

/** The same for several values beside each other: those that went end, those that are new begin. */
export function diffTags(
  held: readonly Held[],
  wanted: readonly string[],
  rest: Omit<ValueCell, 'held' | 'wanted' | 'kind'>,
): (WantedLine[] | UnitSheetFault)[] {
  const gone = held.filter(({ value }) => !wanted.includes(value));
  const fresh = wanted.filter((value) => !held.some((row) => row.value === value));
  return [
    ...gone.map((row) => diffValue({ ...rest, kind: 'tag', held: row, wanted: null })),
    ...fresh.map((value) => diffValue({ ...rest, kind: 'tag', held: null, wanted: value })),
  ];
}

/** "biên giới; xã điểm" as its tags, each once. */
export function tagsIn(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[;\n]/)
        .map((tag) => tag.trim())
        .filter(Boolean),
    ),
  ];
}
