import { createHash } from 'node:crypto';
import { recordAudit } from '@/lib/audit/record';
import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { AppError } from '@/lib/errors';
import type { NewFact } from '../assessments/data';
import { lockCells, recordBulk } from '../assessments/record-bulk';
import { catalogueOf } from '../catalogue/loaders';
import { territoryOf } from '../territory/loaders';
import { findFile, insertFile, lockFile, writeReading, type FileKey } from './data';
import type { Compared } from './compare-line';
import { judgeLines } from './judge-lines';
import { keyOf, locateLines, type ImportContext, type Located } from './locate-lines';
import { mayImportAt } from './may-import';
import { readFile } from './read-file';
import { FILE_LIMIT, NAME_LIMIT, sheetsSchema, type Reading, type RecordInput, type SheetReading } from './schema';
import type { Pace } from './step';
import type { ImportResult, Side } from './view';

/** A province's sheet takes seconds; a machine under load may need more than a save is given. */
const LONGEST_MS = 5 * 60_000;

/** The file of a person; nobody else has it. Throws AppError `forbidden`. */
export function keyOfFile(actor: Actor, id: string): FileKey {
  if (actor.userId === null) throw new AppError('forbidden');
  return { tenantId: actor.tenant.id, userId: actor.userId, id };
}

/**
 * Keeps an uploaded file for a day, for who may enter or import at the unit from whose page it was sent.
 * @throws AppError `not_found`, `file_empty`, `file_too_large`
 */
export async function stageFile(
  actor: Actor,
  id: string,
  file: { readonly name: string; readonly bytes: Uint8Array; readonly unit: string; readonly set?: string },
): Promise<void> {
  const key = keyOfFile(actor, id);
  if (!(await mayImportAt(actor, file.unit))) throw new AppError('not_found');
  if (file.bytes.length === 0) throw new AppError('file_empty');
  if (file.bytes.length > FILE_LIMIT) throw new AppError('file_too_large');
  const name = file.name
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(-NAME_LIMIT);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const reading: Reading = { unit: file.unit, ...(file.set ? { set: file.set } : {}), sheets: {} };
  await withTenant(appDb(), actor.tenant.id, (tx) =>
    insertFile(tx, key, { name: name || 'tệp', sha256, bytes: file.bytes, reading }),
  );
}

/** Keeps how a person corrected the match of the sheets. Throws AppError `file_gone`, `invalid`. */
export async function correctReading(
  actor: Actor,
  id: string,
  sheets: Readonly<Record<string, SheetReading>>,
): Promise<void> {
  const key = keyOfFile(actor, id);
  await withTenant(appDb(), actor.tenant.id, async (tx) => {
    const reading = await lockFile(tx, key);
    if (!reading) throw new AppError('file_gone');
    const merged = sheetsSchema.safeParse({ ...reading.sheets, ...sheets });
    if (!merged.success) throw new AppError('invalid');
    await writeReading(tx, key, { ...reading, sheets: merged.data });
  });
}

/**
 * Records what a file says, whole or not at all, in one transaction; a file that was recorded answers as it did then.
 * What the preview showed must still hold (`seen`), and every conflict have a side.
 * @throws AppError `file_gone`, `import_faulty`, `import_outdated`, `import_undecided`, `import_cancelled`
 */
export async function recordFile(
  actor: Actor,
  id: string,
  input: RecordInput,
  pace: Pace,
  requestId?: string,
): Promise<ImportResult> {
  const key = keyOfFile(actor, id);
  const { tenant } = actor;
  const file = await withTenant(appDb(), tenant.id, (tx) => findFile(tx, key));
  if (!file) throw new AppError('file_gone');
  if (file.reading.result) return file.reading.result;
  const [territory, catalogue] = await Promise.all([territoryOf(tenant), catalogueOf(tenant)]);
  const context: ImportContext = { actor, territory, catalogue };
  const read = await readFile(file, context, pace);
  const { located, faults } = await locateLines(read.lines, context, pace);
  if (read.faults.length + faults.length > 0) throw new AppError('import_faulty');

  return withTenant(
    appDb(),
    tenant.id,
    async (tx) => {
      const reading = await lockFile(tx, key);
      if (!reading) throw new AppError('file_gone');
      if (reading.result) return reading.result;
      await pace.step('locking', 0, null);
      await lockCells(tx, tenant.id, catalogue, located);
      const judged = await judgeLines(tx, context, located, pace);
      if (judged.faults.length > 0) throw new AppError('import_faulty');
      if (judged.seen !== input.seen) throw new AppError('import_outdated');
      const written = judged.compared.filter((one) => sideOf(one, input) === 'file');
      const facts = written.map((one) => toFact(one, key.userId, file.name));
      if (facts.length > 0) await recordBulk(tx, tenant.id, catalogue, facts, (...step) => pace.step(...step));
      const result = resultOf(judged.compared, written);
      if (facts.length > 0)
        await recordAudit(tx, {
          ...{ tenantId: tenant.id, actorId: actor.userId, actorPost: actor.post, action: 'import', requestId },
          subject: {
            ...{ file: file.name, sha256: file.sha256, rows: located.length, inserted: result.recorded },
            ...{ unchanged: result.same, kept: result.kept },
          },
        });
      await writeReading(tx, key, { ...reading, result: { ...result, units: [...result.units] } }, new Date());
      pace.check();
      return result;
    },
    { timeout: LONGEST_MS },
  );
}

/** What becomes of a line; a conflict goes as the person said. */
function sideOf({ kind, located }: Compared, { all, cells }: RecordInput): Side {
  if (kind === 'same') return 'system';
  if (kind !== 'conflict') return 'file';
  const side = cells[keyOf(located)] ?? all;
  if (side === null) throw new AppError('import_undecided');
  return side;
}

function toFact({ located, words }: Compared, userId: number, source: string): NewFact {
  const { unitId, itemId, stage, effectiveOn } = located;
  return { unitId, itemId, stage, effectiveOn, ...words, recordedBy: userId, source };
}

function resultOf(all: readonly Compared[], written: readonly Compared[]): ImportResult {
  const same = all.filter(({ kind }) => kind === 'same').length;
  const units = new Map(written.map(({ located }) => [located.unitId, titleOf(located)]));
  return { recorded: written.length, same, kept: all.length - same - written.length, units: [...units.values()] };
}

function titleOf({ unit, effectiveOn }: Located) {
  return { code: unit.code, title: unitTitle(unit, effectiveOn) };
}
