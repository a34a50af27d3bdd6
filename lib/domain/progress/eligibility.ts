/** A condition beside the criteria: a share of the lower units meets another set (QĐ 558/QĐ-TTg: 100 % of the communes). */
export interface ConditionState {
  readonly name: string;
  /** What is counted, in the sentence's words: "xã". */
  readonly what: string;
  readonly met: number;
  readonly of: number;
  /** 0 to 100. */
  readonly requiredShare: number;
}

/** Is the share reached? Of no unit at all nothing can be said to be met. */
export function isConditionMet(condition: ConditionState): boolean {
  return condition.of > 0 && condition.met * 100 >= condition.requiredShare * condition.of;
}

/** All criteria and, separately, all conditions: 9/9 with 0/6 communes is not eligible (vector S3-V1). */
export function isEligible(score: number, size: number, conditions: readonly ConditionState[]): boolean {
  return score === size && conditions.every(isConditionMet);
}
