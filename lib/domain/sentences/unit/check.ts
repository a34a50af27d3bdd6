import { formatPercent } from '../../report/format';
import { when, type Judgement } from '../finding';
import type { UnitSentence } from '../sentence';

/** Does what is met, what is left and what is named add up (vectors S1-V1, S1-V2, S3-V1, S3-V2)? */
export function checkUnit(sentence: UnitSentence): Judgement {
  const { score, size, left, unmet, notAssessed, conditionCount, conditions } = sentence;
  const named = unmet?.length ?? 0;
  const missing = left ?? 0;
  return {
    findings: [
      ...when(score > size || size === 0, 'score_over_set', { score, size }),
      ...when(left !== null && score <= size && score + left !== size, 'left_wrong', {
        left: missing,
        expected: size - score,
        score,
        size,
      }),
      ...when(named > missing, 'names_over', { named, left: missing }),
      ...when(unmet !== null && named < missing, 'names_incomplete', {
        named,
        left: missing,
        unnamed: missing - named,
      }),
      ...when((notAssessed ?? 0) > missing, 'pending_over', { pending: notAssessed ?? 0, left: missing }),
      ...when(conditions.length > 0 && conditions.length !== conditionCount, 'condition_count', {
        said: conditionCount ?? 0,
        listed: conditions.length,
      }),
      ...conditions.flatMap(({ missed, of, what }) =>
        when(missed > of || missed === 0, 'condition_over', { missed, of, what }),
      ),
    ],
    implied:
      size > 0 && score <= size
        ? [{ code: 'percent', figures: { score, size, percent: formatPercent(score, size) } }]
        : [],
  };
}
