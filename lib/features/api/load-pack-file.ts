import type { Actor } from '@/lib/domain/access/actor';
import { catalogueOf } from '../catalogue/loaders';
import { loadUnfrozen } from '../meeting-pack/loaders';
import { packFile } from '../meeting-pack/pack-file';
import { resolveUnit } from '../progress/resolve-unit';
import { territoryOf } from '../territory/loaders';
import { chooseAsked } from './choose-asked';
import { readParameters } from './parameters';

/**
 * The meeting of a unit as a .docx file; unlike a page, nothing that was asked for is put right.
 * @throws ParametersRefused, AppError `not_found`, `unit_not_in_force`, `set_not_in_force`
 */
export async function loadPackFile(actor: Actor, code: string, query: URLSearchParams): Promise<Response> {
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const { day, setId, stage } = readParameters(actor, catalogue, query);
  const { set } = chooseAsked(resolveUnit(actor, territory, code, day), catalogue, setId);
  const { view, sha256 } = await loadUnfrozen(actor, code, { asOf: day, set: set.id, stage });
  return packFile(view, sha256, 'docx');
}
