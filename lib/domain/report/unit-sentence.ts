import { isConditionMet, type ConditionState } from '../progress/eligibility';
import { formatCount } from './format';
import { writeOpening, type Opening, type UnitWords } from './sentence-opening';

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
  if (input.notAssessed === input.size) {
    return writeOpening(input.opening, input.unit, 'chưa được đánh giá theo bộ tiêu chí này');
  }
  const verb = input.score === input.size ? 'đã đạt' : 'đạt';
  const standard = input.standard === null ? '' : ` ${input.standard}`;
  const count = `${verb} ${input.score}/${input.size} tiêu chí${standard}`;
  return writeOpening(input.opening, input.unit, count + writeUnmet(input) + writeConditions(input.conditions));
}

function writeUnmet({ score, size, notAssessed, unmetNames }: UnitSentenceInput): string {
  if (score === size) return '';
  const left = formatCount(size - score);
  const unmet = unmetNames
    ? `; ${left} tiêu chí chưa đạt: ${unmetNames.join('; ')}`
    : `, còn ${left} tiêu chí chưa đạt`;
  return notAssessed > 0 ? `${unmet} (trong đó ${formatCount(notAssessed)} chưa đánh giá)` : unmet;
}

function writeConditions(conditions: readonly ConditionState[]): string {
  const open = conditions.filter((condition) => !isConditionMet(condition));
  if (open.length === 0) return '';
  const named = open.map(({ met, of, what, name }) => `${of - met}/${of} ${what} chưa đạt ${name}`);
  return `; còn ${formatCount(open.length)} điều kiện chưa đạt (${named.join('; ')})`;
}
