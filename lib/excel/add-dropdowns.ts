import type ExcelJS from 'exceljs';
import { cellAddress, columnLetters } from '@/lib/domain/sheet/cell-address';
import type { SheetModel } from '@/lib/domain/sheet/sheet-model';

/** exceljs takes a whole range at once, though its types do not say so; cell by cell takes seconds. */
type WithRanges = ExcelJS.Worksheet & {
  readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
};

const LISTS = '_danh_muc';

/** Lists that a dropdown cannot carry itself: it holds 255 characters, separated by commas. They get a hidden sheet. */
export class LongLists {
  private readonly lists = new Map<string, { readonly choices: readonly string[]; readonly column: string }>();

  formulaOf(choices: readonly string[]): string {
    const inline = choices.join(',');
    if (inline.length <= 250 && !choices.some((choice) => /[,"]/.test(choice))) return `"${inline}"`;
    const key = JSON.stringify(choices);
    const list = this.lists.get(key) ?? { choices, column: columnLetters(this.lists.size + 1) };
    this.lists.set(key, list);
    return `${LISTS}!$${list.column}$1:$${list.column}$${String(choices.length)}`;
  }

  addTo(book: ExcelJS.Workbook): void {
    if (this.lists.size === 0) return;
    const sheet = book.addWorksheet(LISTS, { state: 'veryHidden' });
    for (const { choices, column } of this.lists.values())
      choices.forEach((choice, index) => {
        sheet.getCell(`${column}${String(index + 1)}`).value = choice;
      });
  }
}

/** Dropdowns of whole columns, and of single cells joined to ranges. */
export function addDropdowns(sheet: ExcelJS.Worksheet, model: SheetModel, lists: LongLists): void {
  const { columns, rows, frozenRows, spareRows } = model;
  const last = rows.length + spareRows;
  const add = (top: number, bottom: number, left: number, right: number, choices: readonly string[]) => {
    (sheet as WithRanges).dataValidations.add(`${cellAddress(top, left)}:${cellAddress(bottom, right)}`, {
      type: 'list',
      allowBlank: true,
      formulae: [lists.formulaOf(choices)],
      showErrorMessage: model.offersOnly !== true,
      errorTitle: 'Chưa đúng',
      error: 'Hãy chọn một giá trị trong danh sách.',
    });
  };
  columns.forEach(({ choices }, index) => {
    if (choices && last > frozenRows) add(frozenRows + 1, last, index + 1, index + 1, choices);
  });
  for (const { top, bottom, from, to, choices } of rectangles(rows)) add(top, bottom, from, to, choices);
}

interface Rectangle extends Run {
  readonly top: number;
  bottom: number;
}

/** Cells that offer the same, joined to as few ranges as rows below each other allow. */
function rectangles(rows: SheetModel['rows']): Rectangle[] {
  const all: Rectangle[] = [];
  let above: Rectangle[] = [];
  rows.forEach((row, index) => {
    above = runsIn(row.marks?.map((mark) => mark?.choices) ?? []).map((run) => {
      const grown = above.find(
        ({ from, to, choices }) => from === run.from && to === run.to && choices === run.choices,
      );
      if (grown) {
        grown.bottom = index + 1;
        return grown;
      }
      const begun = { ...run, top: index + 1, bottom: index + 1 };
      all.push(begun);
      return begun;
    });
  });
  return all;
}

interface Run {
  /** Columns from 1. */
  readonly from: number;
  to: number;
  readonly choices: readonly string[];
}

/** Neighbours in a row that offer the same. */
function runsIn(offers: readonly (readonly string[] | undefined)[]): Run[] {
  const runs: Run[] = [];
  offers.forEach((choices, at) => {
    const before = runs.at(-1);
    if (!choices) return;
    if (before?.to === at && before.choices === choices) before.to = at + 1;
    else runs.push({ from: at + 1, to: at + 1, choices });
  });
  return runs;
}
