import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { CADENCES } from '@/lib/domain/reporting/cadence';
import { windowsEnding } from '@/lib/domain/reporting/windows';
import { daysBefore } from '@/lib/domain/time/shift-day';
import { ancestorsOn } from '@/lib/domain/units/ancestors-on';
import { covers } from '@/lib/domain/units/period';
import { subtreeOn } from '@/lib/domain/units/subtree-on';
import { UNIT_LEVELS } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { AppError } from '@/lib/errors';
import { readTogether } from '../progress/data';
import { findQuestion } from '../progress/find-question';
import { readParam, type PageParams } from '../progress/page-question';
import type { UnitScope } from '../progress/resolve-unit';
import { nameUnit } from '../steering/names';
import { buildReport, sealReport } from './build-report';
import { readDuties, readSent, readSentBody, readSentStages, type KnownDuty } from './data';
import { maySend } from './may-send';
import { dueWindows, firstSendings, owedBy, owing, sentKey, toOwedRow, type Owed } from './owed-rows';
import { readWindow, reportHref } from './report-address';
import type { DutyRow, ReportPage, ReportsView, SentReport } from './view';

/** What was owed longer ago is history. */
const LOOKED_BACK = 400;
const OWN_SHOWN = 12;

/**
 * Who owes which report on the day: the unit itself, and those under it.
 * @param query what every link of the page carries on, as its head has it
 * @throws AppError `not_found`
 */
export async function loadReports(actor: Actor, code: string, params: PageParams, query: string): Promise<ReportsView> {
  const { scope } = await findQuestion(actor, code, params);
  const { territory, unit, day } = scope;
  const tenantId = actor.tenant.id;
  const under = subtreeOn(territory, unit.id, day).map(({ id }) => id);
  const above = ancestorsOn(territory, unit.id, day).map(({ id }) => id);
  const since = daysBefore(day, LOOKED_BACK);
  const { duties, sent, ownSent, stages } = await readTogether(tenantId, async (tx) => {
    const all = await readSent(tx, { tenantId, unitIds: under, day }, since);
    const shown = all.filter(({ unitId }) => unitId === unit.id).slice(0, OWN_SHOWN);
    return {
      duties: await readDuties(tx, { tenantId, unitIds: [...above, ...under], day }),
      ...{ sent: all, ownSent: shown },
      stages: await readSentStages(
        tx,
        tenantId,
        shown.map(({ id }) => id),
      ),
    };
  });
  const first = firstSendings(sent);
  const owed = duties.map((duty) => {
    const windows = dueWindows(duty, day, since);
    return owing(scope, duty).map((by) => owedBy({ duty: duty.id, by, windows, first, day }, by.id !== unit.id));
  });
  const isOwn = ([one]: readonly Owed[]) => one?.by.id === unit.id;
  const own = owed.flatMap((lists) => lists.filter(isOwn).flat());
  const below = owed.flatMap((lists) => lists.filter((list) => !isOwn(list)).flat());
  // Of each duty and unit the last window counts: what is missing before it stands beside it.
  const last = owed.flatMap((lists) => lists.flatMap((list) => list.slice(0, 1)));
  const toRow = (one: Owed) => toOwedRow(scope, query, one);
  return {
    ...{ code: unit.code, title: unitTitle(unit, day), day, query },
    own: own.sort(byUrgency).slice(0, OWN_SHOWN).map(toRow),
    below: below.sort(byUrgency).map(toRow),
    late: last.filter(({ standing }) => standing === 'late').length,
    due: last.filter(({ standing }) => standing === 'due').length,
    sentCount: last.filter(({ sentOn }) => sentOn !== null).length,
    ready: readyWindows(scope, query, first),
    sent: ownSent.map((one) => ({ ...one, href: reportHref(unit.code, askFor(query, one, stages), one) })),
    duties: duties.filter((duty) => owing(scope, duty).length > 0).map((duty) => toDutyRow(scope, duty)),
    add: mayPlan(scope, unit.id)
      ? {
          levels: UNIT_LEVELS.slice(UNIT_LEVELS.indexOf(unit.level)),
          key: randomUUID(),
          units: [{ value: unit.code, label: unitTitle(unit, day) }],
        }
      : null,
  };
}

