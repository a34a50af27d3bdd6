import type { Block } from './block';
import type { Clipboard } from './read-block';

/** A block for the clipboard, in the two forms that spreadsheets read; the inverse of `readTsv` and `readHtmlTable`. */
export function writeBlock(block: Block): Clipboard {
  const rows = block.map((row) => `<tr>${row.map((text) => `<td>${escape(text)}</td>`).join('')}</tr>`);
  return {
    html: `<table>${rows.join('')}</table>`,
    text: block.map((row) => `${row.map(quote).join('\t')}\r\n`).join(''),
  };
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');
}

/** A formula is not run on the other side: what begins like one and is no number is given as text. */
function quote(text: string): string {
  const safe = /^[=+@]/.test(text) || /^-(?![\d,.]*$)/.test(text) ? `'${text}` : text;
  return /[\t\n\r"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
