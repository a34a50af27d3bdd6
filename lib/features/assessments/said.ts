import type { ReadEntry } from '@/lib/domain/criteria/read-entry';
import { AppError, type ErrorCode } from '@/lib/errors';
import type { Asked, LastFact } from '../cells/data';
import type { SaveEntry, SaveInput } from './schema';

/** An entry of a save, and what it says once it is read against the unit's thresholds. */
export interface Said {
  entry: SaveEntry;
  said: ReadEntry;
}

/** Refused entries, by item: nothing of the save was written. */
export class EntriesRefused extends AppError {
  constructor(readonly byItem: Readonly<Record<string, ErrorCode>>) {
    super(Object.values(byItem)[0]!);
  }
}

/** Reads all entries, or refuses all of them with a code for each bad one. */
export function readEntries(entries: readonly SaveEntry[], read: (entry: SaveEntry) => ReadEntry | ErrorCode): Said[] {
  const refused: Record<string, ErrorCode> = {};
  const said: Said[] = [];
  for (const entry of entries) {
    const answer = read(entry);
    if (typeof answer === 'string') refused[entry.item] = answer;
    else said.push({ entry, said: answer });
  }
  if (Object.keys(refused).length > 0) throw new EntriesRefused(refused);
  return said;
}

/**
 * An entry that repeats what already holds that day writes nothing. A form sends every value along: a value that stands
 * as it was and proves nothing takes away neither the status that was given with it nor its note.
 */
export function saysTheSame(one: Said, input: SaveInput, last: LastFact | undefined): boolean {
  if (!last || !measuresTheSame(one, last)) return false;
  const { entry, said } = one;
  const unsaid = entry.status === null && said.status === 'not_assessed';
  if (last.status !== said.status && !unsaid) return false;
  if (entry.item.startsWith('i:')) return isSameAsked(askedAfter(one, last), last.asked);
  return input.note === last.note && input.cause === last.cause;
}

/**
 * Is the value stale after the save, and whom is a newer one asked of? A newer value takes the mark away, unless the same
 * save says otherwise; a save that does not speak of it leaves it.
 */
export function askedAfter(one: Said, last: LastFact | undefined): Asked | null {
  const before = last?.asked ?? null;
  const typed = one.entry.asked;
  if (typed !== undefined && !isSameAsked(typed, before)) return typed;
  const isNewer = last !== undefined && !(measuresTheSame(one, last) && hasSameStatus(one, last));
  return isNewer ? null : before;
}

function measuresTheSame({ said }: Said, last: LastFact): boolean {
  return last.value === said.value && last.valueText === said.valueText;
}

/** Where there is no value the status is what was found; a value's status may change with its threshold alone. */
function hasSameStatus({ said }: Said, last: LastFact): boolean {
  return said.value !== null || said.valueText !== null || last.status === said.status;
}

function isSameAsked(one: Asked | null, other: Asked | null): boolean {
  return one?.of === other?.of && one?.on === other?.on;
}

/** Note and cause stand on the criterion, not on each of its indicators. */
export function remarksOf(entry: SaveEntry, { note, cause }: SaveInput): Pick<SaveInput, 'note' | 'cause'> {
  return entry.item.startsWith('i:') ? { note: null, cause: null } : { note, cause };
}
