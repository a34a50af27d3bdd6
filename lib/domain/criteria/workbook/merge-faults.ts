import { cellAddress } from '../../sheet/cell-address';
import type { WorkbookSheet } from '../../sheet/workbook-read';
import type { SheetLayout } from './headings';
import type { TakeFault } from './sheet-fault';

/**
 * Merged cells of the body that hide what belongs where. Number and name of a criterion may be merged over its rows, and a
 * title over the width of its own row; a threshold or an indicator that spans several cells must be written into each.
 */
export function mergeFaults(sheet: WorkbookSheet, layout: SheetLayout, take: TakeFault): void {
  const first = [layout.roles.get('number'), layout.roles.get('criterion')];
  for (const range of sheet.merges) {
    if (range.top <= layout.headingRow) continue;
    const row = sheet.rows.find(({ number }) => number === range.top);
    const says = row?.cells.has(range.left) ?? false;
    const ofCriterion = range.left === range.right && first.includes(range.left);
    const title = range.top === range.bottom && (row?.cells.size ?? 0) <= 2 && first.includes(range.left);
    if (says && !ofCriterion && !title) take(cellAddress(range.top, range.left), 'sheet_merged', range.reference);
  }
}
