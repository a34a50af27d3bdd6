import { isOneText, type Block } from './block';
import { readHtmlTable } from './read-html-table';
import { readTsv } from './read-tsv';

/** What the clipboard holds, as its paste event gives it; '' where a form is missing. */
export interface Clipboard {
  readonly html: string;
  readonly text: string;
}

/**
 * The block that was copied. The table of the HTML is taken first: it knows merged cells and lines inside a cell, which
 * some programs leave out of the plain text. Where it has no table, or its table says nothing, the text is taken.
 * @returns null when nothing was copied
 */
export function readBlock({ html, text }: Clipboard): Block | null {
  const table = html === '' ? null : readHtmlTable(html);
  if (table && table.some((row) => row.some((cell) => cell !== ''))) return table;
  if (text === '') return null;
  const block = readTsv(text);
  return isOneText(block) && block[0]?.[0] === '' ? null : block;
}
