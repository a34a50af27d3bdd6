/** A line of `import-units` that a cell of the workbook asks for. */
export interface WantedLine {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: 'village' | 'cluster' | 'member' | 'tag' | 'group' | 'region';
  readonly unitCode: string;
  readonly value: string;
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
}

/** What is wrong with a cell; the words are in the message catalogue "errors". */
export interface UnitSheetFault {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly code:
    | 'change_elsewhere'
    | 'date_invalid'
    | 'date_missing'
    | 'file_header'
    | 'line_duplicate'
    | 'name_missing'
    | 'period_overlap'
    | 'unit_not_in_force'
    | 'unit_unknown'
    | 'value_unknown';
}

export interface Wanted {
  readonly lines: readonly WantedLine[];
  readonly faults: readonly UnitSheetFault[];
  /** Rows below the headings. */
  readonly rows: number;
}
