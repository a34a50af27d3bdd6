import type { Actor } from '@/lib/domain/access/actor';
import type { WantedLine } from '@/lib/domain/units/office/sheet/wanted';
import { AppError } from '@/lib/errors';
import { UPLOAD_LIMITS } from '@/lib/excel/read-limits';
import type { ImportUnitsResult } from '../../tenants/import-units/mutations';
import type { UnitLine } from '../../tenants/import-units/schema';
import { territoryOf } from '../../territory/loaders';
import { proveOffice } from '../office-day';
import type { FileError, FileState } from './file-state';
import { takeUnitFile, tryUnitFile } from './mutations';
import { packLines, unpackLines } from './payload';
import { readUnitFile } from './read-file';

/** More lines than this are counted, not listed. */
const LISTED = 300;
const now = () => new Date().toISOString();

/** What an uploaded file would do, with every error by cell or line. Nothing is written. */
export async function previewUnitFile(actor: Actor, file: File): Promise<FileState> {
  proveOffice(actor);
  if (file.size > UPLOAD_LIMITS.bytes) throw new AppError('file_too_large');
  if (file.size === 0) throw new AppError('file_empty');
  const name = file.name.normalize('NFC').slice(0, 120);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readUnitFile(bytes, name, await territoryOf(actor.tenant), actor.tenant.referenceDay);
  const tried = await tryUnitFile(actor, read.file);
  const errors = [...read.errors, ...placed(tried, read.wanted)];
  const fit = errors.length === 0 && tried.inserted > 0;
  return {
    ...{ status: 'read', at: now(), name, rows: read.file.rows },
    inserted: errors.length === 0 ? tried.inserted : 0,
    unchanged: tried.unchanged,
    lines: read.file.lines.slice(0, LISTED).map(toLine),
    errors: errors.slice(0, LISTED),
    payload: fit ? packLines(name, read.file.rows, read.file.lines) : null,
  };
}

function toLine({ kind, unitCode, value, name, from, to }: UnitLine) {
  return { kind, unit: unitCode, value: name || value, from, to };
}

/** The errors of the plan where a person finds them: in the cell that asked for the line, or in its line and column. */
function placed({ errors }: ImportUnitsResult, wanted: readonly WantedLine[] | null): FileError[] {
  return errors.map(({ line, column, code }) => {
    const cell = wanted?.[line - 1];
    return cell
      ? { sheet: cell.sheet, cell: cell.cell, line: null, column: null, code }
      : { sheet: null, cell: null, line, column, code };
  });
}

/** Takes in what was looked at. What changed in between is told like any other error. */
export async function confirmUnitFile(
  actor: Actor,
  packed: string,
  key: string,
  requestId?: string,
): Promise<FileState> {
  const { source, rows, lines } = unpackLines(packed);
  const result = await takeUnitFile(actor, { rows, lines, errors: [] }, source, key, requestId);
  if (result.errors.length === 0)
    return { status: 'saved', at: now(), inserted: result.inserted, unchanged: result.unchanged };
  const counts = { rows, inserted: 0, unchanged: result.unchanged };
  return { status: 'read', at: now(), name: source, ...counts, lines: [], errors: placed(result, null), payload: null };
}
