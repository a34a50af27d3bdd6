/** A block of texts as it was copied: rows of equal length, '' for an empty cell. */
export type Block = readonly (readonly string[])[];

/** More than any list of communes on any set; what lies beyond is left out of the reading (`isCut`). */
export const BLOCK_ROWS = 2_000;
export const BLOCK_COLUMNS = 200;

/** Rows made equally long, empty rows and columns at the edges left out of what has no text at all. */
export function squareBlock(rows: readonly (readonly string[])[]): Block {
  const cut = rows.slice(0, BLOCK_ROWS).map((row) => row.slice(0, BLOCK_COLUMNS));
  const width = Math.max(0, ...cut.map((row) => row.length));
  return cut.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

export function isOneText(block: Block): boolean {
  return block.length === 1 && block[0]?.length === 1;
}
