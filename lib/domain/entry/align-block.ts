import type { Block } from './block';
import { foldCell } from './read-statuses';

/** Other names of the grid's rows and columns, as sheets write them: number, code, name, title. */
export interface GridLabels {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly (readonly string[])[];
}

/** A block with its own headings: which row and column of the grid each of its lines means, null for none. */
export interface Alignment {
  /** The first row and column of what is not heading. */
  readonly top: number;
  readonly left: number;
  /** For each row of the block from `top`; null where the rows have no headings. */
  readonly rows: readonly (number | null)[] | null;
  /** For each column of the block from `left`; null where the columns have none. */
  readonly columns: readonly (number | null)[] | null;
}

/** Headings stand in the first lines: under a title and beside an ordinal number. */
const HEADING_ROWS = 4;
const HEADING_COLUMNS = 3;

/**
 * Does the block carry headings of the grid: names of units (or numbers of criteria) down one of its first columns,
 * numbers or names of criteria across one of its first rows? "1, 1, 3" is a line of statuses.
 * @returns null when it carries none: it is then placed where the person stands
 */
export function alignBlock(block: Block, labels: GridLabels): Alignment | null {
  const width = block[0]?.length ?? 0;
  const rowOf = indexOf(labels.rows);
  const columnOf = indexOf(labels.columns);
  const left = first(Math.min(HEADING_COLUMNS, width - 1), (at) =>
    isHeading(
      block.map((row) => row[at] ?? ''),
      rowOf,
    ),
  );
  const beside = left === null ? 0 : left + 1;
  const top = first(Math.min(HEADING_ROWS, block.length - 1), (at) =>
    isHeading((block[at] ?? []).slice(beside), columnOf),
  );
  if (left === null && top === null) return null;
  const fromRow = top === null ? 0 : top + 1;
  return {
    top: fromRow,
    left: beside,
    rows: left === null ? null : block.slice(fromRow).map((row) => find(rowOf, row[left] ?? '')),
    columns: top === null ? null : (block[top] ?? []).slice(beside).map((text) => find(columnOf, text)),
  };
}

type Index = ReadonlyMap<string, number>;

/** A label that two lines share names neither. */
function indexOf(labels: readonly (readonly string[])[]): Index {
  const index = new Map<string, number>();
  const shared = new Set<string>();
  labels.forEach((names, at) => {
    for (const name of new Set(names.map(plainLabel))) {
      if (index.has(name)) shared.add(name);
      index.set(name, at);
    }
  });
  for (const name of shared) index.delete(name);
  index.delete('');
  return index;
}

function find(index: Index, text: string): number | null {
  return index.get(plainLabel(text)) ?? null;
}

/** Half of what is written there. Bare numbers may be statuses or values: of them three, and none twice. */
function isHeading(texts: readonly string[], index: Index): boolean {
  const written = texts.filter((text) => plainLabel(text) !== '');
  const known = written.filter((text) => index.has(plainLabel(text)));
  const different = new Set(known.map((text) => find(index, text))).size;
  if (known.length * 2 < written.length) return false;
  return known.some((text) => /\p{L}/u.test(text)) ? different >= 2 : different >= 3 && different === known.length;
}

function first(count: number, test: (at: number) => boolean): number | null {
  for (let at = 0; at < count; at += 1) if (test(at)) return at;
  return null;
}

/** "Tiêu chí 5:", "TC5", "5." and "5" are one; so are "Xã Kiên Mộc" and "kiên mộc". */
function plainLabel(text: string): string {
  return foldCell(text)
    .replace(/^(tieu chi|tc|chi tieu|ct)(?: so)?[ .]*(?=\d)/, '')
    .replace(/^(xa|phuong|thi tran|thon|ban|xom)\s+/, '')
    .replace(/[.:]+$/, '');
}
