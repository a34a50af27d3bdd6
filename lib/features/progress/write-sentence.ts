import { scoreOf } from '@/lib/domain/progress/counting';
import { defaultBands } from '@/lib/domain/progress/bands';
import type { ConditionState } from '@/lib/domain/progress/eligibility';
import { writeGroupSentence } from '@/lib/domain/report/group-sentence';
import { writeUnitSentence } from '@/lib/domain/report/unit-sentence';
import { levelWord } from '@/lib/domain/units/level-word';
import { unitTitle } from '@/lib/domain/units/unit-title';
import type { GroupQuestion, States } from './read-group';
import { countingRule } from './counting-rule';
import { progressOf, summaryOf } from './summaries';

/** Is the set one of the unit's own level, so that the unit alone is counted? */
export function isSingle({ scope, chosen }: Pick<GroupQuestion, 'scope' | 'chosen'>): boolean {
  return scope.unit.level === chosen.set.level;
}

/** The official sentence of a unit; null for one who may read only some of the criteria: it would not be true of a part. */
export function writeSentence(
  question: Pick<GroupQuestion, 'scope' | 'chosen'>,
  states: States,
  conditions: readonly ConditionState[],
): string | null {
  const { scope, chosen } = question;
  if (chosen.shown !== chosen.whole) return null;
  const opening = { kind: 'date', day: scope.day } as const;
  const unit = { type: unitTitle(scope.unit, scope.day) };
  if (isSingle(question)) {
    const [progress] = progressOf(chosen.shown, [scope.unit], states.now);
    const statuses = progress!.statuses;
    return writeUnitSentence({
      opening,
      unit,
      score: scoreOf(statuses, countingRule(scope.actor.tenant)),
      size: statuses.length,
      notAssessed: statuses.filter((status) => status === 'not_assessed').length,
      standard: chosen.set.shortName,
      conditions,
    });
  }
  return writeGroupSentence({
    opening,
    unit,
    summary: summaryOf(question, states),
    bands: defaultBands(chosen.shown.numbers.length),
    levelWord: levelWord(chosen.set.level),
    standard: chosen.set.shortName ?? 'NTM',
    decimals: scope.actor.tenant.averageDecimals,
  });
}
