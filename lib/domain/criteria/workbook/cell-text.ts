import { fold } from '../../units/slug';
import type { SheetCell } from '../../sheet/workbook-read';

const STARTS_A_FORMULA = /^'*[=+\-@]/;

/** A text that a spreadsheet program would take for a formula when its cell is edited gets an apostrophe. */
export function guardText(text: string): string {
  return STARTS_A_FORMULA.test(text) ? `'${text}` : text;
}

/** The same of a text that may be missing. */
export function guardOrNull(text: string | null): string | null {
  return text === null ? null : guardText(text);
}

/** The other way round of `guardText`. */
export function unguardText(text: string): string {
  return text.startsWith("'") && STARTS_A_FORMULA.test(text) ? text.slice(1) : text;
}

/** What a cell says as text, "" when it is empty: a number as typed in code ("5.1"), a date as an ISO day. */
export function textOf(cell: SheetCell | undefined): string {
  if (!cell) return '';
  if (cell.kind === 'text') return unguardText(cell.value).trim();
  if (cell.kind === 'boolean') return cell.value ? 'Có' : 'Không';
  return String(cell.value);
}

/** The same without what people write in many ways: "Số  TC.\n" and "số tc" are one. */
export function foldedText(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}
