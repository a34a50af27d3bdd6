import { guardText } from '../criteria/workbook/cell-text';
import type { SheetModel } from '../sheet/sheet-model';
import type { WorkbookSheet } from '../sheet/workbook-read';
import { textOf } from '../criteria/workbook/cell-text';
import { TEMPLATE_FORMAT } from './sheet-keys';
import type { TemplateSheet } from './template';

export const META_SHEET = '_mau';

/** When a file was made, and by which post. */
export interface MadeBy {
  /** ISO instant */
  readonly at: string;
  readonly post: string;
}

/** Where the file comes from, hidden. What is needed to read a sheet stands on the sheet itself. */
export function metaSheet(made: MadeBy, sheets: readonly TemplateSheet[]): SheetModel {
  const rows = [
    ['format', `ntm-entry ${String(TEMPLATE_FORMAT)}`],
    ['made_at', made.at],
    ['made_by', guardText(made.post)],
    ...sheets.map(({ name, head }) => [
      ...['sheet', guardText(name), head.form, head.tenant],
      ...[head.set, String(head.version), head.stage, head.day],
    ]),
  ];
  return {
    name: META_SHEET,
    isHidden: true,
    frozenRows: 0,
    frozenColumns: 0,
    columns: Array.from({ length: 8 }, () => ({ width: 20, isText: true })),
    printedColumns: 8,
    rows: rows.map((cells) => ({ cells, look: 'plain' })),
    spareRows: 0,
  };
}

/** When and by whom the template was made; null where that is not said. */
export function readMeta(sheets: readonly WorkbookSheet[]): MadeBy | null {
  const sheet = sheets.find(({ name }) => name === META_SHEET);
  const said = new Map(sheet?.rows.map(({ cells }) => [textOf(cells.get(1)), textOf(cells.get(2))]));
  const [at, post] = [said.get('made_at'), said.get('made_by')];
  return at && post ? { at, post } : null;
}
