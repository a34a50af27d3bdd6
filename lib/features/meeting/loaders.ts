import type { Actor } from '@/lib/domain/access/actor';
import type { SteeringEvent } from '@/lib/domain/steering/event';
import { lastEventBefore } from '@/lib/domain/steering/last-event-before';
import { capitalCauses } from '@/lib/domain/capital/capital-causes';
import { yearEndOfDay } from '@/lib/domain/pace/year-pace';
import { daysFrom } from '@/lib/domain/time/days-from';
import { subtreeOn } from '@/lib/domain/units/subtree-on';
import { readBoards } from '../boards/data';
import { readCapital } from '../capital/data';
import { readCauses } from '../causes/data';
import { readEvents } from '../events/data';
import { forecastViewsOf } from '../forecast/forecasts-of';
import { buildPetitionRows } from '../petitions/build-rows';
import { readPetitions } from '../petitions/data';
import { readTogether } from '../progress/data';
import { findQuestion, type FoundQuestion } from '../progress/find-question';
import { membersOn } from '../progress/group-members';
import { loadUnitPage, type UnitPage } from '../progress/loaders';
import type { PageParams } from '../progress/page-question';
import { readStates, shownItems } from '../progress/read-group';
import type { UnitScope } from '../progress/resolve-unit';
import type { ChangeView, OverviewView } from '../progress/view';
import { nameUnit } from '../steering/names';
import { readSteps } from '../steps/data';
import { gapsOf } from '../steps/read-path';
import { buildTaskRows } from '../tasks/build-rows';
import { readTasks } from '../tasks/data';
import { buildBlockers } from './build-blockers';
import { buildPetitions, buildTasks } from './build-matters';
import { buildUnits, groupVacancies } from './build-units';
import { readCellReasons } from './data';
import type { MeetingChange, MeetingView } from './view';

/** The page of a meeting: what every page of the unit has, and what the board looks at; null: no set can be shown that day. */
export interface MeetingPage {
  readonly page: UnitPage;
  readonly view: MeetingView | null;
}

/**
 * What a board looks at on a day, compared with the last event before it unless another day is asked for.
 * @throws AppError `not_found`
 */
export async function loadMeeting(actor: Actor, code: string, params: PageParams): Promise<MeetingPage> {
  const found = await findQuestion(actor, code, params);
  const { scope, question, chosen } = found;
  const last = await readLastEvent(scope);
  const compare = question.compare ?? last?.to;
  const page = await loadUnitPage(actor, code, { ...params, compare });
  if (!page.view || !chosen) return { page, view: null };
  return { page, view: await build({ ...found, chosen }, page.view, last) };
}

/** The unit's own last event; one of a unit under it only where it has had none. */
async function readLastEvent(scope: UnitScope): Promise<SteeringEvent | null> {
  const { actor, unit, day } = scope;
  const asked = { tenantId: actor.tenant.id, unitIds: unitIdsUnder(scope), day };
  const events = await readTogether(actor.tenant.id, (tx) => readEvents(tx, asked));
  const own = events.filter(({ unitId }) => unitId === unit.id);
  return lastEventBefore(own, day) ?? lastEventBefore(events, day);
}

type Found = FoundQuestion & { readonly chosen: NonNullable<FoundQuestion['chosen']> };

async function build(found: Found, figures: OverviewView, last: SteeringEvent | null): Promise<MeetingView> {
  const { scope, chosen } = found;
  const { day, unit } = scope;
  const { head } = figures;
  const read = await readBeside(found, head.query);
  const forecasts = await forecastViewsOf({ scope, chosen, stage: head.stage });
  const gaps = gapsOf(chosen, await readStates({ scope, chosen, stage: head.stage }));
  const countdownTo = yearEndOfDay(day);
  const counted = new Set(read.members.map(({ id }) => id));
  return {
    unit: { code: unit.code, title: head.title, level: unit.level },
    set: {
      id: chosen.set.id,
      name: chosen.set.name,
      shortName: chosen.set.shortName,
      criteria: chosen.shown.numbers.length,
      level: chosen.set.level,
    },
    single: figures.single,
    stage: head.stage,
    asOf: day,
    compareTo: head.compareTo,
    lastEvent: last && { id: last.id, code: nameUnit(scope, last.unitId).code, title: last.title, day: last.to },
    sentence: figures.sentence,
    countdown: { to: countdownTo, days: daysFrom(day, countdownTo) },
    figures: figures.figures.filter(({ key }) => key !== 'stale'),
    decimals: figures.decimals,
    plan: figures.plan,
    comparable: figures.rows.some(({ before }) => before !== null && /[^.]/.test(before)),
    gained: figures.changes.gained.map(toChange),
    lost: figures.changes.lost.map(toChange),
    units: buildUnits(figures, { ...read, forecasts }),
    criteria: figures.criteria,
    vacant: counted.has(unit.id) ? [] : (groupVacancies(read.boards, day).get(unit.id) ?? []),
    petitions: buildPetitions(read.petitions),
    tasks: buildTasks(read.tasks, head.compareTo),
    blockers: buildBlockers(scope, read.steps, chosen.set.id, gaps),
    illustrative: head.illustrative || [...read.petitions, ...read.tasks].some(({ illustrative }) => illustrative),
  };
}

/** Boards, causes, petitions and tasks of the unit and of everything under it, as they were known on the day. */
function readBeside({ scope, catalogue, chosen, question }: Found, query: string) {
  const { actor, territory, unit, day } = scope;
  const tenantId = actor.tenant.id;
  const members = membersOn(territory, unit, chosen.set, day);
  const items = shownItems(chosen);
  const asked = { tenantId, unitIds: unitIdsUnder(scope), day };
  const cells = { tenantId, setId: chosen.set.id, stage: question.stage, unitIds: members.map(({ id }) => id) };
  return readTogether(tenantId, async (tx) => {
    const tasks = await readTasks(tx, asked);
    const petitions = await readPetitions(tx, asked);
    return {
      members,
      items,
      steps: await readSteps(tx, asked),
      boards: await readBoards(tx, asked),
      causes: [
        ...(await readCauses(tx, asked)).filter(({ setId }) => setId === chosen.set.id),
        ...capitalCauses(await readCapital(tx, asked), day, chosen.set.id),
      ],
      reasons: await readCellReasons(tx, cells, items, day),
      tasks: await buildTaskRows(tx, scope, catalogue, tasks, query),
      petitions: await buildPetitionRows(tx, scope, catalogue, petitions, tasks, query),
    };
  });
}

function unitIdsUnder({ territory, unit, day }: UnitScope): number[] {
  return subtreeOn(territory, unit.id, day).map(({ id }) => id);
}

function toChange({ code, unit, number, criterion, origin }: ChangeView): MeetingChange {
  return { code, unit, number, criterion, on: origin?.on ?? null };
}
