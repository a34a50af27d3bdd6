import { cleanText, cut, sourceOf, type Source } from './clean-text';
import { readGroup, readNobody } from './group/read';
import { readLoose } from './loose/read';
import { readPlan } from './plan/read';
import { readOpening } from './read-opening';
import type { Reading } from './reading';
import { readRecognised } from './recognised/read';
import { readRegistered } from './registered/read';
import { readShare } from './share/read';
import { readUnit } from './unit/read';

/**
 * Reads one sentence: the forms T-V1 to T-V8 and their usual variants (form of the diacritics, spaces, "4" for "04",
 * "nông thôn mới" for "NTM"); of another text the fractions with their percent. Null: nothing in it can be judged.
 * @param text one sentence, as it was pasted
 */
export function readSentence(text: string): Reading | null {
  const source = withoutStop(sourceOf(cleanText(text)));
  const { opening, rest } = readOpening(source);
  return (
    readPlan(source) ??
    readRecognised(source) ??
    readShare(source) ??
    readRegistered(opening, rest) ??
    readNobody(opening, rest) ??
    readUnit(opening, rest) ??
    readGroup(opening, rest) ??
    readLoose(source)
  );
}

function withoutStop(source: Source): Source {
  return cut(source, 0, source.text.length - /[.;,!\s]*$/.exec(source.text)![0].length);
}

/** The sentences of a pasted text: a full stop, then a capital letter; or a line. An average that stands alone belongs to what is before it. */
export function splitSentences(text: string): string[] {
  const parts = text
    .normalize('NFC')
    .split(/(?<=[.!?…])\s+(?=[\p{Lu}“"])|\n\s*\n|(?<=[.!?])\s*\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  return parts.reduce<string[]>((sentences, part) => {
    const before = sentences.at(-1);
    if (before === undefined || !/^bình quân/iu.test(part)) return [...sentences, part];
    return [
      ...sentences.slice(0, -1),
      `${before.replace(/[.;,\s]+$/, '')}; ${part.charAt(0).toLowerCase()}${part.slice(1)}`,
    ];
  }, []);
}
