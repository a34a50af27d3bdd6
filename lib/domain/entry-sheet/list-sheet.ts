import { guardOrNull, guardText } from '../criteria/workbook/cell-text';
import type { CellMark, RowModel, SheetModel } from '../sheet/sheet-model';
import { sheetHeadRows } from './sheet-head-rows';
import { KEYS, writeCarried } from './sheet-keys';
import { codeOf, type TemplateCell, type TemplateItem, type TemplateSheet, type TemplateUnit } from './template';
import { CAUSE_WORDS, OFFERED_CAUSES, OFFERED_WORDS, STATUS_WORDS } from './words';

/** Hidden keys, then what is seen; entry columns carry the name of their field. */
const COLUMN_KEYS = [
  ...[KEYS.unit, KEYS.item, KEYS.carried],
  ...[KEYS.number, KEYS.name, KEYS.beside, KEYS.beside],
  ...['value', 'status', 'cause', 'note'],
  KEYS.beside,
];
const HIDDEN = 3;
const WIDTHS = [6, 46, 11, 22, 12, 15, 24, 30, 18];

const OPEN: CellMark = { isOpen: true };
const DIM: CellMark = { isDim: true };

/** One item a row: criteria with their indicators under them, of one unit or of several. */
export function listSheet(sheet: TemplateSheet): SheetModel {
  const standing = sheet.head.stage === 'self' ? 'Trạng thái đang có' : 'Đơn vị tự đánh giá';
  const headings = [
    'STT',
    'Tiêu chí, chỉ tiêu',
    'Đơn vị',
    'Yêu cầu',
    'Giá trị',
    'Trạng thái',
    'Nguyên nhân',
    'Ghi chú',
  ];
  const top = sheetHeadRows(sheet, COLUMN_KEYS, { labelAt: HIDDEN + 1, dayAt: HIDDEN + 2 });
  const rows: RowModel[] = [
    ...top,
    { look: 'heading', cells: [KEYS.heading, null, null, ...headings, standing] },
    ...sheet.units.flatMap((unit) => [
      ...(sheet.units.length > 1 ? [unitRow(unit)] : []),
      ...sheet.items.flatMap((item) => {
        const cell = unit.cells.get(item.item);
        return cell ? [itemRow(unit, item, cell)] : [];
      }),
    ]),
  ];
  return {
    name: sheet.name,
    frozenRows: top.length + 1,
    frozenColumns: HIDDEN + 2,
    columns: [
      ...Array.from({ length: HIDDEN }, () => ({ width: 4, isHidden: true, isText: true })),
      ...WIDTHS.map((width, index) => ({
        width,
        isText: true,
        isCentred: index === 0 || index === 2,
        ...(index === 5 ? { choices: OFFERED_WORDS } : index === 6 ? { choices: OFFERED_CAUSES } : {}),
      })),
    ],
    printedColumns: COLUMN_KEYS.length,
    rows,
    spareRows: 0,
    isProtected: true,
    offersOnly: true,
  };
}

function unitRow({ title }: TemplateUnit): RowModel {
  const name = title.slice(0, 1).toLocaleUpperCase('vi') + title.slice(1);
  return { look: 'group', cells: [KEYS.beside, null, null, null, guardText(name)] };
}

function itemRow(unit: TemplateUnit, item: TemplateItem, cell: TemplateCell): RowModel {
  const { isOpen } = cell;
  const isCriterion = item.kind === null;
  const takesValue = isOpen && !isCriterion && item.kind !== 'boolean' && item.kind !== 'lower_share';
  const takesStatus = isOpen && item.kind !== 'lower_share';
  const open = (is: boolean, mark: CellMark = OPEN): CellMark | null => (is ? mark : null);
  return {
    look: isCriterion ? 'strong' : 'plain',
    cells: [
      ...[unit.code, item.item, guardText(writeCarried(cell))],
      ...[codeOf(item.item), guardText(item.name), guardOrNull(item.measure), guardOrNull(cell.demand)],
      ...[guardOrNull(cell.value), cell.status && STATUS_WORDS[cell.status]],
      ...[cell.cause && CAUSE_WORDS[cell.cause], guardOrNull(cell.note), guardText(cell.standing)],
    ],
    marks: [
      ...Array.from({ length: HIDDEN }, () => null),
      ...[null, null, DIM, DIM],
      open(takesValue, valueMark(item)),
      open(takesStatus),
      open(isOpen && isCriterion),
      open(isOpen && isCriterion),
      DIM,
    ],
  };
}

function valueMark({ kind, choices }: TemplateItem): CellMark {
  if (kind === 'choice') return { isOpen: true, choices };
  return { isOpen: true, align: kind === 'text' ? 'left' : 'right' };
}
