import { guardOrNull, guardText } from '../criteria/workbook/cell-text';
import type { CellMark, ColumnModel, RowModel, SheetModel } from '../sheet/sheet-model';
import { sheetHeadRows } from './sheet-head-rows';
import { KEYS, writeCarriedRow } from './sheet-keys';
import { shownInMatrix } from './shown-in-matrix';
import { codeOf, type TemplateCell, type TemplateItem, type TemplateSheet, type TemplateUnit } from './template';
import { OFFERED_LETTERS } from './words';

const HIDDEN = 2;
const SEEN = 2;
/** Characters that fit on a sheet of A3, at a size that can be read. */
const ACROSS_A3 = 260;

/** One unit a row; the columns are the criteria of a set with their statuses, or its indicators with their values. */
export function matrixSheet(sheet: TemplateSheet): SheetModel {
  const items = sheet.items.filter(({ kind }) => (kind === null) === (sheet.head.form === 'criteria'));
  const isNarrow = sheet.head.form === 'criteria';
  const width = isNarrow ? 6.5 : 9.5;
  const keys = [KEYS.unit, KEYS.carried, KEYS.number, KEYS.name, ...items.map(({ item }) => item)];
  const top = sheetHeadRows(sheet, keys, { dayAt: HIDDEN + 1, labelAt: HIDDEN + SEEN });
  const headings: RowModel[] = [
    {
      look: 'heading',
      height: 22,
      cells: [KEYS.heading, null, 'TT', 'Đơn vị', ...items.map(({ item }) => codeOf(item))],
    },
    {
      look: 'heading',
      height: isNarrow ? 175 : 260,
      cells: [KEYS.beside, null, null, null, ...items.map((item) => guardText(headingOf(item, sheet.units)))],
      marks: [null, null, null, null, ...items.map((): CellMark => ({ isUpright: true }))],
    },
  ];
  const hidden: ColumnModel = { width: 4, isHidden: true, isText: true };
  const isLarge = !isNarrow || items.length > 24;
  return {
    name: sheet.name,
    frozenRows: top.length + headings.length,
    frozenColumns: HIDDEN + SEEN,
    columns: [
      ...[hidden, hidden],
      ...[
        { width: 5, isText: true, isCentred: true },
        { width: 28, isText: true },
      ],
      ...items.map(() => ({ width, isText: true, isCentred: true })),
    ],
    printedColumns: keys.length,
    rows: [...top, ...headings, ...sheet.units.map((unit, index) => unitRow(unit, index, items))],
    spareRows: 0,
    isProtected: true,
    offersOnly: true,
    ...(isLarge ? { paper: 'A3', printedAcross: Math.ceil((items.length * width) / (ACROSS_A3 - 33)) } : {}),
  };
}

/** The demand stands in the heading where it is the same for every unit of the sheet. */
function headingOf(item: TemplateItem, units: readonly TemplateUnit[]): string {
  const measure = item.measure === null || item.measure === '' ? '' : ` (${item.measure})`;
  const demands = new Set(units.flatMap((unit) => unit.cells.get(item.item)?.demand ?? []));
  const [demand] = demands;
  return item.name + measure + (demands.size === 1 && demand !== undefined ? ` · ${demand}` : '');
}

function unitRow(unit: TemplateUnit, index: number, items: readonly TemplateItem[]): RowModel {
  const cells = items.flatMap(({ item }) => {
    const cell = unit.cells.get(item);
    return cell ? [[item, cell] as const] : [];
  });
  return {
    look: 'plain',
    height: 20,
    cells: [
      ...[unit.code, guardText(writeCarriedRow(cells))],
      ...[String(index + 1), guardText(unit.title)],
      ...items.map((item) => {
        const cell = unit.cells.get(item.item);
        return cell ? guardOrNull(shownInMatrix(cell)) : null;
      }),
    ],
    marks: [null, null, null, null, ...items.map((item) => markOf(item, unit.cells.get(item.item)))],
  };
}

function markOf({ kind, choices }: TemplateItem, cell: TemplateCell | undefined): CellMark | null {
  if (!cell?.isOpen || kind === 'lower_share') return null;
  if (kind === null || kind === 'boolean') return { isOpen: true, choices: OFFERED_LETTERS, align: 'center' };
  if (kind === 'choice') return { isOpen: true, choices, align: 'left' };
  return { isOpen: true, align: kind === 'text' ? 'left' : 'right' };
}
