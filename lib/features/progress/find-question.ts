import { isAppError } from '@/lib/errors';
import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { catalogueOf } from '../catalogue/loaders';
import { territoryOf } from '../territory/loaders';
import { chooseSet, type ReadableSet } from './choose-set';
import { readPageQuestion, type PageParams, type PageQuestion } from './page-question';
import { resolveNearestUnit, type UnitScope } from './resolve-unit';

/** What a page of a unit is about: the unit and its day, proved readable, and the set; null: none can be shown that day. */
export interface FoundQuestion {
  readonly scope: UnitScope;
  readonly catalogue: readonly CatalogueSet[];
  readonly asked: PageQuestion;
  readonly question: PageQuestion;
  readonly chosen: ReadableSet | null;
}

/**
 * Reads the address of a page as `loadUnitPage` does: what cannot be shown gives way to what stands nearest.
 * @throws AppError `not_found`
 */
export async function findQuestion(actor: Actor, code: string, params: PageParams): Promise<FoundQuestion> {
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const asked = readPageQuestion(actor, params);
  const scope = resolveNearestUnit(actor, territory, code, asked.asOf);
  return { scope, catalogue, asked, ...chooseNearestSet(scope, catalogue, insideLife(asked, scope, actor, params)) };
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
