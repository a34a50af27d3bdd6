import type { Status } from '@/lib/domain/criteria/status';
import { STATUSES } from '@/lib/domain/criteria/status';
import type { EntryIndicator, EntryRow, EntryView } from '@/lib/features/assessments/entry-view';
import { indicatorField, SAVE_FIELDS, type SaveValues } from '@/lib/features/assessments/save-state';
import type { CellContent, LetterEntry, NewLetter } from '@/lib/features/outbox/letter';

/** What a row's fields were last filled from. */
export interface SeenRow {
  /** By item key: the fact that was seen, '' for none. */
  readonly bases: Readonly<Record<string, string>>;
  readonly contents: Readonly<Record<string, CellContent>>;
}

/**
 * The row as it was typed. An indicator is named where it was changed, or where the row has a day of its own; the
 * criterion always, because its status has to fit the indicators.
 */
export function letterOf(view: EntryView, row: EntryRow, values: SaveValues, seen: SeenRow): NewLetter {
  const effectiveOn = values[SAVE_FIELDS.effectiveOn] || view.day;
  const note = orNull(values[SAVE_FIELDS.note]);
  const cause = orNull(values[SAVE_FIELDS.cause]);
  const given = asStatus(values[SAVE_FIELDS.status]);
  const before = (item: string): CellContent =>
    seen.contents[item] ?? { status: 'not_assessed', value: null, note: null, cause: null };
  const indicators = row.indicators.flatMap((indicator) => {
    const entry = entryOf(indicator, values, seen.bases[indicator.item] ?? '', before(indicator.item));
    return entry && (effectiveOn !== view.day || isChanged(indicator, entry)) ? [entry] : [];
  });
  return {
    ...{ unit: view.code, title: view.title, set: view.setId, stage: view.stage, effectiveOn, note, cause },
    ...(effectiveOn === view.day ? {} : { pageDay: view.day }),
    entries: [
      {
        item: row.item,
        // A note of a criterion that nobody assessed yet is kept with it.
        status: given ?? (note === null && cause === null ? null : 'not_assessed'),
        value: null,
        base: seen.bases[row.item] ?? '',
        before: before(row.item),
        label: `${row.number}. ${row.name}`,
      },
      ...indicators,
    ],
  };
}

function entryOf(
  { item, code, name }: EntryIndicator,
  values: SaveValues,
  base: string,
  before: CellContent,
): LetterEntry | null {
  const value = values[indicatorField('value', item)];
  const status = values[indicatorField('status', item)];
  if (value === undefined && status === undefined) return null;
  const of = values[indicatorField('askedOf', item)];
  return {
    item,
    status: asStatus(status),
    value: orNull(value),
    base,
    before,
    label: `${code} ${name}`,
    ...(of === undefined ? {} : { asked: { of, on: values[indicatorField('askedOn', item)] ?? '' } }),
  };
}

function isChanged({ kind, asked }: EntryIndicator, { status, value, before, asked: typed }: LetterEntry): boolean {
  const of = typed?.of.trim() ?? '';
  const isAskedAnew = typed !== undefined && (of !== (asked?.of ?? '') || (of !== '' && typed.on !== asked?.on));
  const isOther =
    kind === 'boolean' ? (status ?? 'not_assessed') !== before.status : clean(value) !== clean(before.value);
  return isAskedAnew || isOther;
}

function asStatus(value: string | undefined): Status | null {
  return STATUSES.find((status) => status === value) ?? null;
}

function orNull(value: string | undefined): string | null {
  return value === undefined || value.trim() === '' ? null : value;
}

function clean(text: string | null): string {
  return (text ?? '').normalize('NFC').trim();
}
