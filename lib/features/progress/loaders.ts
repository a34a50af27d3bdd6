import { isAppError } from '@/lib/errors';
import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { catalogueOf } from '../catalogue/loaders';
import { territoryOf } from '../territory/loaders';
import { buildBody, buildConditions } from './build-overview';
import { buildHead } from './build-head';
import { chooseSet, isLeftToOthers, type ReadableSet } from './choose-set';
import { readCriterionRows } from './read-criterion-rows';
import { linkQuery, readPageQuestion, type PageParams, type PageQuestion } from './page-question';
import { readConditions } from './read-conditions';
import { readGroup, type GroupQuestion } from './read-group';
import { readHistoryOfUnit } from './read-unit-history';
import { resolveNearestUnit, type UnitScope } from './resolve-unit';
import type { CriterionRow, OverviewView, UnitPageHead } from './view';
import { isSingle, writeSentence } from './write-sentence';

/** A page of a unit: its head, and its figures unless no set can be shown that day. */
export type UnitPage = {
  readonly head: UnitPageHead;
  readonly view: OverviewView | null;
  readonly rows: CriterionRow[] | null;
};

/**
 * What every page of a unit shows, for one who may read it.
 * @throws AppError `not_found`
 */
export async function loadUnitPage(actor: Actor, code: string, params: PageParams): Promise<UnitPage> {
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const asked = readPageQuestion(actor, params);
  const scope = resolveNearestUnit(actor, territory, code, asked.asOf);
  const { question, chosen } = chooseNearestSet(scope, catalogue, insideLife(asked, scope, actor, params));
  const history = await readHistoryOfUnit(scope, asked);
  if (!chosen) return { head: buildHead(scope, catalogue, null, question, history, false), view: null, rows: null };

  const ask: GroupQuestion = { scope, chosen, stage: question.stage, compareTo: question.compareTo };
  const group = await readGroup(ask);
  const conditions = await readConditions(scope, chosen, catalogue, question.stage);
  const notices = isLeftToOthers(scope, chosen.set) ? [...question.notices, 'set_not_carried'] : question.notices;
  const head = buildHead(scope, catalogue, chosen, { ...question, notices }, history, group.illustrative);
  const view: OverviewView = {
    head,
    sentence: writeSentence(ask, group, conditions),
    ...buildBody(ask, group, linkQuery(question, actor)),
    conditions: buildConditions(conditions),
  };
  return { head, view, rows: isSingle(ask) ? await readCriterionRows(ask, group) : null };
}

/** A unit that had ended, or had not begun, is shown on the nearest day of its life, so the comparison counts from there. */
function insideLife(question: PageQuestion, scope: UnitScope, actor: Actor, params: PageParams): PageQuestion {
  if (scope.day === question.asOf) return question;
  const moved = readPageQuestion(actor, { ...params, asOf: scope.day });
  const notices = scope.day > question.asOf ? [...question.notices, 'before_unit'] : question.notices;
  return { ...moved, clampedFrom: question.clampedFrom, notices };
}

/** The asked set; where it cannot be shown here, the default one, and a notice that says why. */
function chooseNearestSet(
  scope: UnitScope,
  catalogue: readonly CatalogueSet[],
  question: PageQuestion,
): { question: PageQuestion; chosen: ReadableSet | null } {
  try {
    return { question, chosen: chooseSet(scope, catalogue, question.setId) };
  } catch (error) {
    if (!isAppError(error)) throw error;
    if (question.setId === undefined) return { question, chosen: null };
    const silent = error.code === 'set_not_for_unit';
    const notices = silent ? question.notices : [...question.notices, error.code];
    return chooseNearestSet(scope, catalogue, { ...question, setId: undefined, notices });
  }
}
