/** What does not add up in a sentence: it cannot be true as it stands. */
export const FAULTS = [
  'date_impossible',
  'units_differ',
  'assessed_over_units',
  'average_impossible',
  'average_over_set',
  'total_impossible',
  'band_over_set',
  'band_reversed',
  'bands_overlap',
  'score_over_set',
  'left_wrong',
  'names_over',
  'pending_over',
  'condition_count',
  'condition_over',
  'registered_over_set',
  'achieved_over',
  'months_impossible',
  'estimate_base',
  'range_reversed',
  'newly_names',
  'newly_over_total',
  'plan_negative',
  'rate_wrong',
  'recognised_over_total',
  'year_order',
  'change_impossible',
  'part_over_whole',
  'share_wrong',
  'quotient_wrong',
  'not_read',
] as const;

/** What a reader should know; the sentence may be true all the same. */
export const NOTES = ['clause_unread', 'bands_gap', 'names_incomplete', 'estimate_below', 'differs_from_data'] as const;

export const FINDING_CODES = [...FAULTS, ...NOTES] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** A code, and the figures that its words need: numbers, and texts in the form of the field ("12,6"). */
export interface Finding {
  readonly code: FindingCode;
  readonly figures: Readonly<Record<string, number | string>>;
}

/** What follows from a sentence without being said in it. */
export const IMPLIED_CODES = [
  'units',
  'total',
  'band_sum',
  'percent',
  'registered_end',
  'estimate_end',
  'met_before',
  'plan',
  'total_before',
  'average_before',
  'share',
] as const;
export interface Implied {
  readonly code: (typeof IMPLIED_CODES)[number];
  readonly figures: Readonly<Record<string, number | string>>;
}

/** What was found about one sentence. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly implied: readonly Implied[];
}

/** Can the sentence be true? A note leaves it so. */
export function isConsistent(findings: readonly Finding[]): boolean {
  const faults: readonly FindingCode[] = FAULTS;
  return findings.every(({ code }) => !faults.includes(code));
}

export function finding(code: FindingCode, figures: Finding['figures'] = {}): Finding {
  return { code, figures };
}

/** The finding where the condition holds, as a list. */
export function when(holds: boolean, code: FindingCode, figures: Finding['figures'] = {}): Finding[] {
  return holds ? [{ code, figures }] : [];
}
