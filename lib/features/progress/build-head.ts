import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { versionFor } from '@/lib/domain/criteria/version-for';
import { ancestorsOn } from '@/lib/domain/units/ancestors-on';
import { territoryNotice } from '@/lib/domain/units/territory-notice';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { versionOn } from '@/lib/domain/units/version-on';
import { setsFor, type ReadableSet } from './choose-set';
import { linkQuery, type PageQuestion } from './page-question';
import type { UnitScope } from './resolve-unit';
import type { Crumb, SetChoice, UnitPageHead } from './head-view';

/** The line above every page of a unit, and what has to be said before its figures are read. */
export function buildHead(
  scope: UnitScope,
  catalogue: readonly CatalogueSet[],
  chosen: ReadableSet | null,
  question: PageQuestion,
  history: Pick<UnitPageHead, 'ended' | 'predecessors'>,
  illustrative: boolean,
): UnitPageHead {
  const { actor, unit, territory, day } = scope;
  const list = territoryNotice(territory, day);
  return {
    code: unit.code,
    level: unit.level,
    title: unitTitle(unit, day),
    crumbs: buildCrumbs(scope, linkQuery(question, actor)),
    asOf: day,
    compareTo: question.compareTo,
    referenceDay: actor.tenant.referenceDay,
    fixedDay: actor.tenant.fixedDay,
    clampedFrom: question.clampedFrom,
    ...history,
    notices: [...question.notices, ...(list ? [list.code] : [])],
    illustrative,
    stage: question.stage,
    setName: chosen?.set.name ?? '',
    sets: chosen ? setsFor(scope, catalogue).map((set) => toChoice(scope, set, chosen, question, actor)) : [],
    query: linkQuery(question, actor),
  };
}

function buildCrumbs({ actor, territory, unit, day }: UnitScope, query: string): Crumb[] {
  return ancestorsOn(territory, unit.id, day).map((step) => ({
    title: versionOn(step, day).name,
    href: can(actor, 'progress.read', placeOf(territory, step, day, 'any')) ? `/units/${step.code}${query}` : null,
  }));
}

function toChoice(
  scope: UnitScope,
  set: CatalogueSet,
  chosen: ReadableSet,
  question: PageQuestion,
  actor: Actor,
): SetChoice {
  return {
    id: set.id,
    level: set.level,
    name: set.name,
    size: set.identity?.numbers.length ?? null,
    decision: versionFor(set, scope.day)?.decision ?? null,
    current: set.id === chosen.set.id,
    query: set.identity ? linkQuery({ ...question, setId: set.id }, actor) : null,
  };
}
