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
  /** Shown by no menu of a spreadsheet program. */
  readonly isHidden?: boolean;
  /** Only cells marked open can be changed; without a password, so that nobody is locked out of his own file. */
  readonly isProtected?: boolean;
  readonly paper?: 'A3';
  /** Sheets of paper side by side; 1 unless stated. */
  readonly printedAcross?: number;
  /** In points; 12 unless stated. */
  readonly fontSize?: number;
  /** Dropdowns only offer: what else is typed is judged when the file is read. */
  readonly offersOnly?: boolean;
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
  readonly look: RowLook;
  readonly isHidden?: boolean;
  /** In points; counted from the texts unless stated. */
  readonly height?: number;
  /** How some of its cells differ from the row, by position. */
  readonly marks?: readonly (CellMark | null)[];
}

/** strong: a row that those below belong to; note: small, without lines. */
export type RowLook = 'heading' | 'group' | 'title' | 'note' | 'strong' | 'plain';

export interface CellMark {
  /** May be filled in although the sheet is protected. Kept as typed. */
  readonly isOpen?: boolean;
  readonly choices?: readonly string[];
  readonly align?: 'left' | 'center' | 'right';
  /** For reference only. */
  readonly isDim?: boolean;
  /** Read from below. */
  readonly isUpright?: boolean;
}

export type CellModel = string | number | null;
