import type { FILE_FAULTS } from '../sheet/workbook-read';
import type { Cause, Stage, Status } from '../criteria/status';

/** Where a person finds it: sheet "Bộ 2016–2020", cell "F12". */
export interface SheetPlace {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * What a sheet says of one item of one unit beyond what its template carried; not yet judged by authority, locks or
 * thresholds.
 */
export interface SheetLine {
  /** The cell that says it: of several that say something new, the first of status, value, cause, note. */
  readonly place: SheetPlace;
  /** Where each part stands, for a fault of that part alone. */
  readonly cells: Readonly<Partial<Record<SheetField, string>>>;
  /** Official code of the unit. */
  readonly unit: string;
  readonly set: string;
  readonly stage: Stage;
  /** ISO day */
  readonly effectiveOn: string;
  /** "5" a criterion, "i:5.1" an indicator. */
  readonly item: string;
  /** null: the status is not spoken of; of an indicator it then follows from the value. */
  readonly status: Status | null;
  /** As people type it: "78,5"; already read, so never ambiguous where the indicator takes a number. */
  readonly value: string | null;
  /** null: nothing said, the cell is empty. */
  readonly note: string | null;
  readonly cause: Cause | null;
  /** Id of the fact that the template was filled from; '' where there was none; null: not known (no template). */
  readonly base: string | null;
}

/** The entry cells of an item. */
export const SHEET_FIELDS = ['status', 'value', 'cause', 'note'] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

/** What reading a sheet of entries may find wrong; the words are in the message catalogue "errors". */
export const ENTRY_SHEET_FAULTS = [
  'sheet_no_entries',
  'sheet_other_tenant',
  'sheet_newer_format',
  'sheet_key_changed',
  'sheet_key_missing',
  'sheet_name_ambiguous',
  'sheet_merged',
  'sheet_header_twice',
  'line_duplicate',
  'unit_unknown',
  'set_unknown',
  'criterion_unknown',
  'indicator_unknown',
  'status_unknown',
  'cause_unknown',
  'date_invalid',
  'cell_is_date',
  'value_invalid',
  'value_ambiguous',
  'value_missing',
  'value_computed',
  'answer_unknown',
  'note_too_long',
  'note_on_indicator',
] as const;

export interface EntrySheetFault {
  /** null: the file as a whole. */
  readonly sheet: string | null;
  /** null: the sheet as a whole. */
  readonly cell: string | null;
  readonly code: (typeof ENTRY_SHEET_FAULTS)[number] | (typeof FILE_FAULTS)[number];
  /** What the cell says. */
  readonly detail?: string;
}
