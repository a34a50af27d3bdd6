import { guardCell } from '@/lib/domain/sheet/guard-cell';
import type { TableCell, TableModel } from './table-model';

/** Excel reads a file without it in the code page of the computer. */
const BOM = '\uFEFF';

/** A table as CSV for programs (RFC 4180): UTF-8, comma, decimal point, days in ISO; a text is never a formula, a gap stays empty. */
export function writeCsv({ head, rows }: TableModel): string {
  return BOM + [...head, ...rows].map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');
}

function fieldOf(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.day;
  const text = guardCell(cell) ?? '';
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
