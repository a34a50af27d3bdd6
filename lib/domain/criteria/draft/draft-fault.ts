type DraftPart = 'head' | 'content' | 'group' | 'criterion' | 'indicator' | 'threshold' | 'condition' | 'rules';

/** Why not; each is an error code with a text. */
export type DraftFaultCode =
  | 'choice_unknown'
  | 'choices_missing'
  | 'code_duplicate'
  | 'code_invalid'
  | 'column_unknown'
  | 'comparator_missing'
  | 'criteria_count_fixed'
  | 'criteria_missing'
  | 'criterion_has_assessments'
  | 'criterion_unknown'
  | 'date_after_set'
  | 'date_before_set'
  | 'decision_missing'
  | 'exists'
  | 'extends_circular'
  | 'extends_cut'
  | 'extends_level'
  | 'group_unknown'
  | 'indicator_moved'
  | 'indicator_unknown'
  | 'issue_date_missing'
  | 'lower_set_level'
  | 'lower_set_missing'
  | 'lower_set_own'
  | 'name_missing'
  | 'number_duplicate'
  | 'number_missing'
  | 'percent_out_of_range'
  | 'period_reversed'
  | 'points_reversed'
  | 'range_incomplete'
  | 'range_reversed'
  | 'set_name_taken'
  | 'set_unknown'
  | 'threshold_duplicate'
  | 'threshold_not_number'
  | 'upper_without_range'
  | 'version_before_another'
  | 'version_over_another'
  | 'version_resumes';

/** What does not hold together in a draft, and where. */
export interface DraftFault {
  readonly part: DraftPart;
  /** "" of head and content, a position of groups and conditions, "5", "5.1", "5.1|tdmnpb", a tag or "points" of rules. */
  readonly key: string;
  /** The field of that part; null: the part as a whole. */
  readonly field: string | null;
  readonly code: DraftFaultCode;
}

/** "5.1|tdmnpb": a threshold by its indicator and column. */
export function thresholdKey(row: { readonly indicatorCode: string; readonly appliesTo: string }): string {
  return `${row.indicatorCode}|${row.appliesTo}`;
}

/** The values that stand more than once, each once. */
export function repeated<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
