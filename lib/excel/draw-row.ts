import type ExcelJS from 'exceljs';
import type { CellMark, CellModel, RowLook, RowModel, SheetModel } from '@/lib/domain/sheet/sheet-model';

const FILLS: Readonly<Record<RowLook, string>> = {
  heading: 'FFE7E5DF',
  group: 'FFF3F1EC',
  strong: 'FFF3F1EC',
  title: 'FFFFFFFF',
  note: 'FFFFFFFF',
  plain: 'FFFFFFFF',
};
const OPEN_FILL = 'FFFFF9DB';
const DIM = 'FF5F6672';
const LINE = { style: 'thin', color: { argb: 'FFC9C5BA' } } as const;
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };

/** Draws a row of a sheet, from 1. */
export function drawRow(sheet: ExcelJS.Worksheet, model: SheetModel, row: RowModel, number: number): void {
  const drawn = sheet.getRow(number);
  drawn.height = row.height ?? heightOf(model, row);
  if (row.isHidden) drawn.hidden = true;
  const isWhole = row.look === 'plain' || row.look === 'group' || row.look === 'strong';
  const width = isWhole ? model.columns.length : row.cells.length;
  for (let at = 0; at < width; at += 1) {
    const value = row.cells[at] ?? null;
    const cell = drawn.getCell(at + 1);
    if (value !== null) cell.value = escaped(value);
    cell.style = styleOf(model, row.look, at, row.marks?.[at] ?? null, cell.style);
  }
}

const known = new WeakMap<SheetModel, Map<string, Partial<ExcelJS.Style>>>();

/** Cells that look alike share one style, which exceljs then writes once and compares no further. */
function styleOf(
  model: SheetModel,
  look: RowLook,
  at: number,
  mark: CellMark | null,
  column: Partial<ExcelJS.Style>,
): Partial<ExcelJS.Style> {
  const ofSheet = known.get(model) ?? new Map<string, Partial<ExcelJS.Style>>();
  known.set(model, ofSheet);
  const { isOpen, align, isDim, isUpright } = mark ?? {};
  const key = [look, at, isOpen, align, isDim, isUpright].join();
  const style = ofSheet.get(key) ?? makeStyle(model, look, at, mark, column);
  ofSheet.set(key, style);
  return style;
}

function makeStyle(
  model: SheetModel,
  look: RowLook,
  at: number,
  mark: CellMark | null,
  column: Partial<ExcelJS.Style>,
): Partial<ExcelJS.Style> {
  const name = 'Times New Roman';
  const size = model.fontSize ?? 12;
  if (look === 'title' || (look === 'note' && !mark?.isOpen)) {
    const font = look === 'title' ? { name, size: 14, bold: true } : { name, size: 11, color: { argb: DIM } };
    return { ...column, font, alignment: { vertical: 'bottom', wrapText: false, horizontal: mark?.align ?? 'left' } };
  }
  const isBold = (look === 'heading' && !mark?.isUpright) || look === 'group' || look === 'strong';
  return {
    ...column,
    font: { name, size, bold: isBold && !mark?.isDim, ...(mark?.isDim ? { color: { argb: DIM } } : {}) },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: mark?.isOpen ? OPEN_FILL : FILLS[look] } },
    border: BORDER,
    alignment: indented(alignmentOf(look, at, mark, column), model),
    ...(mark?.isOpen ? { protection: { locked: false }, numFmt: '@' } : {}),
  };
}

/** A form to be filled in keeps its words off the lines. */
function indented(alignment: Partial<ExcelJS.Alignment>, { isProtected }: SheetModel): Partial<ExcelJS.Alignment> {
  const { horizontal, textRotation } = alignment;
  const isAtALine = textRotation === undefined && (horizontal === 'left' || horizontal === 'right');
  return isProtected && isAtALine ? { ...alignment, indent: 1 } : alignment;
}

function alignmentOf(
  look: RowLook,
  at: number,
  mark: CellMark | null,
  column: Partial<ExcelJS.Style>,
): Partial<ExcelJS.Alignment> {
  if (mark?.isUpright) return { vertical: 'bottom', horizontal: 'center', wrapText: true, textRotation: 90 };
  if (look === 'heading') return { vertical: 'middle', horizontal: mark?.align ?? 'center', wrapText: true };
  // A group's name runs on over the empty cells beside it.
  if (look === 'group') return { vertical: 'middle', horizontal: at === 0 ? 'center' : 'left' };
  const horizontal = mark?.align ?? column.alignment?.horizontal ?? 'left';
  return { ...column.alignment, horizontal, ...(look === 'note' ? { vertical: 'middle', wrapText: false } : {}) };
}

/** Programs do not agree on fitting wrapped rows when a file is opened, so the lines are counted here. */
function heightOf(model: SheetModel, { cells, look }: RowModel): number {
  if (look === 'title') return 30;
  if (look === 'group' || look === 'note') return 20;
  const line = ((model.fontSize ?? 12) * 4) / 3;
  const lines = cells.map((cell, index) => {
    const width = (model.columns[index]?.width ?? 10) * 1.1;
    const isHidden = model.columns[index]?.isHidden === true;
    const texts = isHidden || cell === null ? [] : String(cell).split('\n');
    return texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / width)), 0);
  });
  return Math.min(400, 4 + line * Math.max(1, ...lines));
}

/** "_x0041_" would be read as "A" (ECMA-376, 22.4.2.4). */
function escaped(value: NonNullable<CellModel>): string | number {
  return typeof value === 'string' ? value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : value;
}
