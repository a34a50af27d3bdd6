import { cellAddress } from '../sheet/cell-address';
import type { WorkbookSheet } from '../sheet/workbook-read';
import type { EntryLayout, TakeFault } from './read-layout';

/** Merged cells over rows of entries: what the hidden ones said is gone, so each range is a fault, unless it covers no key and no entry. */
export function mergeFaults({ merges }: WorkbookSheet, { columns, rows }: EntryLayout, take: TakeFault): void {
  const [first, last] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0];
  const used = [...columns.values()];
  for (const { top, left, bottom, right } of merges) {
    if (bottom < first || top > last) continue;
    if (used.some((column) => column >= left && column <= right)) take(cellAddress(top, left), 'sheet_merged');
  }
}
