import { BLOCK_COLUMNS, BLOCK_ROWS, squareBlock, type Block } from './block';
import { htmlTokens, spanOf } from './html-tokens';

/** Tags that end a line of a cell's text. */
const LINES = new Set(['br', 'p', 'div', 'li']);

/**
 * The first table of a clipboard's HTML as Excel, LibreOffice, Google Sheets and Word write it. Merged cells stand in
 * their first place, the others of them are empty; white space of the markup is one space, `<br>` a line break.
 * @returns null where there is no table
 */
export function readHtmlTable(html: string): Block | null {
  const rows: string[][] = [];
  // Places that a rowspan from above holds: column → rows still to come.
  let held = new Map<number, number>();
  let cell: { text: string; column: number; colspan: number; rowspan: number } | null = null;
  let depth = 0;
  let inRow = false;
  let found = false;

  const endCell = () => {
    const row = rows.at(-1);
    if (cell && row) {
      row[cell.column] = tidy(cell.text);
      for (let at = cell.column; at < cell.column + cell.colspan; at += 1) {
        row[at] ??= '';
        if (cell.rowspan > 1) held.set(at, cell.rowspan);
      }
    }
    cell = null;
  };
  const endRow = () => {
    endCell();
    if (!inRow) return;
    inRow = false;
    held = new Map([...held].flatMap(([column, left]) => (left > 1 ? [[column, left - 1] as const] : [])));
  };

  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') {
      if (cell) cell.text += token.text.replace(/[ \t\r\n\f]+/g, ' ');
      continue;
    }
    const { kind, name, tag } = token;
    if (name === 'table') {
      depth += kind === 'open' ? 1 : -1;
      found = true;
      if (depth <= 0 && kind === 'close') break;
    } else if (depth !== 1) {
      // A table inside a cell is text of that cell.
      if (cell && LINES.has(name)) cell.text += '\n';
    } else if (name === 'tr') {
      endRow();
      if (kind === 'close') continue;
      inRow = true;
      if (rows.push([]) > BLOCK_ROWS) break;
    } else if (name === 'td' || name === 'th') {
      endCell();
      if (kind === 'open') {
        if (!inRow) rows.push([]);
        inRow = true;
        const row = rows.at(-1) ?? [];
        let column = 0;
        while (row[column] !== undefined || held.has(column)) column += 1;
        if (column < BLOCK_COLUMNS)
          cell = {
            text: '',
            column,
            colspan: spanOf(tag, 'colspan', BLOCK_COLUMNS),
            rowspan: spanOf(tag, 'rowspan', BLOCK_ROWS),
          };
      }
    } else if (cell && LINES.has(name) && (name === 'br' || kind === 'close')) cell.text += '\n';
  }
  endCell();
  return found ? squareBlock(rows.map((row) => Array.from(row, (text) => text ?? ''))) : null;
}

/** Spaces at the ends of lines are the markup's; a hard space at an end is how an empty cell is written. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^[ \u00a0]+|[ \u00a0]+$/g, ''))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}
