/** The five things a criterion or indicator can be; missing is not zero (domain.md, *Words*). */
export const STATUSES = ['not_assessed', 'not_met', 'basically_met', 'met', 'not_applicable'] as const;
export type Status = (typeof STATUSES)[number];

/** Whose assessment it is: tự đánh giá, thẩm tra, thẩm định. Stages are never mixed. */
export const STAGES = ['self', 'verified', 'appraised'] as const;
export type Stage = (typeof STAGES)[number];

/** Why a criterion is not met (cases/facts: Kiên Mộc 2019, Kỳ Thượng 2020, Can Lộc 2018). */
export const CAUSES = [
  'vacancy',
  'leadership',
  'staff',
  'method',
  'late',
  'movement',
  'departments',
  'production',
  'terrain',
  'low_start',
  'poverty',
  'capital',
  'revenue',
  'disbursement',
  'complaint',
  'household',
  'dependency',
  'data_lag',
  'other',
] as const;
export type Cause = (typeof CAUSES)[number];

/** A cause says why something is missing: it goes with what is met. */
export function hasGap(status: Status): boolean {
  return status === 'not_met' || status === 'basically_met';
}
