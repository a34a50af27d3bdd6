import type { Actor } from '@/lib/domain/access/actor';
import { readTogether } from '../progress/data';
import { findQuestion } from '../progress/find-question';
import type { PageParams } from '../progress/page-question';
import { readableUnit } from '../steering/readable-unit';
import { rowsUnder } from '../steering/rows-at';
import { readTasks } from '../tasks/data';
import { buildPetitionRows } from './build-rows';
import { readPetitionsOfEvent } from './data';
import { petitionForm } from './loaders';
import type { PetitionChoices, PetitionRow } from './view';

/** The petitions that were heard at an event, as they stand on the page's day, and what another one can be written with. */
export interface EventPetitionsView {
  readonly code: string;
  readonly day: string;
  readonly single: boolean;
  readonly rows: readonly PetitionRow[];
  /** null: the reader writes none here. */
  readonly raise: PetitionChoices | null;
}

/**
 * Petitions heard at an event of the page's unit, as far as the reader may know of who raised them.
 * @param query what every link of the page carries on
 * @throws AppError `not_found`
 */
export async function loadEventPetitions(
  actor: Actor,
  code: string,
  params: PageParams,
  { event, query }: { event: number; query: string },
): Promise<EventPetitionsView> {
  const found = await findQuestion(actor, code, params);
  const { scope, catalogue } = found;
  const { unit, territory, day } = scope;
  const tenantId = actor.tenant.id;
  return readTogether(tenantId, async (tx) => {
    const heard = await readPetitionsOfEvent(tx, { tenantId, event, day });
    const known = heard.filter((petition) => readableUnit(actor, territory, petition.unitId, day));
    const tasks = await readTasks(tx, rowsUnder(scope));
    return {
      ...{ code: unit.code, day, single: known.every(({ unitId }) => unitId === unit.id) },
      rows: await buildPetitionRows(tx, scope, catalogue, known, tasks, query),
      raise: await petitionForm(tx, found),
    };
  });
}
