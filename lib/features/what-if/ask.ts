import type { Actor } from '@/lib/domain/access/actor';
import { countingRule } from '../progress/counting-rule';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { supposeChanges } from '@/lib/domain/criteria/what-if';
import { AppError } from '@/lib/errors';
import { catalogueOf } from '../catalogue/loaders';
import { chooseSet } from '../progress/choose-set';
import { membersOn } from '../progress/group-members';
import { readPageQuestion, type PageParams } from '../progress/page-question';
import { resolveNearestUnit } from '../progress/resolve-unit';
import { territoryOf } from '../territory/loaders';
import { readChanges, type Known } from './address';
import type { Answer, WhatIfQuestion } from './question';
import { readForm } from './read-form';
import { readUnits } from './read-units';

/**
 * Judges the units that a unit counts on a set, as they are and as the changes of the address would have it. Reads only.
 * @throws AppError `not_found` also where the unit counts itself alone, and those of `chooseSet`
 */
export async function askWhatIf(actor: Actor, code: string, params: PageParams): Promise<Answer> {
  const catalogue = await catalogueOf(actor.tenant);
  const question = await readQuestion(actor, catalogue, code, params);
  const units = await readUnits(question, catalogue);
  const { chosen, form } = question;
  const result = supposeChanges({
    set: chosen.shown,
    version: chosen.version,
    units,
    changes: form.changes,
    rule: countingRule(actor.tenant),
  });
  return { question, units, result };
}

async function readQuestion(
  actor: Actor,
  catalogue: readonly CatalogueSet[],
  code: string,
  params: PageParams,
): Promise<WhatIfQuestion> {
  const territory = await territoryOf(actor.tenant);
  const { asOf, setId, stage } = readPageQuestion(actor, params);
  const scope = resolveNearestUnit(actor, territory, code, asOf);
  const chosen = chooseSet(scope, catalogue, setId);
  if (chosen.set.level === scope.unit.level) throw new AppError('not_found');
  const members = membersOn(territory, scope.unit, chosen.set, scope.day);
  const criteria = chosen.version.criteria.filter(({ number }) => chosen.shown.numbers.includes(number));
  const known: Known = {
    indicators: new Map(criteria.flatMap(({ indicators }) => indicators.map((one) => [one.code, one]))),
    units: new Set(members.map((member) => member.code)),
  };
  const read = readChanges(params, known);
  return { scope, chosen, stage, members, known, read, form: readForm(params, read.changes, known) };
}
