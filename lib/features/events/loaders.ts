import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import type { Permission } from '@/lib/domain/access/permission';
import { placeOf } from '@/lib/domain/access/place';
import type { Board } from '@/lib/domain/steering/board';
import { vacantPosts } from '@/lib/domain/steering/vacant-posts';
import { AppError } from '@/lib/errors';
import { readBoards } from '../boards/data';
import { buildCauses, type CauseRow } from '../causes/build-causes';
import { CAUSE_WRITERS } from '../causes/cause-writers';
import { readCauses } from '../causes/data';
import { readTogether } from '../progress/data';
import { findQuestion, type FoundQuestion } from '../progress/find-question';
import { linkQuery, type PageParams } from '../progress/page-question';
import type { UnitScope } from '../progress/resolve-unit';
import { criterionChoices, departmentChoices, unitChoices, type Choice } from '../steering/choices';
import { nameDepartments, nameUnit } from '../steering/names';
import { idsUnder, rowsUnder } from '../steering/rows-at';
import { readEvent, readEventParts, readEvents } from './data';
import type { CauseForm, EventsView, EventView } from './events-view';

/** What was held at a unit and under it up to the day, and what holds them back. Throws AppError `not_found`. */
export async function loadEvents(actor: Actor, code: string, params: PageParams): Promise<EventsView> {
  const found = await findQuestion(actor, code, params);
  const { scope, catalogue, question } = found;
  const { unit, day } = scope;
  const query = linkQuery(question, actor);
  const asked = rowsUnder(scope);
  const { events, causes, boards } = await readTogether(actor.tenant.id, async (tx) => ({
    events: await readEvents(tx, asked),
    causes: await readCauses(tx, asked),
    boards: await readBoards(tx, asked),
  }));
  const rows = buildCauses(scope, catalogue, causes);
  const mayWrite = mayAt(scope, ['events.write']);
  return {
    at: { code: unit.code, day },
    events: events.map((event) => {
      return { event, unit: nameUnit(scope, event.unitId), href: `/units/${unit.code}/events/${event.id}${query}` };
    }),
    causes: rows,
    causeCounts: countCauses(rows),
    vacancies: vacantPosts(boards, day).map(({ unitId, board, rank, since }) => {
      return { unit: nameUnit(scope, unitId), board, rank, since };
    }),
    query,
    mayWrite,
    units: mayWrite ? unitChoices(scope, ['events.write']) : [],
    boards: boardChoices(boards),
    causeForm: causeFormOf(found, null, day),
  };
}

/** One event, with who was there and what came of it. Throws AppError `not_found`. */
export async function loadEvent(actor: Actor, code: string, id: string, params: PageParams): Promise<EventView> {
  const found = await findQuestion(actor, code, params);
  const { scope, catalogue, question } = found;
  const { unit, day } = scope;
  const tenantId = actor.tenant.id;
  if (!/^[1-9]\d{0,8}$/.test(id)) throw new AppError('not_found');
  const asked = { tenantId, unitIds: idsUnder(scope), day };
  return readTogether(tenantId, async (tx) => {
    const event = await readEvent(tx, asked, Number(id));
    if (!event) throw new AppError('not_found');
    const { people, documents } = await readEventParts(tx, tenantId, event.id);
    const departments = await nameDepartments(tx, tenantId);
    const boards = await readBoards(tx, asked);
    const held = nameUnit(scope, event.unitId);
    return {
      at: { code: unit.code, day },
      event,
      unit: held,
      board: boards.find((one) => one.id === event.boardId)?.name ?? null,
      people: people.map((one) => ({ ...one, department: departments.get(one.departmentId ?? -1) ?? null })),
      documents,
      causes: buildCauses(scope, catalogue, await readCauses(tx, asked, event.id)),
      listHref: `/units/${unit.code}/events${linkQuery(question, actor)}`,
      mayWrite: mayAt(scope, ['events.write']),
      mayConclude: mayAt(scope, ['conclusions.write']),
      departments: await departmentChoices(tx, scope),
      boards: boardChoices(boards),
      causeForm: causeFormOf(found, event.id, event.to),
    };
  });
}

function mayAt({ actor, territory, unit, day }: UnitScope, permissions: readonly Permission[]): boolean {
  const place = placeOf(territory, unit, day, 'any');
  return permissions.some((permission) => can(actor, permission, place));
}

/** The form of a cause on the page's set; none without a set, or where the reader writes no cause at the unit or under it. */
function causeFormOf({ scope, chosen }: FoundQuestion, eventId: number | null, since: string): CauseForm | null {
  const units = chosen ? unitChoices(scope, CAUSE_WRITERS) : [];
  if (!chosen || units.length === 0) return null;
  const at = { code: scope.unit.code, day: scope.day };
  return { at, setId: chosen.set.id, units, criteria: criterionChoices(chosen), eventId, since };
}

function boardChoices(boards: readonly Board[]): Choice[] {
  return boards.map(({ id, name }) => ({ value: String(id), label: name }));
}

function countCauses(rows: readonly CauseRow[]): EventsView['causeCounts'] {
  const units = new Map<CauseRow['cause'], Set<string>>();
  for (const { cause, unit } of rows) units.set(cause, (units.get(cause) ?? new Set()).add(unit.code));
  return [...units].map(([cause, codes]) => ({ cause, units: codes.size })).sort((a, b) => b.units - a.units);
}
