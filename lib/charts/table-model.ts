/** A day is told apart from its text, so that a spreadsheet can sort it; null is a gap, never 0. */
export type TableCell = string | number | { readonly day: string } | null;

/** A table as it is read, sorted and filtered: what is taken away as XLSX or CSV. */
export interface TableModel {
  readonly title: string;
  readonly head: readonly (readonly TableCell[])[];
  readonly rows: readonly (readonly TableCell[])[];
}
