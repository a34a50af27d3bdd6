import type { EntryRow, EntryView } from '@/lib/features/assessments/entry-view';
import { SAVE_FIELDS, indicatorField } from '@/lib/features/assessments/save-state';

interface Props {
  view: EntryView;
  row: EntryRow;
  bases: Readonly<Record<string, string>>;
  writeKey: string;
}

/** What the form of a criterion carries besides what is typed. */
export function EntryHidden({ view, row, bases, writeKey }: Props) {
  const fields: [string, string][] = [
    [SAVE_FIELDS.key, writeKey],
    [SAVE_FIELDS.unit, view.code],
    [SAVE_FIELDS.set, view.setId],
    [SAVE_FIELDS.stage, view.stage],
    [SAVE_FIELDS.item, row.item],
    [SAVE_FIELDS.base, bases[row.item] ?? ''],
    ...row.indicators.map(({ item }): [string, string] => [indicatorField('base', item), bases[item] ?? '']),
  ];
  return fields.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} readOnly />);
}
