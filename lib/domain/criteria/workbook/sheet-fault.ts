import { FILE_FAULTS } from '../../sheet/workbook-read';

/** What cannot be taken from a sheet of criteria; the words are in the message catalogue "errors". */
export const SHEET_FAULTS = [
  ...FILE_FAULTS,
  'sheet_header_missing',
  'sheet_header_merged',
  'sheet_header_twice',
  'sheet_merged',
  'cell_not_understood',
  'cell_not_listed',
  'cell_ambiguous',
  'cell_is_date',
  'cell_missing',
  'comparator_unclear',
  'comparators_mixed',
  'percent_unclear',
  'name_missing',
  'date_invalid',
  'number_missing',
  'number_duplicate',
  'indicator_duplicate',
  'indicator_elsewhere',
  'column_unknown',
] as const;

export interface SheetFault {
  /** null: the file as a whole. */
  readonly sheet: string | null;
  /** "D7"; null: the sheet as a whole. */
  readonly cell: string | null;
  readonly code: (typeof SHEET_FAULTS)[number];
  /** What the cell says, or what it may say. */
  readonly detail?: string;
}

/** Where a part of the draft stands in the workbook. */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

/** Takes faults of one sheet. */
export type TakeFault = (cell: string | null, code: SheetFault['code'], detail?: string) => void;
