import type { Actor } from '@/lib/domain/access/actor';
import { buildBody, buildConditions } from './build-overview';
import { buildHead } from './build-head';
import { isLeftToOthers } from './choose-set';
import { earlierSet } from './earlier-set';
import { findQuestion } from './find-question';
import { linkQuery, type PageParams } from './page-question';
import { readCriterionRows } from './read-criterion-rows';
import { readConditions } from './read-conditions';
import { readGroup, type GroupQuestion } from './read-group';
import { readHistoryOfUnit } from './read-unit-history';
import type { CriterionRow } from './criterion-row';
import type { UnitPageHead } from './head-view';
import type { OverviewView } from './view';
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
  const { scope, catalogue, asked, question, chosen } = await findQuestion(actor, code, params);
  const history = await readHistoryOfUnit(scope, asked);
  if (!chosen) return { head: buildHead(scope, catalogue, null, question, history, false), view: null, rows: null };

  const earlier = earlierSet(scope, catalogue, chosen);
  const ask: GroupQuestion = { scope, chosen, stage: question.stage, compareTo: question.compareTo, earlier };
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
