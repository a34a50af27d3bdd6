import type { GridLabels } from '@/lib/domain/entry/align-block';
import { FIELDS, type GridField, type GridModel } from './grid-model';

/** The names by which a block's own headings may call the rows and columns of a grid. */
export function gridLabels(
  { view: { layout, units, items } }: GridModel,
  fieldText: (field: GridField) => string,
): GridLabels {
  const ofItems = items.map(({ label, name }) => [label, name, `${label} ${name}`, `${label}. ${name}`]);
  if (layout === 'fields') return { rows: ofItems, columns: FIELDS.map((field) => [fieldText(field)]) };
  return { rows: units.map(({ code, name, title }) => [name, title, code]), columns: ofItems };
}
