import { formatCount } from '../../report/format';
import { writeOpening } from '../../report/sentence-opening';
import type { SaidCondition, UnitSentence } from '../sentence';

/** The official sentence about one unit on a set of its own level (vectors T-V4, T-V6, T-V7). */
export function writeUnit(sentence: UnitSentence): string {
  const { opening, unit, score, size, standard } = sentence;
  const count = `${score === size ? 'đã đạt' : 'đạt'} ${score}/${size} tiêu chí${standard === null ? '' : ` ${standard}`}`;
  return writeOpening(opening, unit, count + writeLeft(sentence) + writeConditions(sentence));
}

function writeLeft({ left, unmet, unmetOpen, notAssessed }: UnitSentence): string {
  if (left === null) return '';
  const names = unmet && [...unmet, ...(unmetOpen ? ['…'] : [])].join('; ');
  const missing =
    names === null
      ? `, còn ${formatCount(left)} tiêu chí chưa đạt`
      : `; ${formatCount(left)} tiêu chí chưa đạt: ${names}`;
  return notAssessed === null ? missing : `${missing} (trong đó ${formatCount(notAssessed)} chưa đánh giá)`;
}

function writeConditions({ conditionCount, conditions }: UnitSentence): string {
  if (conditionCount === null) return '';
  const named = conditions.length === 0 ? '' : ` (${conditions.map(writeCondition).join('; ')})`;
  return `; còn ${formatCount(conditionCount)} điều kiện chưa đạt${named}`;
}

function writeCondition({ missed, of, what, name }: SaidCondition): string {
  return `${missed}/${of} ${what} chưa đạt ${name}`;
}
