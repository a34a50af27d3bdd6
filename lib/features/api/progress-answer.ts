import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { Stage } from '@/lib/domain/criteria/status';
import { averageOf } from '@/lib/domain/progress/average';
import { countBands, defaultBands } from '@/lib/domain/progress/bands';
import { isConditionMet, isEligible, type ConditionState } from '@/lib/domain/progress/eligibility';
import type { ProgressSummary, Tally } from '@/lib/domain/progress/summary';
import { formatQuotient } from '@/lib/domain/report/format';
import type { UnitLevel } from '@/lib/domain/units/unit';
import { setsFor, type ReadableSet } from '../progress/choose-set';
import type { UnitScope } from '../progress/resolve-unit';
import { unitAnswer, type UnitAnswer } from './unit-answer';

interface OtherSet {
  readonly id: string;
  /** null: no source states how many, so nothing can be counted on it. */
  readonly criteria: number | null;
  readonly level: UnitLevel;
  readonly name: string;
}

/** What `GET /api/v1/units/{code}/progress` answers; its keys stand in the order of the contract. */
export interface ProgressAnswer {
  readonly unit: UnitAnswer;
  readonly set: { readonly id: string; readonly criteria: number };
  readonly asOf: string;
  readonly stage: Stage;
  readonly units: number;
  readonly assessed: number;
  readonly meetAll: number;
  readonly bands: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly average: { readonly sum: number; readonly n: number; readonly text: string | null };
  readonly criteria: readonly ({ readonly number: number; readonly name: string } & Tally)[];
  /** null for a reader of some criteria only. */
  readonly sentence: string | null;
  readonly otherSets: readonly OtherSet[];
  readonly conditions?: readonly {
    readonly name: string;
    readonly met: number;
    readonly of: number;
    readonly ok: boolean;
  }[];
  readonly eligible?: boolean;
}

export interface AnswerParts {
  readonly scope: UnitScope;
  readonly catalogue: readonly CatalogueSet[];
  readonly chosen: ReadableSet;
  readonly stage: Stage;
  readonly summary: ProgressSummary;
  readonly sentence: string | null;
  readonly conditions: readonly ConditionState[];
}

/** The answer, from what was read and added up. */
export function buildAnswer({
  scope,
  catalogue,
  chosen,
  stage,
  summary,
  sentence,
  conditions,
}: AnswerParts): ProgressAnswer {
  const { day } = scope;
  const size = chosen.shown.numbers.length;
  const { sum, n } = averageOf(summary);
  const names = new Map(chosen.version.criteria.map((criterion) => [criterion.number, criterion.name]));
  return {
    unit: unitAnswer(scope),
    set: { id: chosen.set.id, criteria: size },
    asOf: day,
    stage,
    units: summary.units,
    assessed: summary.assessed,
    meetAll: summary.meetAll,
    bands: countBands(summary, defaultBands(size)),
    average: { sum, n, text: n === 0 ? null : formatQuotient(sum, n, scope.actor.tenant.averageDecimals) },
    criteria: chosen.shown.numbers.map((number, index) => ({
      number,
      name: names.get(number) ?? '',
      ...inOrder(summary.criteria[index]!),
    })),
    sentence,
    otherSets: setsFor(scope, catalogue)
      .filter((set) => set.id !== chosen.set.id)
      .map(({ id, identity, level, name: title }) => ({
        id,
        criteria: identity?.numbers.length ?? null,
        level,
        name: title,
      })),
    ...(conditions.length > 0 ? judge(sum, size, conditions) : {}),
  };
}

function inOrder({ met, basically_met, not_met, not_assessed, not_applicable }: Tally): Tally {
  return { met, basically_met, not_met, not_assessed, not_applicable };
}

function judge(
  score: number,
  size: number,
  conditions: readonly ConditionState[],
): Pick<ProgressAnswer, 'conditions' | 'eligible'> {
  return {
    conditions: conditions.map((condition) => {
      const { name, met, of } = condition;
      return { name, met, of, ok: isConditionMet(condition) };
    }),
    eligible: isEligible(score, size, conditions),
  };
}
