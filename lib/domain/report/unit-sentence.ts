import { isConditionMet, type ConditionState } from '../progress/eligibility';
import { writeNobody } from '../sentences/group/write';
import { writeUnit } from '../sentences/unit/write';
import type { Opening, UnitWords } from './sentence-opening';

export interface UnitSentenceInput {
  readonly opening: Opening;
  readonly unit: UnitWords;
  readonly score: number;
  readonly size: number;
  readonly notAssessed: number;
  /** After "tiêu chí", on every set but the basic one: "NTM nâng cao". */
  readonly standard: string | null;
  readonly conditions: readonly ConditionState[];
  /** Given: the criteria that do not count yet are named instead of counted (vector T-V7). */
  readonly unmetNames?: readonly string[];
}

/** The official sentence about one unit on a set of its own level (vectors T-V4, T-V6, T-V7). */
export function writeUnitSentence(input: UnitSentenceInput): string {
  const { opening, unit, score, size, notAssessed, standard, conditions, unmetNames } = input;
  if (notAssessed === size) return writeNobody({ form: 'nobody', opening, unit, level: null });
  const open = conditions.filter((condition) => !isConditionMet(condition));
  const misses = score < size;
  return writeUnit({
    form: 'unit',
    opening,
    unit,
    score,
    size,
    standard,
    left: misses ? size - score : null,
    unmet: misses && unmetNames ? unmetNames : null,
    unmetOpen: false,
    notAssessed: misses && notAssessed > 0 ? notAssessed : null,
    conditionCount: open.length > 0 ? open.length : null,
    conditions: open.map(({ met, of, what, name }) => ({ missed: of - met, of, what, name })),
  });
}
