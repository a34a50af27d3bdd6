import type { PlanAmount } from './plan-figure';

/** A target that counts units, laid beside what is there. */
export interface CountTarget {
  readonly least: number;
  /** Where the words allow a second reading, or more than the least. */
  readonly most: number | null;
  /**
   * The words leave open which number is meant: "thêm 13 xã" and "03 xã điểm" may be 13 or 16 (vector S2-V5). Both are
   * kept, as a range, until someone says which.
   */
  readonly flag: 'ambiguous_target' | null;
}

/**
 * How many units meet everything once so many more do.
 * @param metNow units that do already
 * @param more so many more; a range stands for two readings
 */
export function countTarget(metNow: number, { low, high, bound }: PlanAmount): CountTarget {
  const isOpen = bound === 'range' && high !== null && high !== low;
  return {
    least: metNow + (bound === 'more_than' ? Math.floor(low) + 1 : low),
    most: isOpen ? metNow + high : null,
    flag: isOpen ? 'ambiguous_target' : null,
  };
}
