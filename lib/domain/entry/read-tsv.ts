import { squareBlock, type Block } from './block';

/**
 * Text as a spreadsheet puts it on the clipboard: tabs between cells, a line a row, and a cell with a line break, a tab
 * or a quote inside quotes with its own quotes doubled. A quote in the middle of a text is only a quote.
 */
export function readTsv(text: string): Block {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { value, end } = text[at] === '"' ? quoted(text, at) : plain(text, at);
    rows.at(-1)?.push(value);
    if (text[end] === '\t') {
      at = end + 1;
      continue;
    }
    const next = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    // The line break after the last row begins no other.
    if (next >= text.length) break;
    rows.push([]);
    at = next;
  }
  return squareBlock(rows);
}

interface Piece {
  readonly value: string;
  /** Where the tab, the line break or the end stands. */
  readonly end: number;
}

function plain(text: string, from: number): Piece {
  let end = from;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(from, end), end };
}

/** A quote that is never closed, or goes on after it was closed, was no cell in quotes. */
function quoted(text: string, from: number): Piece {
  let value = '';
  let at = from + 1;
  while (at < text.length) {
    if (text[at] !== '"') {
      value += text[at];
      at += 1;
    } else if (text[at + 1] === '"') {
      value += '"';
      at += 2;
    } else {
      const after = text[at + 1];
      const isEnd = after === undefined || after === '\t' || after === '\n' || after === '\r';
      return isEnd ? { value: value.replace(/\r\n?/g, '\n'), end: at + 1 } : plain(text, from);
    }
  }
  return plain(text, from);
}
