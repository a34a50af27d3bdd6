import type { CellRange } from './workbook-read';

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** (7, 4) → "D7". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row)}`;
}

/** "D7" or "$D$7" → row 7, column 4; null when it is no address of a sheet (at most XFD1048576). */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(match[2]);
  return row > 1_048_576 || column > 16_384 ? null : { row, column };
}

/** "A1:C1" → its corners; null when it is no range. */
export function parseRange(reference: string): CellRange | null {
  const [from, to] = reference.split(':').map(parseAddress);
  if (!from || !to) return null;
  return { reference, top: from.row, left: from.column, bottom: to.row, right: to.column };
}
