import type { SheetCell, SheetRow, WorkbookSheet } from '../../sheet/workbook-read';
import { foldedText, textOf } from './cell-text';
import type { SheetLayout } from './headings';

/** What a row of the body is, before its cells are read. */
export type BodyRow =
  | { readonly is: 'group'; readonly name: string; readonly cell: SheetCell }
  | { readonly is: 'content'; readonly row: SheetRow };

const ROMAN = /^[IVXLCDM]+$/;
const REMARK = /^(ghi chu|nguon|chu thich|chu giai|luu y)\b/;

/** The rows under the headings: group titles, and rows of criteria and indicators. Remarks and the row of column numbers are left out. */
export function bodyRows(sheet: WorkbookSheet, layout: SheetLayout): BodyRow[] {
  const below = sheet.rows.filter((row) => row.number > layout.headingRow);
  return below.flatMap((row, index): BodyRow[] => {
    if (index === 0 && countsColumns(row)) return [];
    const group = groupOf(row, sheet, layout);
    if (group === 'remark') return [];
    return [group ?? { is: 'content', row }];
  });
}

/** "(1) (2) (3) …" under the headings. */
function countsColumns(row: SheetRow): boolean {
  const numbers = [...row.cells.values()].map((cell) => Number(textOf(cell).replace(/[()]/g, '')));
  return numbers.length > 2 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

/**
 * A group stands by a Roman number ("I | Quy hoạch"), or as one text over the width ("I. Quy hoạch", merged or alone in
 * the column of numbers).
 */
function groupOf(row: SheetRow, sheet: WorkbookSheet, layout: SheetLayout): BodyRow | 'remark' | null {
  const number = layout.roles.get('number');
  const cells = [...row.cells.values()].sort((a, b) => a.column - b.column);
  const [first, second] = cells;
  if (!first) return null;
  const text = textOf(first);
  if (first.column === number && ROMAN.test(text.replace(/\.$/, '')) && cells.length <= 2) {
    return { is: 'group', name: second ? textOf(second) : '', cell: second ?? first };
  }
  if (cells.length > 1 || first.kind !== 'text') return null;
  if (REMARK.test(foldedText(text)) || text.startsWith('*')) return 'remark';
  const numbered = /^([IVXLCDM]+)\s*[.\-–:)]\s*(\S.*)$/s.exec(text);
  const isWide = sheet.merges.some(
    (range) => range.top === row.number && range.left === first.column && range.right > first.column,
  );
  const standsAsNumber = first.column === number && !/\d/.test(text);
  if (!numbered && !isWide && !standsAsNumber) return null;
  return { is: 'group', name: numbered?.[2] ?? text, cell: first };
}

/** 1 → "I", 4 → "IV". */
export function romanNumber(value: number): string {
  const signs: readonly (readonly [number, string])[] = [
    ...([
      [1000, 'M'],
      [900, 'CM'],
      [500, 'D'],
      [400, 'CD'],
      [100, 'C'],
      [90, 'XC'],
    ] as const),
    ...([
      [50, 'L'],
      [40, 'XL'],
      [10, 'X'],
      [9, 'IX'],
      [5, 'V'],
      [4, 'IV'],
      [1, 'I'],
    ] as const),
  ];
  let rest = value;
  let roman = '';
  for (const [worth, sign] of signs) {
    for (; rest >= worth; rest -= worth) roman += sign;
  }
  return roman;
}
