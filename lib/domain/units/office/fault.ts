/** Why an act of the unit office is refused; each has its words among the errors. */
export type FaultCode =
  | 'already_ended'
  | 'date_after_tenant'
  | 'date_after_unit'
  | 'date_before_unit'
  | 'date_future'
  | 'date_invalid'
  | 'exists'
  | 'later_change'
  | 'name_missing'
  | 'parents_differ'
  | 'period_overlap'
  | 'too_few_units'
  | 'type_unknown'
  | 'unit_not_in_force'
  | 'unit_unknown';

/** A refusal and the field of the act that it is about. */
export interface Fault {
  readonly field: string;
  readonly fault: FaultCode;
}

export function isFault(answer: object): answer is Fault {
  return 'fault' in answer;
}
