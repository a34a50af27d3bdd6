import type { Status } from '../criteria/status';
import { fold } from '../units/slug';

/** By what is left without diacritics, case, spaces and signs: "Cơ bản đạt." and "co ban dat" are one. */
const SPELLINGS: Readonly<Record<Status, readonly string[]>> = {
  met: ['d', 'dat', 'da dat', 'dat chuan', 'hoan thanh', 'met'],
  basically_met: ['b', 'cb', 'cbd', 'co ban', 'co ban dat', 'dat co ban', 'basically met'],
  not_met: ['c', 'cd', 'kd', 'chua', 'chua dat', 'khong dat', 'chua hoan thanh', 'not met'],
  not_applicable: ['k', 'kad', 'khong ad', 'khong ap dung', 'khong xet', 'not applicable'],
  not_assessed: ['cdg', 'chua dg', 'chua danh gia', 'chua xet', 'not assessed'],
};

const SIGNS: ReadonlyMap<string, Status> = new Map([
  ['✓', 'met'],
  ['✔', 'met'],
  ['◐', 'basically_met'],
  ['✕', 'not_met'],
  ['✗', 'not_met'],
  ['✘', 'not_met'],
]);

const squeezed = (text: string): string => fold(text).replace(/[^a-z]+/g, '');

const byWord = new Map(
  Object.entries(SPELLINGS).flatMap(([status, words]) => words.map((word) => [squeezed(word), status as Status])),
);

/**
 * The status that a typed or pasted word means, in any spelling of case, diacritics (composed or not), spaces and
 * closing signs; null for all else. "x", "-", "không" and digits mean different things to different people, so none.
 * An empty text is no status: it says nothing, which is not the same as "chưa đánh giá".
 */
export function readStatusWord(text: string): Status | null {
  const word = text.trim();
  const sign = SIGNS.get(word.replace(/\uFE0F$/, ''));
  if (sign !== undefined) return sign;
  return /[^\p{L}\p{M}\s._/()-]/u.test(word) ? null : (byWord.get(squeezed(word)) ?? null);
}
