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
import { readTasks } from '../tasks/data';
import { buildPetitionRows } from './build-rows';
import { readPetitions } from './data';
import { petitionsHref, readPetitionFilter } from './petition-address';
import type { PetitionChoices, PetitionFilter, PetitionRow, PetitionsView } from './view';

const ON_A_PAGE = 100;

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
  const { page, ...filter } = readPetitionFilter(params);
  const { rows, raise } = await readTogether(actor.tenant.id, async (tx) => ({
    rows: await readRows(tx, found, query),
    raise: await petitionForm(tx, found),
  }));
  return { ...draw(found.scope, filter, page, rows, query), raise };
}

async function readRows(tx: Tx, { scope, catalogue }: FoundQuestion, query: string): Promise<PetitionRow[]> {
  const { actor, territory, unit, day } = scope;
  const unitIds = subtreeOn(territory, unit.id, day).map(({ id }) => id);
  const asked = { tenantId: actor.tenant.id, unitIds, day };
  return buildPetitionRows(tx, scope, catalogue, await readPetitions(tx, asked), await readTasks(tx, asked), query);
}

function draw(
  scope: UnitScope,
  filter: PetitionFilter,
  page: number,
  all: readonly PetitionRow[],
  query: string,
): Omit<PetitionsView, 'raise'> {
  const { actor, territory, unit, day } = scope;
  const href = (over: Partial<PetitionFilter>, at = 1) =>
    petitionsHref(unit.code, query, { ...filter, petition: null, ...over }, at);
  const within = all.filter((row) => filter.department === null || row.departmentId === filter.department);
  const shown = within.filter(({ standing }) => filter.standing === null || standing === filter.standing);
  const waiting = shown.filter(({ isOpen }) => isOpen);
  const settled = shown.filter(({ isOpen }) => !isOpen).sort((a, b) => lastDay(b).localeCompare(lastDay(a)));
  const pages = Math.max(1, Math.ceil(waiting.length / ON_A_PAGE));
  const place = waiting.findIndex(({ id }) => id === filter.petition);
  const at = Math.min(place < 0 ? page : Math.floor(place / ON_A_PAGE) + 1, pages);
  const opened = shown.find(({ id }) => id === filter.petition);
  return {
    code: unit.code,
    day,
    post: actor.post,
    query,
    single: subtreeOn(territory, unit.id, day).length === 1,
    filter,
    standings: PETITION_STANDINGS.map((standing) => ({
      standing,
      count: within.filter((row) => row.standing === standing).length,
      href: href({ standing }),
    })),
    allHref: href({ standing: null }),
    total: within.length,
    open: within.filter(({ isOpen }) => isOpen).length,
    departments: departmentsIn(all),
    rows: waiting.slice((at - 1) * ON_A_PAGE, at * ON_A_PAGE),
    settled: settled.slice(0, ON_A_PAGE),
    settledTotal: settled.length,
    replyKey: opened && mayReply(scope, opened.unit.code) ? randomUUID() : null,
    pages: { at, hrefs: Array.from({ length: pages }, (_, i) => href({}, i + 1)) },
  };
}

function lastDay({ replies, raisedOn }: PetitionRow): string {
  return replies.at(-1)?.on ?? raisedOn;
}

/** Departments that something was addressed to: only by those the page can be narrowed. */
function departmentsIn(rows: readonly PetitionRow[]): PetitionsView['departments'] {
  const named = rows.flatMap(({ departmentId, department }) =>
    departmentId === null || department === null ? [] : [[departmentId, department] as const],
  );
  return [...new Map(named)].map(([id, label]) => ({ value: String(id), label }));
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
