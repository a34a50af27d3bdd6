import type { Status } from '../criteria/status';
import { fold } from '../units/slug';

/** Words and signs of offices' own sheets, folded (no diacritics, lower case, single spaces). */
const WORDS: Readonly<Record<Status, readonly string[]>> = {
  met: [
    ...['dat', 'd', 'da dat', 'dat chuan', 'dat yeu cau', 'hoan thanh', 'da hoan thanh', 'co', '1', '+'],
    ...['v', '✓', '✔', '√', '☑', 'met'],
  ],
  basically_met: ['co ban dat', 'co ban', 'cb', 'cbd', 'dat co ban', 'co ban hoan thanh', '2', '◐', 'basically_met'],
  not_met: [
    ...['chua dat', 'khong dat', 'cd', 'kd', 'chua', 'khong', 'chua hoan thanh', 'chua dat chuan', '3', '0'],
    ...['✕', '✗', '✘', '☒', 'not_met'],
  ],
  not_applicable: [
    ...['khong ap dung', 'kad', 'khong xet', 'kx', 'k/ad', 'khong thuoc doi tuong', 'khong co doi tuong', 'n/a'],
    ...['4', 'not_applicable'],
  ],
  not_assessed: [
    ...['chua danh gia', 'cdg', 'chua dg', 'chua cham', 'chua co so lieu', 'chua tham dinh', 'chua tham tra'],
    ...['5', '☐', 'not_assessed'],
  ],
};

/** Used for two opposite things: the person must say. The likelier first. */
const AMBIGUOUS: Readonly<Record<string, readonly [Status, Status]>> = {
  x: ['met', 'not_met'],
  '×': ['met', 'not_met'],
  '-': ['not_applicable', 'not_met'],
  '–': ['not_applicable', 'not_met'],
  '—': ['not_applicable', 'not_met'],
};

const STATUS_OF = new Map(
  Object.entries(WORDS).flatMap(([status, words]) => words.map((word) => [word, status as Status] as const)),
);

/**
 * The status that a word means, in the spellings of offices' sheets: "Đạt", "đ", "✓", "chưa đạt", "CĐ", "KAD", "1".
 * @returns one status, two to choose from ("x" is a tick on one sheet and a cross on another), or [] for no status
 */
export function readStatusWord(text: string): readonly Status[] {
  const word = foldCell(text).replace(/[.,;:]+$/, '');
  const status = STATUS_OF.get(word);
  if (status) return [status];
  return Object.hasOwn(AMBIGUOUS, word) ? (AMBIGUOUS[word] ?? []) : [];
}

/** Folded for comparing: NFC or NFD, hard and narrow spaces, line breaks and invisible signs make no difference. */
export function foldCell(text: string): string {
  return fold(text)
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
