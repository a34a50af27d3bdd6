import type { Actor } from '@/lib/domain/access/actor';
import { canSomewhere } from '@/lib/domain/access/can';
import { versionInForce, type CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { AppError } from '@/lib/errors';
import { catalogueOf } from '../catalogue/loaders';
import { readAsOf } from './parameters';
import { buildSetAnswer, buildSetsAnswer, type SetAnswer, type SetsAnswer } from './sets-answer';

/** Every set of the tenant, for one who reads figures somewhere in it. Throws AppError `not_found`. */
export async function loadSets(actor: Actor): Promise<SetsAnswer> {
  return buildSetsAnswer(await readableSets(actor));
}

/**
 * One set as it says on `asOf` (default: the reference day).
 * @throws ParametersRefused, AppError `not_found`, `set_not_in_force` when no version covers that day: a set of the past
 *   is asked for with a day of its life, and nothing else is shown in its place
 */
export async function loadSet(actor: Actor, id: string, query: URLSearchParams): Promise<SetAnswer> {
  const set = (await readableSets(actor)).find((known) => known.id === id);
  if (!set) throw new AppError('not_found');
  const day = readAsOf(actor, query);
  const version = versionInForce(set, day);
  if (!version) throw new AppError('set_not_in_force');
  return buildSetAnswer(set, version, day);
}

async function readableSets(actor: Actor): Promise<readonly CatalogueSet[]> {
  if (!canSomewhere(actor, 'progress.read')) throw new AppError('not_found');
  return catalogueOf(actor.tenant);
}
