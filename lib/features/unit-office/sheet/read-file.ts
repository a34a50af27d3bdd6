import { readUnitSheets } from '@/lib/domain/units/office/sheet/read-unit-sheets';
import type { WantedLine } from '@/lib/domain/units/office/sheet/wanted';
import type { Territory } from '@/lib/domain/units/unit';
import { readSheets } from '@/lib/excel/read-sheets';
import { decodeUtf8 } from '../../import/read-records';
import { parseUnitFile, type ParsedFile } from '../../tenants/import-units/schema';
import type { FileError } from './file-state';

/** A file as lines of import, with where each stands if it is a workbook. */
export interface ReadFile {
  readonly file: ParsedFile;
  readonly wanted: readonly WantedLine[] | null;
  readonly errors: readonly FileError[];
}

const NOWHERE = { sheet: null, cell: null, line: null, column: null };
/** An XLSX is a zip: it begins with "PK". */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Reads a workbook of units, or a CSV in the form of `import-units`. */
export async function readUnitFile(
  bytes: Uint8Array,
  name: string,
  territory: Territory,
  day: string,
): Promise<ReadFile> {
  return isZip(bytes) || /\.xls[xmb]?$/i.test(name) ? readWorkbook(bytes, territory, day) : readCsv(bytes);
}

function readCsv(bytes: Uint8Array): ReadFile {
  const text = decodeUtf8(bytes);
  if (typeof text !== 'string') {
    const errors = text.map(({ line, code }) => ({ ...NOWHERE, line, code }));
    return { file: { rows: 0, lines: [], errors: [] }, wanted: null, errors };
  }
  return { file: parseUnitFile(text), wanted: null, errors: [] };
}

async function readWorkbook(bytes: Uint8Array, territory: Territory, day: string): Promise<ReadFile> {
  const book = await readSheets(bytes);
  if (book.sheets.length === 0 || book.faults.length > 0) {
    const errors = book.faults.map(({ sheet, cell, code }) => ({ ...NOWHERE, sheet, cell, code }));
    return { file: { rows: 0, lines: [], errors: [] }, wanted: [], errors };
  }
  const { lines, faults, rows } = readUnitSheets(book.sheets, territory, day);
  return {
    file: {
      rows,
      errors: [],
      lines: lines.map(({ sheet: _, cell: __, ...line }, index) => ({ ...line, line: index + 1 })),
    },
    wanted: lines,
    errors: faults.map((fault) => ({ ...NOWHERE, ...fault })),
  };
}
