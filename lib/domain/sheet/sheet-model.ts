/** A sheet to be written: plain cells with how its columns look, free of any file format. */
export interface SheetModel {
  readonly name: string;
  /** Kept above and left of what scrolls. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columns: readonly ColumnModel[];
  /** From the left; the others are seen on screen only. */
  readonly printedColumns: number;
  readonly rows: readonly RowModel[];
  /** Rows below the last for which dropdowns are offered too. */
  readonly spareRows: number;
}

export interface ColumnModel {
  /** In characters. */
  readonly width: number;
  readonly isHidden?: boolean;
  /** Kept as typed: "5.10" does not become 5.1, "1/2" no date. */
  readonly isText?: boolean;
  readonly isCentred?: boolean;
  readonly choices?: readonly string[];
}

export interface RowModel {
  readonly cells: readonly CellModel[];
  readonly look: 'heading' | 'group' | 'title' | 'plain';
}

export type CellModel = string | number | null;
