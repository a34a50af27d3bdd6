import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { ALERT_KINDS, type Alert, type AlertKind } from '@/lib/domain/alerts/alert';
import { countAlerts } from '@/lib/domain/alerts/raise-alerts';
import { inVietnameseOrder } from '@/lib/domain/units/in-vietnamese-order';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { catalogueOf } from '../catalogue/loaders';
import { groupOf } from '../progress/build-rows';
import { chooseSet } from '../progress/choose-set';
import { linkQuery, readPageQuestion, type PageParams } from '../progress/page-question';
import { resolveNearestUnit, type UnitScope } from '../progress/resolve-unit';
import { territoryOf } from '../territory/loaders';
import { alertsHref, readAlertFilter } from './alert-address';
import type { AlertFilter, AlertGroup, AlertsView } from './alerts-view';
import { buildAlertRow } from './build-rows';
import { findAlerts, type FoundAlerts } from './find-alerts';
import type { PastsQuestion } from './read-pasts';

/** Rows of each kind where all kinds are shown, and of a page where one is. */
const FIRST = 10;
const ON_A_PAGE = 100;

async function ask(actor: Actor, code: string, params: PageParams): Promise<PastsQuestion> {
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const { asOf, setId, stage } = readPageQuestion(actor, params);
  const scope = resolveNearestUnit(actor, territory, code, asOf);
  return { scope, chosen: chooseSet(scope, catalogue, setId), stage };
}

/**
 * What the tenant wants to be told of a unit and what lies under it.
 * @param query what every link of the page carries on, as its head has it
 * @throws AppError `not_found`, and those of `chooseSet`
 */
export async function loadAlerts(
  actor: Actor,
  code: string,
  params: PageParams,
  query: string = linkQuery(readPageQuestion(actor, params), actor),
): Promise<AlertsView> {
  const question = await ask(actor, code, params);
  const found = await findAlerts(question);
  const { scope, chosen } = question;
  const { page, ...filter } = readAlertFilter(params, chosen.shown.numbers);
  const matching = narrow(found, scope, chosen.shown.numbers, filter);
  const counts = countAlerts(matching);
  const href = (over: Partial<AlertFilter>, at = 1) => alertsHref(scope.unit.code, query, { ...filter, ...over }, at);
  const pages = Math.max(1, filter.kind ? Math.ceil(counts[filter.kind] / ON_A_PAGE) : 1);
  const at = Math.min(page, pages);
  const unitOf = new Map(found.members.map((member) => [member.id, member]));
  const groupOfKind = (kind: AlertKind): AlertGroup => {
    const own = matching.filter((alert) => alert.kind === kind);
    const shown = filter.kind ? own.slice((at - 1) * ON_A_PAGE, at * ON_A_PAGE) : own.slice(0, FIRST);
    return {
      kind,
      total: own.length,
      href: href({ kind }),
      rows: shown.map((alert) => buildAlertRow(question, unitOf.get(alert.unitId)!, alert, query)),
    };
  };
  const shownKinds = ALERT_KINDS.filter((kind) => (filter.kind ? kind === filter.kind : counts[kind] > 0));
  return {
    code: scope.unit.code,
    level: scope.unit.level,
    countedLevel: chosen.set.level,
    single: chosen.set.level === scope.unit.level,
    units: found.members.length,
    query,
    filter,
    kinds: ALERT_KINDS.map((kind) => ({ kind, count: counts[kind], href: href({ kind }) })),
    total: matching.length,
    allHref: href({ kind: null }),
    areas: areasOf(found.members, scope),
    criteria: chosen.version.criteria
      .filter(({ number }) => chosen.shown.numbers.includes(number))
      .map(({ number, name }) => ({ value: String(number), label: `${number} ${name}` })),
    groups: shownKinds.map(groupOfKind),
    pages: { at, hrefs: Array.from({ length: pages }, (_, i) => href({}, i + 1)) },
    thresholds: found.thresholds,
    chosenBy: found.chosenBy && { post: found.chosenBy.updatedBy, at: found.chosenBy.updatedAt.toISOString() },
    registered: found.registered,
    mayChoose: scope.unit.level === 'province' && mayChoose(actor, scope),
  };
}

/** How many alerts of each kind a unit has: what its tab says. */
export async function loadAlertCounts(
  actor: Actor,
  code: string,
  params: PageParams,
): Promise<{ total: number; kinds: Record<AlertKind, number> }> {
  const { alerts } = await findAlerts(await ask(actor, code, params));
  return { total: alerts.length, kinds: countAlerts(alerts) };
}

function narrow(
  { alerts, members }: FoundAlerts,
  scope: UnitScope,
  numbers: readonly number[],
  { area, criterion }: AlertFilter,
): Alert[] {
  const within = new Set(members.filter((one) => !area || groupOf(scope, one)?.code === area).map(({ id }) => id));
  const index = criterion === null ? null : numbers.indexOf(criterion);
  const isOf = (alert: Alert) => alert.index === index || (alert.kind === 'jump' && alert.gained.includes(index ?? -1));
  return alerts.filter((alert) => within.has(alert.unitId) && (index === null || isOf(alert)));
}

/** Districts or clusters of the units; none where they all stand in one. */
function areasOf(members: readonly UnitRecord[], scope: UnitScope): AlertsView['areas'] {
  const found = new Map(members.flatMap((one) => groupOf(scope, one) ?? []).map((area) => [area.id, area]));
  if (found.size < 2) return [];
  return inVietnameseOrder([...found.values()], scope.day).map((area) => ({
    value: area.code,
    label: unitTitle(area, scope.day),
  }));
}

function mayChoose(actor: Actor, { territory, unit, day }: UnitScope): boolean {
  return can(actor, 'plans.write', placeOf(territory, unit, day, 'any'));
}
