import { readEntrySheets, type ReadSheet } from '@/lib/domain/entry-sheet/read-entry-sheets';
import type { SheetLine } from '@/lib/domain/entry-sheet/sheet-line';
import type { WorkbookSheet } from '@/lib/domain/sheet/workbook-read';
import { ENTRY_LIMITS } from '@/lib/excel/read-limits';
import { readSheets } from '@/lib/excel/read-sheets';
import type { StagedFile } from './data';
import type { ImportContext } from './locate-lines';
import { readPlain, type PlainReading } from './read-plain';
import { readableUnits } from './readable-units';
import { readCsvSheet } from './read-csv';
import type { Pace } from './step';
import type { FileFault } from './view';

/** What a file says, not yet judged. */
export interface ReadFile {
  readonly lines: readonly SheetLine[];
  readonly faults: readonly FileFault[];
  /** Sheets with the keys of a template. */
  readonly sheets: readonly ReadSheet[];
  readonly plain: readonly PlainReading[];
}

/** The list of faults in a sheet that was marked before. */
export const FAULT_SHEET = 'Lỗi';
const OLD_OR_ENCRYPTED = [0xd0, 0xcf, 0x11, 0xe0];
const beginsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
/** An XLSX is a zip: it begins with "PK". */
const isZip = (bytes: Uint8Array) => beginsWith(bytes, [0x50, 0x4b]);

/** Reads a filled template, a sheet made by hand or a CSV; what a file is, its bytes say and not its name. */
export async function readFile(file: StagedFile, context: ImportContext, pace: Pace): Promise<ReadFile> {
  await pace.step('reading', 0, null);
  const { sheets, faults } = await readCellsOf(file.bytes);
  pace.check();
  if (sheets.length === 0) return { lines: [], faults, sheets: [], plain: [] };
  const { actor, territory, catalogue } = context;
  const unitsOn = readableUnits(actor, territory);
  const read = readEntrySheets(sheets, { tenant: actor.tenant.slug, sets: catalogue, unitsOn });
  await pace.step('reading', 1, null);
  // A workbook with one sheet of a template is one; other sheets in it are somebody's own notes.
  const names = read.sheets.length > 0 || read.faults.length > 0 ? [] : read.plain;
  const plain = sheets
    .filter((sheet) => names.includes(sheet.name) && sheet.rows.length > 0)
    .map((sheet) => readPlain(sheet, file.reading, context));
  return {
    lines: [...read.lines, ...plain.flatMap(({ read: { lines } }) => lines)],
    faults: [
      ...faults,
      ...read.faults.map(({ detail = null, ...fault }) => ({ ...fault, detail })),
      ...plain.flatMap(({ read: own }) => own.faults.map(({ detail = null, ...fault }) => ({ ...fault, detail }))),
    ],
    sheets: read.sheets,
    plain,
  };
}

/** The cells of a file that say something, whatever kind of file it is. */
export async function readCellsOf(
  bytes: Uint8Array,
): Promise<{ sheets: readonly WorkbookSheet[]; faults: FileFault[] }> {
  if (!isZip(bytes) && !beginsWith(bytes, OLD_OR_ENCRYPTED)) return readCsvSheet(bytes);
  const { sheets, faults } = await readSheets(bytes, ENTRY_LIMITS);
  return {
    sheets: sheets.filter(({ name, rows }) => rows.length > 0 && name !== FAULT_SHEET),
    faults: faults.map(({ detail = null, ...fault }) => ({ ...fault, detail })),
  };
}
