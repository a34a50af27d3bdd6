import type { Status } from './status';
import type { PointsRule } from './version-rules';

/**
 * A unit or criterion judged by points, as QĐ 2687/QĐ-UBND of Đắk Lắk (27/9/2017) does: the lowest score decides, and
 * an item below its own minimum loses the whole.
 * @param lowestScore the lowest of the scores, 0 to 100
 */
export function judgeByPoints(
  lowestScore: number,
  allItemsAboveMinimum: boolean,
  rule: PointsRule,
): Extract<Status, 'met' | 'basically_met' | 'not_met'> {
  if (!allItemsAboveMinimum) return 'not_met';
  if (lowestScore >= rule.met) return 'met';
  return lowestScore >= rule.basically ? 'basically_met' : 'not_met';
}