/** The query that leads to a report as it was sent: of its own set and stage, whatever the page shows. */
function askFor(query: string, { id, setId }: SentReport, stages: ReadonlyMap<string, string>): string {
  const params = new URLSearchParams(query);
  params.set('set', setId);
  params.set('stage', stages.get(id) ?? 'self');
  return params.toString();
}

const ORDER = ['late', 'due', 'sent_late', 'sent'];

/** Late ones first, the longest late of them first. */
function byUrgency(a: Owed, b: Owed): number {
  return ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || b.daysLate + b.missing - a.daysLate - a.missing;
}

function readyWindows(
  { unit, day }: UnitScope,
  query: string,
  first: ReadonlyMap<string, string>,
): ReportsView['ready'] {
  return CADENCES.flatMap((cadence) => {
    const window = windowsEnding(cadence, daysBefore(day, LOOKED_BACK), day, 5).at(-1);
    if (!window || window.to < unit.validFrom) return [];
    return [{ window, href: reportHref(unit.code, query, window), sent: first.has(sentKey(unit.id, window)) }];
  });
}

function mayPlan({ actor, territory, day }: UnitScope, unitId: number): boolean {
  return can(actor, 'plans.write', placeOf(territory, territory.units.get(unitId)!, day, 'any'));
}

function toDutyRow(scope: UnitScope, { unitId, ...duty }: KnownDuty): DutyRow {
  const isOpen = duty.validTo === null && covers(duty, scope.day);
  return { ...duty, unit: nameUnit(scope, unitId), endKey: isOpen && mayPlan(scope, unitId) ? randomUUID() : null };
}

/**
 * The report of one window: as it was sent, or as the data fill it.
 * @param period "month.2019-05-14"
 * @throws AppError `not_found`: no such unit or window, or one that is not over on the day
 */
export async function loadReport(
  actor: Actor,
  code: string,
  period: string,
  params: PageParams,
  query: string,
): Promise<ReportPage> {
  const { scope, question, chosen } = await findQuestion(actor, code, params);
  const { unit, day } = scope;
  const tenantId = actor.tenant.id;
  const window = readWindow(period);
  if (!window || window.to > day || window.to < unit.validFrom) throw new AppError('not_found');
  const asked = { set: question.setId, stage: question.stage };
  const now = await buildReport(actor, code, asked, window);
  const { sendings, kept } = await readTogether(tenantId, async (tx) => {
    const all = await readSent(tx, { tenantId, unitIds: [unit.id], day, stage: now.stage }, window.to);
    const own = all.filter((one) => sentKey(unit.id, one) === sentKey(unit.id, window) && one.setId === now.set.id);
    return { sendings: own, kept: own[0] ? await readSentBody(tx, tenantId, own[0].id) : null };
  });
  const live = readParam(params, 'live') === '1';
  // What was sent speaks of every criterion: who reads some of them sees the same figures of those alone.
  const isWhole = chosen !== null && chosen.shown === chosen.whole;
  const frozen = kept !== null && isWhole && !live;
  const sealed = sealReport(now);
  const last = sendings[0] ?? null;
  return {
    ...{ day, query, sent: last, sendings, frozen },
    backHref: `/units/${unit.code}/reports${query}`,
    body: frozen ? kept : now,
    sha256: frozen && last ? last.sha256 : sealed,
    unchanged: last !== null && last.sha256 === sealed,
    otherHref: reportHref(unit.code, query, window, frozen),
    sendKey: !frozen && isWhole && maySend(scope) ? randomUUID() : null,
  };
}
