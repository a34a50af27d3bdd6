import type { ThresholdRule } from './evaluate';

/** Does a source confirm it, or has somebody compared it with the decision's own text? Else it is "chưa đối chiếu văn bản". */
export function isThresholdConfirmed({
  certainty,
  confirmed,
}: Pick<ThresholdRule, 'certainty' | 'confirmed'>): boolean {
  return certainty === 'verified' || confirmed !== null;
}
