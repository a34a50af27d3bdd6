import type { ReadEntry } from '@/lib/domain/criteria/read-entry';
import { AppError, type ErrorCode } from '@/lib/errors';
import type { LastFact } from '../cells/data';
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
export function saysTheSame({ entry, said }: Said, input: SaveInput, last: LastFact | undefined): boolean {
  if (!last || last.value !== said.value || last.valueText !== said.valueText) return false;
  const unsaid = entry.status === null && said.status === 'not_assessed';
  if (last.status !== said.status && !unsaid) return false;
  if (entry.item.startsWith('i:')) return true;
  return input.note === last.note && input.cause === last.cause;
}

/** Note and cause stand on the criterion, not on each of its indicators. */
export function remarksOf(entry: SaveEntry, { note, cause }: SaveInput): Pick<SaveInput, 'note' | 'cause'> {
  return entry.item.startsWith('i:') ? { note: null, cause: null } : { note, cause };
}
