import type { CellAddress, SheetCell } from '@/lib/domain/sheet/workbook-read';
import { plainText } from './plain-text';
import type { NumberShown } from './read-styles';
import { FileRefusal } from './refusal';

export interface RawCell {
  /** "s" shared text, "str", "inlineStr", "b", "e" error, "d" ISO date, "n" number. */
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
  isFormula: boolean;
}

export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberShown[];
  readonly from1904: boolean;
}

/** What a cell says; null for an empty one. */
export function cellOf(raw: RawCell, at: CellAddress, context: CellContext): SheetCell | 'error' | null {
  switch (raw.type) {
    case 's':
      return textCell(at, sharedText(raw.value, context.strings));
    case 'str':
      return textCell(at, plainText(raw.value));
    case 'inlineStr':
      return textCell(at, plainText(raw.inline));
    case 'b':
      return { ...at, kind: 'boolean', value: raw.value === '1' };
    case 'e':
      return 'error';
    case 'd':
      return { ...at, kind: 'date', value: raw.value.slice(0, 10) };
    default:
      return numberCell(raw, at, context);
  }
}

/** A text that is not there was lost: its cell may have said anything. */
function sharedText(index: string, strings: readonly string[]): string {
  const text = index.trim() === '' ? undefined : strings[Number(index)];
  if (text === undefined) throw new FileRefusal('file_damaged');
  return text;
}

function textCell(at: CellAddress, value: string): SheetCell | null {
  return value === '' ? null : { ...at, kind: 'text', value };
}

function numberCell(raw: RawCell, at: CellAddress, { styles, from1904 }: CellContext): SheetCell | 'error' | null {
  if (raw.value.trim() === '') return null;
  const value = Number(raw.value);
  if (!Number.isFinite(value)) return 'error';
  const shown = styles[raw.style] ?? 'number';
  if (shown !== 'date') return { ...at, kind: 'number', value, shownAsPercent: shown === 'percent' };
  const day = dayOf(value, from1904);
  return day === null ? 'error' : { ...at, kind: 'date', value: day };
}

/** A day count of a spreadsheet as an ISO day; null beyond the years it can show. */
function dayOf(serial: number, from1904: boolean): string | null {
  if (serial < 1 || serial > 2_958_465) return null;
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(start + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}
