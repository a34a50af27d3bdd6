import type { ShownColumn } from '@/lib/charts/matrix/matrix-model';
import type { MatrixRow } from '@/lib/charts/matrix/matrix-row';
import { SIGN_TEXT } from '@/components/ui/sign-text';
import type { Status } from '@/lib/domain/criteria/status';

/** The words of a row, found once for all of them. */
export interface RowWords {
  readonly status: Readonly<Record<Status, string>>;
  readonly up: string;
  readonly down: string;
  readonly notAssessed: string;
}

interface Place {
  readonly href: string;
  /** Criteria of the set: a score is of so many. */
  readonly size: number;
}

/**
 * The cells of one row as text for the browser's own parser: ten thousand of them, one by one, would take React a second
 * on a slow machine. Names are escaped, all else comes from here; a change is a corner of its cell, its word in the label.
 */
export function rowHtml(
  row: MatrixRow,
  columns: readonly ShownColumn[],
  words: RowWords,
  { href, size }: Place,
): string {
  let html = `<th scope="row" class="matrix-unit" data-c="-1"><a href="${escape(href)}" tabindex="-1" lang="vi">${escape(row.unit.name)}</a></th>`;
  for (let c = 0; c < columns.length; c += 1) {
    const { at } = columns[c]!;
    const status = row.cells[at]!;
    const mark = row.gained.has(at) ? 'up' : row.lost.has(at) ? 'down' : null;
    const value = row.values[at];
    const label = `${value ? `${escape(value)}, ` : ''}${words.status[status]}${mark ? `, ${words[mark]}` : ''}`;
    html += `<td data-c="${c}" class="${status}${mark ? ` ${mark}` : ''}" aria-label="${label}">${SIGN_TEXT[status]}</td>`;
  }
  return `${html}<td class="num">${scoreHtml(row, words, size)}</td>`;
}

function scoreHtml({ read }: MatrixRow, words: RowWords, size: number): string {
  if (!read.assessed) return `<span class="sr-only">${words.notAssessed}</span><span aria-hidden="true">–</span>`;
  const mark = (n: number, way: 'up' | 'down') =>
    n === 0 ? '' : ` <span class="${way}"><span class="sr-only">${words[way]} </span>${n}</span>`;
  return `${read.score}/${size}${mark(read.gained.length, 'up')}${mark(read.lost.length, 'down')}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
