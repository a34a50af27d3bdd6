import { randomUUID } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { PETITION_STANDINGS } from '@/lib/domain/steering/petition-standing';
import { subtreeOn } from '@/lib/domain/units/subtree-on';
import { readTogether } from '../progress/data';
import { findQuestion, type FoundQuestion } from '../progress/find-question';
import type { PageParams } from '../progress/page-question';
import type { UnitScope } from '../progress/resolve-unit';
import { criterionChoices, departmentChoices, eventChoices, unitChoices } from '../steering/choices';
import { layRegister } from '../steering/register';
import { rowsUnder } from '../steering/rows-at';
import { readTasks } from '../tasks/data';
import { buildPetitionRows } from './build-rows';
import { readPetitions } from './data';
import { petitionsHref, readPetitionFilter } from './petition-address';
import type { PetitionChoices, PetitionRow, PetitionsView } from './view';

/**
 * The petitions of a unit and of what lies under it, as they stood on the day, each with its replies and what waits for it.
 * @param query what every link of the page carries on, as its head has it
 * @throws AppError `not_found`
 */
export async function loadPetitions(
  actor: Actor,
  code: string,
  params: PageParams,
  query: string,
): Promise<PetitionsView> {
  const found = await findQuestion(actor, code, params);
  const { rows, raise } = await readTogether(actor.tenant.id, async (tx) => ({
    rows: await readRows(tx, found, query),
    raise: await petitionForm(tx, found),
  }));
  return { ...draw(found.scope, params, rows, query), raise };
}

async function readRows(tx: Tx, { scope, catalogue }: FoundQuestion, query: string): Promise<PetitionRow[]> {
  const asked = rowsUnder(scope);
  return buildPetitionRows(tx, scope, catalogue, await readPetitions(tx, asked), await readTasks(tx, asked), query);
}

function draw(
  scope: UnitScope,
  params: PageParams,
  all: readonly PetitionRow[],
  query: string,
): Omit<PetitionsView, 'raise'> {
  const { page, ...filter } = readPetitionFilter(params);
  const { department, petition, standing } = filter;
  const fits = ({ departmentId }: PetitionRow) => department === null || departmentId === department;
  const opened = all.find(({ id }) => id === petition);
  return {
    ...layRegister(scope, query, all, {
      ...{ standings: PETITION_STANDINGS, standing, opened: petition, page },
      fits,
      isSettled: ({ isOpen }) => !isOpen,
      lastDay: ({ replies, raisedOn }) => replies.at(-1)?.on ?? raisedOn,
      hrefOf: (one, at) => petitionsHref(scope.unit.code, query, { department, standing: one }, at),
    }),
    filter,
    open: all.filter((row) => fits(row) && row.isOpen).length,
    replyKey: opened && mayReply(scope, opened.unit.code) ? randomUUID() : null,
  };
}

function mayReply({ actor, territory, unit, day }: UnitScope, code: string): boolean {
  const own = subtreeOn(territory, unit.id, day).find((one) => one.code === code);
  return own !== undefined && can(actor, 'petitions.reply', placeOf(territory, own, day, 'any'));
}

/** What the form of a new petition offers; null: the reader raises none here. */
export async function petitionForm(tx: Tx, { scope, chosen }: FoundQuestion): Promise<PetitionChoices | null> {
  const own = unitChoices(scope, ['petitions.write']);
  const asks = (level: string) => level === 'commune' || level === 'village';
  const units = own.length > 0 ? own : unitChoices(scope, ['events.write'], asks);
  if (units.length === 0) return null;
  return {
    units,
    criteria: criterionChoices(chosen),
    setId: chosen?.set.id ?? '',
    departments: await departmentChoices(tx, scope),
    events: await eventChoices(tx, scope),
    eventNeeded: own.length === 0,
    key: randomUUID(),
  };
}
