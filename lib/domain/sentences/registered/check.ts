import { when, type Judgement } from '../finding';
import type { RegisteredSentence } from '../sentence';

/**
 * Do registered, achieved and estimated fit each other? That the year's end by one is not the year's end by the other
 * (vector S0-V5) is no fault: both are told.
 */
export function checkRegistered(sentence: RegisteredSentence): Judgement {
  const { score, size, registered, soFar, estimate } = sentence;
  const achieved = soFar?.achieved ?? 0;
  const atStart = score - achieved;
  const estimated = estimate?.achieved ?? 0;
  return {
    findings: [
      ...when(score > size, 'score_over_set', { score, size }),
      ...when(achieved > score, 'achieved_over', { achieved, score }),
      ...when(score <= size && atStart + registered > size, 'registered_over_set', {
        registered,
        score: atStart,
        size,
      }),
      ...when(soFar !== null && (soFar.months < 1 || soFar.months > 12), 'months_impossible', {
        months: soFar?.months ?? 0,
      }),
      ...when(estimate !== null && estimate.of !== registered, 'estimate_base', { of: estimate?.of ?? 0, registered }),
      ...when(estimate !== null && atStart + estimated > size, 'score_over_set', { score: atStart + estimated, size }),
      ...when(estimate !== null && estimated < achieved, 'estimate_below', { estimate: estimated, achieved }),
    ],
    implied: [
      { code: 'registered_end', figures: { score: atStart + registered, size } },
      ...(estimate ? [{ code: 'estimate_end' as const, figures: { score: atStart + estimated, size } }] : []),
    ],
  };
}
