import type { Actor } from '@/lib/domain/access/actor';
import { AppError } from '@/lib/errors';
import { catalogueOf } from '../catalogue/loaders';
import { territoryOf } from '../territory/loaders';
import { findFile, readInTenant } from './data';
import { judgeLines } from './judge-lines';
import { locateLines, type ImportContext } from './locate-lines';
import type { LookedAt } from './looked-at';
import { keyOfFile } from './mutations';
import { readFile } from './read-file';
import type { Pace } from './step';
import { showPreview } from './show-preview';
import type { ImportPreview, ImportResult } from './view';

/** Reads and judges a file of the person's own. Nothing is written. Throws AppError `file_gone`, `import_cancelled`. */
export async function lookAtFile(actor: Actor, id: string, pace: Pace): Promise<LookedAt & { context: ImportContext }> {
  const { tenant } = actor;
  const key = keyOfFile(actor, id);
  const file = await readInTenant(tenant.id, (tx) => findFile(tx, key));
  if (!file) throw new AppError('file_gone');
  const [territory, catalogue] = await Promise.all([territoryOf(tenant), catalogueOf(tenant)]);
  const context: ImportContext = { actor, territory, catalogue };
  const read = await readFile(file, context, pace);
  const { located, faults } = await locateLines(read.lines, context, pace);
  const judged = await readInTenant(tenant.id, (tx) => judgeLines(tx, context, located, pace));
  return { context, file, read, judged, faults: [...read.faults, ...faults, ...judged.faults] };
}

/** What a file would do, with everything that is wrong with it; of one that was recorded, what it did. */
export async function loadPreview(
  actor: Actor,
  id: string,
  pace: Pace,
): Promise<{ preview: ImportPreview } | { recorded: ImportResult }> {
  const key = keyOfFile(actor, id);
  const file = await readInTenant(actor.tenant.id, (tx) => findFile(tx, key));
  if (file?.reading.result) return { recorded: file.reading.result };
  const looked = await lookAtFile(actor, id, pace);
  return { preview: showPreview(looked, looked.context) };
}
