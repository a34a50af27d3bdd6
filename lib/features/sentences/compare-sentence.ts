import { isAppError } from '@/lib/errors';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { UnitWords } from '@/lib/domain/report/sentence-opening';
import type { KnownFigures } from '@/lib/domain/sentences/known-figures';
import type { Sentence } from '@/lib/domain/sentences/sentence';
import { endOfPreviousYear } from '@/lib/domain/time/month-ends';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { chooseSet, type ReadableSet } from '../progress/choose-set';
import { readConditions } from '../progress/read-conditions';
import { readStates, type GroupQuestion } from '../progress/read-group';
import { resolveUnit, type UnitScope } from '../progress/resolve-unit';
import { writeSentence } from '../progress/write-sentence';
import type { Basis } from './basis';
import { findSet } from './find-set';
import { dayWithin, findSubject, pick } from './find-subject';
import type { Surroundings } from './surroundings';
import { readKnown } from './read-known';
import type { Compared, NotCompared } from './view';

type Result = { readonly known: KnownFigures; readonly compared: Compared | NotCompared };
const not = (compared: NotCompared): Result => ({ known: {}, compared });

/** Lays the tenant's own data beside a sentence: the unit that it names, on its day and set, within what the reader sees. */
export async function compareSentence(sentence: Sentence, basis: Basis | null, around: Surroundings): Promise<Result> {
  if (!basis) return not('form');
  const { actor, territory, catalogue } = around;
  const day = dayWithin(sentence, basis, actor.tenant.referenceDay);
  if (day > actor.tenant.referenceDay) return not('day_future');
  const unit = findSubject(sentence, basis, day, around);
  if (typeof unit === 'string') return not(unit);

  const scope = resolveUnit(actor, territory, unit.code, day);
  const set = findSet(catalogue, basis.level ?? unit.level, { ...basis, day });
  const chosen = set && readable(scope, catalogue, set.id);
  if (!chosen) return not('no_set');
  if (chosen.shown !== chosen.whole) return not('part_only');
  const question: GroupQuestion = { scope, chosen, stage: 'self', compareTo: endOfPreviousYear(day) };
  const unitOf = (words: UnitWords) => {
    const found = pick(words, day, around);
    return typeof found === 'string' ? null : found.id;
  };
  const known = await readKnown(sentence, { question, catalogue, unitOf });
  if (!known) return not('nobody_assessed');
  const compared = await describe(question, catalogue);
  // An aim is not what stood at the year's end.
  return { known, compared: sentence.form === 'plan' ? { ...compared, sentence: null } : compared };
}

function readable(scope: UnitScope, catalogue: readonly CatalogueSet[], id: string): ReadableSet | null {
  try {
    return chooseSet(scope, catalogue, id);
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}

async function describe(question: GroupQuestion, catalogue: readonly CatalogueSet[]): Promise<Compared> {
  const { scope, chosen, stage } = question;
  const conditions = await readConditions(scope, chosen, catalogue, stage);
  return {
    unit: { code: scope.unit.code, title: unitTitle(scope.unit, scope.day) },
    day: scope.day,
    set: { id: chosen.set.id, name: chosen.set.name },
    sentence: writeSentence(question, await readStates(question), conditions),
  };
}
