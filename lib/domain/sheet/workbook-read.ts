/** A cell that says something; an empty one is not there. */
export type SheetCell = CellAddress &
  (
    | { readonly kind: 'text'; readonly value: string }
    /** `shownAsPercent`: 0.8 is shown as "80 %" by its format. */
    | { readonly kind: 'number'; readonly value: number; readonly shownAsPercent: boolean }
    | { readonly kind: 'boolean'; readonly value: boolean }
    /** An ISO day: what a spreadsheet keeps as a number with a date format. */
    | { readonly kind: 'date'; readonly value: string }
  );

export interface CellAddress {
  /** "D7" */
  readonly address: string;
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
}

export interface SheetRow {
  /** From 1. */
  readonly number: number;
  /** By column; only cells that say something. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

/** Merged cells, both corners included. */
export interface CellRange {
  /** "A1:C1" */
  readonly reference: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Only rows that say something, from top to bottom. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
}

/** What cannot be taken from a workbook whatever it is for. */
export const FILE_FAULTS = [
  'file_empty',
  'file_too_large',
  'file_not_xlsx',
  'file_old_or_locked',
  'file_macro',
  'file_inflates',
  'file_damaged',
  'file_too_many_cells',
  'cell_formula',
  'cell_error',
] as const;

export interface FileFault {
  /** null: the file as a whole. */
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly code: (typeof FILE_FAULTS)[number];
  readonly detail?: string;
}

export interface WorkbookRead {
  /** [] when the file as a whole is refused. */
  readonly sheets: readonly WorkbookSheet[];
  readonly faults: readonly FileFault[];
}
