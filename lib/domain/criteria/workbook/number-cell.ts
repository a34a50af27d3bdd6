import type { SheetCell } from '../../sheet/workbook-read';
import { textOf } from './cell-text';

/** What stands in the column of numbers: a criterion's number, an indicator's code, or neither. */
export type NumberCell =
  | { readonly is: 'empty' }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'code'; readonly code: string }
  | { readonly is: 'fault'; readonly code: 'number_missing' | 'cell_is_date' };

/** "5", "05", "5.", "Tiêu chí 5" are criterion 5; "5.1" is an indicator of it, as annexes with one column of numbers write. */
export function numberCellOf(cell: SheetCell | undefined): NumberCell {
  if (!cell) return { is: 'empty' };
  if (cell.kind === 'date') return { is: 'fault', code: 'cell_is_date' };
  const text = textOf(cell)
    .replace(/^(?:tiêu chí|tc|số)\s*/i, '')
    .replace(/[.)]+$/, '');
  if (text === '') return { is: 'empty' };
  if (/^\d{1,3}$/.test(text) && Number(text) > 0) return { is: 'number', value: Number(text) };
  if (/^\d{1,3}(?:\.\d{1,3})+$/.test(text)) return { is: 'code', code: text };
  return { is: 'fault', code: 'number_missing' };
}
