import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { basicCommuneSet } from '@/lib/domain/criteria/set-in-force';
import type { Stage } from '@/lib/domain/criteria/status';
import type { ConditionState } from '@/lib/domain/progress/eligibility';
import { levelWord } from '@/lib/domain/units/level-word';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { ReadableSet } from './choose-set';
import { wholeSet } from './lower-set';
import { readStates } from './read-group';
import type { UnitScope } from './resolve-unit';
import { summaryOf } from './summaries';

/** A condition with the level that is counted: the sentence has its word, a page the word of its language. */
export type CountedCondition = ConditionState & { readonly level: UnitLevel };

/** The conditions beside a set's criteria, counted on the unit's lower units; [] on a set without any. */
export async function readConditions(
  scope: UnitScope,
  chosen: ReadableSet,
  catalogue: readonly CatalogueSet[],
  stage: Stage,
): Promise<CountedCondition[]> {
  if (chosen.set.level !== scope.unit.level || chosen.shown !== chosen.whole) return [];
  const states: CountedCondition[] = [];
  for (const condition of chosen.version.conditions) {
    const set = catalogue.find((known) => known.id === condition.meetsSetId) ?? basicCommuneSet(catalogue, scope.day);
    const below = wholeSet(set, scope.day);
    if (!below) continue;
    const question = { scope, chosen: below, stage };
    const summary = summaryOf(question, await readStates(question));
    const { name, ofLevel, requiredShare } = condition;
    const counted = { level: ofLevel, what: levelWord(ofLevel), met: summary.meetAll, of: summary.units };
    states.push({ name, requiredShare, ...counted });
  }
  return states;
}
