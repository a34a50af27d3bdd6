import type { Actor } from '@/lib/domain/access/actor';
import { subtreeOn } from '@/lib/domain/units/subtree-on';
import { readTogether } from '../progress/data';
import { findQuestion } from '../progress/find-question';
import type { PageParams } from '../progress/page-question';
import { readTasks } from '../tasks/data';
import { buildPetitionRows } from './build-rows';
import { readPetitions } from './data';
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
 * Petitions of an event of the page's unit, raised by it or under it.
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
  const units = subtreeOn(territory, unit.id, day);
  const asked = { tenantId: actor.tenant.id, unitIds: units.map(({ id }) => id), day };
  return readTogether(actor.tenant.id, async (tx) => {
    const heard = (await readPetitions(tx, asked)).filter(({ eventId }) => eventId === event);
    return {
      ...{ code: unit.code, day, single: units.length === 1 },
      rows: await buildPetitionRows(tx, scope, catalogue, heard, await readTasks(tx, asked), query),
      raise: await petitionForm(tx, found),
    };
  });
}
