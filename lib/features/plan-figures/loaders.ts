import type { Actor } from '@/lib/domain/access/actor';
import { daysFrom } from '@/lib/domain/time/days-from';
import { endOfPreviousYear } from '@/lib/domain/time/month-ends';
import { registrationsOf } from '@/lib/domain/plan/registrations';
import { yearEndOfDay } from '@/lib/domain/pace/year-pace';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { forecastsOf } from '../forecast/forecasts-of';
import { buildPlan } from '../progress/build-plan';
import { nameOf } from '../progress/build-rows';
import { readTogether } from '../progress/data';
import { findQuestion } from '../progress/find-question';
import type { PageParams } from '../progress/page-question';
import { readGroup, type Group, type GroupQuestion } from '../progress/read-group';
import { isSingle } from '../progress/write-sentence';
import { buildForms } from './build-forms';
import { buildGroup } from './build-group';
import { buildPlanRows } from './build-rows';
import { buildUnit } from './build-unit';
import { readRegister, type RecordedFigure } from './data';
import type { PlanPageView, RegistrationLine } from './view';

/** So many lines are shown without being asked for; of more units only those with figures. */
const SHOWN = 40;

/**
 * Four figures, pace and forecast of a unit and of those counted at it; null: no set can be shown, or the reader sees
 * some criteria only, of which no plan speaks.
 * @param query what every link of the page carries on, as its head has it
 * @throws AppError `not_found`
 */
export async function loadPlanPage(
  actor: Actor,
  code: string,
  params: PageParams,
  query: string,
): Promise<PlanPageView | null> {
  const { scope, question: asked, chosen } = await findQuestion(actor, code, params);
  if (!chosen || chosen.shown !== chosen.whole) return null;
  const question: GroupQuestion = { scope, chosen, stage: asked.stage, compareTo: asked.compareTo };
  const { unit, day } = scope;
  const group = await readGroup(question);
  const single = isSingle(question);
  const plan = buildPlan(question, group);
  const forecasts = await forecastsOf(question, group);
  const register = await readRegisterOf(question, group);
  const registrations = registrationLines(question, group, register);
  const rows = single ? [] : buildPlanRows(question, group, plan, forecasts);
  const shown = rows.length <= SHOWN || params.all === '1' ? rows : rows.filter(({ isPlanned }) => isPlanned);
  const yearEnd = yearEndOfDay(day);
  const size = chosen.shown.numbers.length;
  const ownFigures = registrations.filter((line) => line.unit === null).map(({ figure }) => figure);
  return {
    ...{ code: unit.code, title: unitTitle(unit, day), countedLevel: chosen.set.level, single, query, day, size },
    year: Number(day.slice(0, 4)),
    decimals: actor.tenant.averageDecimals,
    time: {
      dayOfYear: daysFrom(endOfPreviousYear(day), day),
      yearDays: daysFrom(endOfPreviousYear(day), yearEnd),
      daysLeft: daysFrom(day, yearEnd),
    },
    plan: plan && { ...plan, units: [] },
    group: single ? null : buildGroup(day, size, plan, rows, forecasts),
    unit: single ? buildUnit(question, group, plan?.own ?? null, ownFigures, forecasts.get(unit.id) ?? null) : null,
    rows: shown,
    more: shown.length === rows.length ? null : { n: rows.length, href: `${query ? `${query}&` : '?'}all=1` },
    registrations,
    forms: buildForms(question, group),
  };
}

function readRegisterOf({ scope, chosen }: GroupQuestion, { members }: Group): Promise<Map<number, RecordedFigure[]>> {
  const { actor, unit, day } = scope;
  const unitIds = [...new Set([unit.id, ...members.map(({ id }) => id)])];
  const query = { tenantId: actor.tenant.id, setId: chosen.set.id, unitIds, year: Number(day.slice(0, 4)) };
  return readTogether(actor.tenant.id, (tx) => readRegister(tx, query));
}

/** What each body registered, the page's own unit first. */
function registrationLines(
  { scope }: GroupQuestion,
  { members }: Group,
  register: ReadonlyMap<number, readonly RecordedFigure[]>,
): RegistrationLine[] {
  const { unit, day } = scope;
  const linesOf = (id: number, of: RegistrationLine['unit']) =>
    registrationsOf(register.get(id) ?? [], Number(day.slice(0, 4)), day).map((figure) => ({ unit: of, figure }));
  return [
    ...linesOf(unit.id, null),
    ...members
      .filter(({ id }) => id !== unit.id)
      .flatMap((member) => linesOf(member.id, { code: member.code, name: nameOf(member, day) })),
  ];
}
