import { describe, expect, it } from 'vitest';
import { vectorsOf } from '@/tests/vector';
import { readSentence } from './read-sentence';
import type { FormalSentence } from './sentence';
import { writeFormal } from './write-sentence';

const TEXTS = vectorsOf<unknown, { text: string }>('T-V').map(({ id, output }) => [id, output.text] as const);

/** Written again in the official form; null where it was not read as one. */
function again(text: string): string | null {
  const reading = readSentence(text);
  if (reading === null || reading.sentence.form === 'loose') return null;
  expect(reading.unread).toEqual([]);
  return writeFormal(reading.sentence as FormalSentence);
}

describe('every form is read and written again as it was', () => {
  it.each(TEXTS)('%s', (_, text) => expect(again(text)).toBe(text));
});

describe('what a text loses on its way is put right', () => {
  it.each(TEXTS)('%s', (_, text) => {
    expect(again(text.normalize('NFD'))).toBe(text);
    expect(
      again(
        text
          .replaceAll(' ', '  ')
          .replaceAll(',', ' ,')
          .replace(/(\d) ,(\d)/g, '$1,$2'),
      ),
    ).toBe(text);
    expect(again(text.replaceAll(' ', '\u00a0'))).toBe(text);
    expect(again(text.replace(/(?<![\d/.,])0(?=\d )/g, ''))).toBe(text);
    expect(again(text.slice(0, -1))).toBe(text);
    expect(again(`“${text}”`)).toBe(text);
  });
});
