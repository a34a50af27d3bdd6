import { layCells } from '@/lib/charts/lay-cells';
import type { TableCell, TableModel } from '@/lib/charts/table-model';
import { textOf } from './text-of';

/** The table as it stands on the page: its order, its filter, its words; columns hidden on a phone are in it too. */
export function readTable(table: HTMLTableElement): TableModel {
  const rows = [...table.rows].filter((row) => row.dataset.take !== 'skip' && !row.hidden);
  const inHead = rows.filter((row) => row.parentElement === table.tHead).length;
  const grid = layCells(
    rows.map((row) =>
      [...row.cells]
        .filter((cell) => cell.dataset.take !== 'skip')
        .map((cell) => ({ cell: readCell(cell), across: cell.colSpan, down: cell.rowSpan })),
    ),
  );
  const title = table.caption ? textOf(table.caption) : (table.getAttribute('aria-label') ?? '');
  return { title, head: grid.slice(0, inHead), rows: grid.slice(inHead) };
}

/** A number or a day where the cell says nothing beside it; `data-take` on the cell has the last word. */
function readCell(cell: HTMLTableCellElement): TableCell {
  if (cell.dataset.take !== undefined) return cell.dataset.take || null;
  const text = textOf(cell);
  if (text === '') return null;
  const [data, ...more] = cell.querySelectorAll('data, time');
  if (data && more.length === 0 && textOf(data) === text) {
    if (data instanceof HTMLTimeElement) return isDay(data.dateTime) ? { day: data.dateTime } : text;
    const value = data.getAttribute('value');
    if (value && Number.isFinite(Number(value))) return Number(value);
  }
  // Whole numbers need no mark; a code ("08929") stands in no column of numbers.
  return cell.classList.contains('num') && /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
