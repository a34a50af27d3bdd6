import { fold } from '../units/slug';

/** A text and the same without diacritics and capitals, sign for sign: what is found in one is cut out of the other. */
export interface Source {
  readonly text: string;
  readonly folded: string;
}

/** Puts right what a text lost on its way (copied from a PDF, from Zalo): form of the diacritics, spaces, dashes, quotes. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{M}|[\u200b-\u200d\ufeff\u00ad]/gu, '')
    .replace(/[“”"«»]/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\.{2,}/g, '…')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;:.…)])/g, '$1')
    .replace(/\( /g, '(')
    .replace(/([,;])(?=[^\s\d])/g, '$1 ')
    .replace(/ ?\/ ?/g, '/')
    .trim();
}

/** @param text cleaned */
export function sourceOf(text: string): Source {
  return { text, folded: Array.from({ length: text.length }, (_, index) => foldSign(text.charAt(index))).join('') };
}

function foldSign(sign: string): string {
  const folded = fold(sign);
  return folded.length === 1 ? folded : sign;
}

/** Parts of a source; without spaces at its ends. */
export function cut(source: Source, from: number, to = source.text.length): Source {
  const text = source.text.slice(from, to);
  const begin = from + text.length - text.trimStart().length;
  const end = begin + text.trim().length;
  return { text: source.text.slice(begin, end), folded: source.folded.slice(begin, end) };
}

/** Parts between the signs, where no bracket is open. A comma inside a number is none: no space follows it. */
export function splitOutside(source: Source, signs: string): Source[] {
  const parts: Source[] = [];
  let depth = 0;
  let begin = 0;
  for (let at = 0; at < source.text.length; at += 1) {
    const sign = source.text[at]!;
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (depth <= 0 && signs.includes(sign) && source.text[at + 1] === ' ') {
      parts.push(cut(source, begin, at));
      begin = at + 1;
    }
  }
  return [...parts, cut(source, begin)].filter(({ text }) => text !== '');
}

/** Clauses: parts between the signs, and what "và" joins before a number or a "không còn". */
export function splitClauses(source: Source, signs: string): Source[] {
  return splitOutside(source, signs).flatMap(splitAnd);
}

function splitAnd(clause: Source): Source[] {
  const at = clause.folded.search(/ va (?=\d|khong con|chua co|binh quan)/);
  return at < 0 ? [clause] : [cut(clause, 0, at), ...splitAnd(cut(clause, at + 4))];
}
