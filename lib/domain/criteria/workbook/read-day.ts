import type { SheetCell } from '../../sheet/workbook-read';
import { isIsoDay } from '../../time/month-ends';
import { textOf } from './cell-text';
import type { TakeFault } from './sheet-fault';

/** A day as a date cell, "08/3/2022" or "2022-03-08"; null when empty, a fault when it is no day. */
export function readDay(cell: SheetCell | undefined, take: TakeFault): string | null {
  if (!cell) return null;
  const text = textOf(cell);
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  if (isIsoDay(iso)) return iso;
  take(cell.address, 'date_invalid', text);
  return null;
}

/** "2022-03-08" → "08/03/2022", as it is written in a sheet. */
export function writtenDay(day: string | null): string | null {
  return day === null ? null : day.split('-').reverse().join('/');
}
