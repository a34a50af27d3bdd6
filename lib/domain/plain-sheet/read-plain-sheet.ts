import type { SheetLine } from '../entry-sheet/sheet-line';
import type { WorkbookSheet } from '../sheet/workbook-read';
import { gridOf } from './grid';
import type { PlainContext } from './plain-context';
import type { PlainFault } from './plain-fault';
import { rowReader } from './read-row';
import type { PlainTerms, SheetMatch } from './sheet-match';

export interface PlainRead {
  readonly lines: readonly SheetLine[];
  readonly faults: readonly PlainFault[];
  /** What the sheet calls units that nobody knows, folded → as it is written first. */
  readonly unknownUnits: ReadonlyMap<string, string>;
}

/** A list of cells for a province has some 10,000; more than this is no sheet of entries. */
export const MOST_LINES = 20_000;

/**
 * Reads a hand-made sheet by a match of its columns. A row that says nothing of any item, a group's heading or a sum is
 * passed over; everything else is a line or a fault at its cell.
 */
export function readPlainSheet(
  sheet: WorkbookSheet,
  match: SheetMatch,
  terms: PlainTerms,
  context: PlainContext,
): PlainRead {
  const lines: SheetLine[] = [];
  const faults: PlainFault[] = [];
  const unknownUnits = new Map<string, string>();
  const read = rowReader(sheet, gridOf(sheet), match, terms, context);
  for (const row of sheet.rows) {
    if (row.number <= match.headingRow) continue;
    const answer = read(row);
    for (const line of answer.lines) lines.push(line);
    for (const fault of answer.faults) faults.push({ sheet: sheet.name, ...fault });
    if (answer.unknownUnit) unknownUnits.set(...answer.unknownUnit);
    if (lines.length + faults.length > MOST_LINES)
      return { lines: [], faults: [{ sheet: sheet.name, cell: null, code: 'file_too_many_lines' }], unknownUnits };
  }
  return { lines, faults, unknownUnits };
}
