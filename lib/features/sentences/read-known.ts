import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { holdingPlans } from '@/lib/domain/plan/holding-plans';
import { isAssessed, scoreOf } from '@/lib/domain/progress/counting';
import { knownOfGroup } from '@/lib/domain/sentences/group/compare';
import type { KnownFigures } from '@/lib/domain/sentences/known-figures';
import { knownOfArea, knownOfTarget, knownOfYear } from '@/lib/domain/sentences/plan/compare';
import type { PlanSentence, Sentence } from '@/lib/domain/sentences/sentence';
import { knownOfUnit, type KnownUnit } from '@/lib/domain/sentences/unit/compare';
import { readPlanFigures } from '../plan-figures/data';
import { buildPlan } from '../progress/build-plan';
import { countingRule } from '../progress/counting-rule';
import { readTogether } from '../progress/data';
import { readConditions } from '../progress/read-conditions';
import { readGroup, readStates, type GroupQuestion, type States } from '../progress/read-group';
import { progressOf, summaryOf } from '../progress/summaries';
import { isSingle } from '../progress/write-sentence';

export interface Lookup {
  readonly question: GroupQuestion;
  readonly catalogue: readonly CatalogueSet[];
  /** The unit that a name in the sentence means, if the reader may read it. */
  readonly unitOf: (words: PlanSentence['targets'][number]['unit']) => number | null;
}

/** What the data of the question's unit, day and set say of the sentence's figures; null: nobody was assessed, or it says nothing of the kind. */
export async function readKnown(sentence: Sentence, lookup: Lookup): Promise<KnownFigures | null> {
  const { question } = lookup;
  if (sentence.form === 'plan') return readAims(sentence, lookup);
  const states = await readStates(question);
  if (isSingle(question)) return readSingle(sentence, lookup, states);
  const summary = summaryOf(question, states);
  if (sentence.form === 'nobody') return { assessed: `${summary.assessed}` };
  if (summary.assessed === 0) return null;
  if (sentence.form === 'group' || sentence.form === 'share') return knownOfGroup(sentence, summary);
  if (sentence.form !== 'recognised' || !sentence.average) return null;
  const { average } = knownOfGroup(sentence, summary);
  return { average: average! };
}

async function readSingle(
  sentence: Sentence,
  { question, catalogue }: Lookup,
  states: States,
): Promise<KnownFigures | null> {
  const { scope, chosen, stage } = question;
  const known = knownUnit(question, states);
  if (!known) return sentence.form === 'nobody' ? { assessed: '0' } : null;
  if (sentence.form === 'registered') {
    const plan = buildPlan(question, await readGroup(question));
    return {
      ...knownOfUnit(known, []),
      ...knownOfYear(sentence.year, plan?.own?.figures ?? [], plan?.own?.gained ?? null),
    };
  }
  if (sentence.form !== 'unit' && sentence.form !== 'nobody') return null;
  return knownOfUnit(known, await readConditions(scope, chosen, catalogue, stage));
}

function knownUnit({ scope, chosen }: GroupQuestion, states: States): KnownUnit | null {
  const statuses = progressOf(chosen.shown, [scope.unit], states.now)[0]!.statuses;
  if (!isAssessed(statuses)) return null;
  return {
    score: scoreOf(statuses, countingRule(scope.actor.tenant)),
    size: statuses.length,
    notAssessed: statuses.filter((status) => status === 'not_assessed').length,
  };
}

/** Targets as they were recorded for the year, whenever that was: the sentence itself has no day. */
async function readAims(sentence: PlanSentence, { question, unitOf }: Lookup): Promise<KnownFigures | null> {
  const { scope, chosen } = question;
  const { tenant } = scope.actor;
  const targets = sentence.targets.map(({ unit }) => unitOf(unit));
  const unitIds = [scope.unit.id, ...targets.flatMap((unitId) => unitId ?? [])];
  const figures = await readTogether(tenant.id, (tx) =>
    readPlanFigures(tx, { tenantId: tenant.id, setId: chosen.set.id, unitIds }),
  );
  const holding = (unitId: number) => holdingPlans(figures.get(unitId) ?? [], tenant.referenceDay);
  if (unitIds.every((unitId) => holding(unitId).length === 0)) return null;
  const aims = targets.map((unitId, at) => (unitId === null ? {} : knownOfTarget(at, sentence.year, holding(unitId))));
  return Object.assign({}, knownOfArea(sentence.year, holding(scope.unit.id)), ...aims) as KnownFigures;
}
