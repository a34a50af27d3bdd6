import type { Stage } from '../criteria/status';

/** What a column of a hand-made sheet is. "cell:5", "cell:i:5.1": the cells of one item, one unit a row. */
export type ColumnMeaning = 'skip' | RowPart | `cell:${string}`;

/** Parts of a row that speaks of one item. `item`: its number or its name. */
export const ROW_PARTS = ['unit', 'item', 'set', 'stage', 'day', 'status', 'value', 'note'] as const;
export type RowPart = (typeof ROW_PARTS)[number];

/** How a sheet without keys is read. */
export interface SheetMatch {
  /** From 1; what stands above is no data. 0: the sheet has no headings. */
  readonly headingRow: number;
  /** By number of the column, from 1; one that is missing is skipped. */
  readonly columns: ReadonlyMap<number, ColumnMeaning>;
  /** What a sheet calls a unit, folded → its code, where a person has said which is meant. */
  readonly units: ReadonlyMap<string, string>;
}

/** What holds for every row that does not say it itself. */
export interface PlainTerms {
  /** Code of the unit that a sheet without a column of units is about. */
  readonly unit: string | null;
  readonly set: string;
  readonly stage: Stage;
  /** ISO day */
  readonly effectiveOn: string;
}
