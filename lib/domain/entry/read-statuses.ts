import type { Status } from '../criteria/status';
import { fold } from '../units/slug';
import { readStatusWord } from './read-status-word';

/** Short forms that have one meaning in a cell that takes a status, though elsewhere they may have others. */
const SHORT: Readonly<Record<string, Status>> = {
  ...{ '1': 'met', '2': 'basically_met', '3': 'not_met', '4': 'not_applicable', '5': 'not_assessed', '0': 'not_met' },
  ...{ v: 'met', '√': 'met', '☑': 'met', '+': 'met', co: 'met', khong: 'not_met', '☒': 'not_met' },
  ...{ 'n/a': 'not_applicable', kx: 'not_applicable', 'khong co doi tuong': 'not_applicable', '☐': 'not_assessed' },
  ...{ 'chua cham': 'not_assessed', 'chua co so lieu': 'not_assessed', 'chua tham dinh': 'not_assessed' },
};

/** Used for two opposite things: the person must say. The likelier first. */
const AMBIGUOUS: Readonly<Record<string, readonly [Status, Status]>> = {
  x: ['met', 'not_met'],
  '×': ['met', 'not_met'],
  '-': ['not_applicable', 'not_met'],
  '–': ['not_applicable', 'not_met'],
  '—': ['not_applicable', 'not_met'],
};

/**
 * The statuses that a text of a block can mean: words and signs (`readStatusWord`), and what offices' sheets use beside.
 * @returns one status, two to choose from ("x" is a tick on one sheet and a cross on another), or [] for no status
 */
export function readStatuses(text: string): readonly Status[] {
  const word = foldCell(text).replace(/[.,;:]+$/, '');
  const status = readStatusWord(plainText(text)) ?? (Object.hasOwn(SHORT, word) ? SHORT[word] : undefined);
  if (status) return [status];
  return Object.hasOwn(AMBIGUOUS, word) ? (AMBIGUOUS[word] ?? []) : [];
}

/** Folded for comparing: NFC or NFD, hard and narrow spaces, line breaks and invisible signs make no difference. */
export function foldCell(text: string): string {
  return fold(plainText(text));
}

function plainText(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
