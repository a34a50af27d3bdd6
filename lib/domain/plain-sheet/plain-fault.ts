/** What a hand-made sheet may say that cannot be understood; the words are in the message catalogue "errors". */
export type PlainFaultCode =
  | 'unit_unknown'
  | 'cell_missing'
  | 'set_unknown'
  | 'stage_unknown'
  | 'criterion_unknown'
  | 'status_unknown'
  | 'date_invalid'
  | 'cell_is_date'
  | 'cell_ambiguous'
  | 'value_for_criterion'
  | 'sheet_merged'
  | 'file_too_many_lines';

export interface PlainFault {
  readonly sheet: string;
  /** null: the sheet as a whole. */
  readonly cell: string | null;
  readonly code: PlainFaultCode;
  /** What the cell says. */
  readonly detail?: string;
}
