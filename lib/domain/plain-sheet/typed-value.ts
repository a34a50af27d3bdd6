import { formatTyped } from '../report/value-format';
import { unguardText } from '../criteria/workbook/cell-text';
import type { SheetCell } from '../sheet/workbook-read';

/** More digits than this are noise of the machine's own arithmetic: 0.8 × 100 is 80. */
const DIGITS = 12;

/**
 * What a cell says as a person would type it: 78.5 → "78,5"; 0.8 shown as "80 %" → "80". null where a value cannot stand:
 * a date, a yes or no.
 */
export function typedValue(cell: SheetCell): string | null {
  if (cell.kind === 'text') return unguardText(cell.value).trim();
  if (cell.kind !== 'number') return null;
  const value = Number((cell.shownAsPercent ? cell.value * 100 : cell.value).toPrecision(DIGITS));
  return value < 0 ? String(value) : formatTyped(value);
}
