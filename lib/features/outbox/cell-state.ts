import { dayKey, shownOn, writtenOn } from './cell-key';
import { indicatorField, SAVE_FIELDS, type TheirFact } from '../assessments/save-state';
import type { CellContent, CellOnDay, CellState } from './letter';
import { contentOf } from './letter-body';
import { blockedKeys, inOrder } from './queue';
import type { KnownCell, Queue, StoredLetter } from './stored-letter';

/** A queue read by cell and day, once for all cells that are shown. */
export interface QueueByCell {
  readonly letters: ReadonlyMap<string, readonly StoredLetter[]>;
  readonly blocked: ReadonlySet<string>;
}

export function byCell(queue: Queue): QueueByCell {
  const letters = new Map<string, StoredLetter[]>();
  for (const letter of inOrder(queue)) {
    for (const cell of letter.entries.flatMap(({ item }) => shownOn(letter, item)))
      letters.set(cell, [...(letters.get(cell) ?? []), letter]);
  }
  return { letters, blocked: blockedKeys(queue) };
}

/**
 * The newest that the device knows of a cell on a day: what waits there, else what was saved from here; null: nothing beyond the page.
 * @param linkDown nothing can be sent at present
 */
export function cellState(
  queue: QueueByCell,
  known: ReadonlyMap<string, KnownCell>,
  address: CellOnDay,
  linkDown: boolean,
): CellState | null {
  const cell = dayKey(address);
  const letters = queue.letters.get(cell) ?? [];
  const newest = letters.at(-1);
  const last = known.get(cell);
  if (!newest) {
    if (!last) return null;
    const { status, value, note, cause, factId, at } = last;
    return {
      phase: 'saved',
      content: { status, value, note, cause },
      ownDay: null,
      factId,
      at: at || null,
      refusal: null,
      theirs: null,
    };
  }
  const entry = newest.entries.find(({ item }) => item === address.item)!;
  const conflict = letters.find(({ phase }) => phase === 'conflict');
  const theirs = conflict?.theirs.find(({ item }) => item === address.item) ?? null;
  const waits = linkDown || queue.blocked.has(newest.key);
  return {
    phase: theirs ? 'conflict' : newest.phase === 'refused' ? 'refused' : waits ? 'waiting' : 'saving',
    content: contentOf(newest, entry),
    ownDay: newest.effectiveOn === address.day ? null : newest.effectiveOn,
    factId: '',
    at: null,
    refusal: newest.phase === 'refused' ? refusalOf(newest, address.item) : null,
    theirs,
  };
}

function refusalOf({ refusal }: StoredLetter, item: string): CellState['refusal'] {
  if (!refusal) return null;
  const code = refusal.byItem[item] ?? refusal.code;
  const own = Object.entries(refusal.fieldErrors).filter(([field]) => isOf(field, item));
  const fallback = item.startsWith('i:') ? indicatorField('value', item) : SAVE_FIELDS.status;
  const isNamed = own.length > 0 || refusal.byItem[item] === undefined;
  return { code, fields: Object.fromEntries(isNamed ? own : [[fallback, code]]) };
}

/** Is the field one of this item, or one that all of a letter share? */
function isOf(field: string, item: string): boolean {
  if (field.includes(':')) return field.endsWith(`:${item}`);
  const ofCriterion: readonly string[] = [SAVE_FIELDS.status, SAVE_FIELDS.note, SAVE_FIELDS.cause];
  return !ofCriterion.includes(field) || !item.startsWith('i:');
}

/** A cell in which this person and another wrote on top of the same fact. */
export interface ConflictOfCell {
  readonly address: CellOnDay;
  /** `dayKey` of every page that shows it. */
  readonly shownOn: readonly string[];
  readonly label: string;
  /** "xã Kiên Mộc" */
  readonly title: string;
  readonly effectiveOn: string;
  /** By the device's clock. */
  readonly madeAt: string;
  readonly mine: CellContent;
  readonly theirs: TheirFact;
  readonly before: CellContent;
}

/** Every cell of a queue that waits for a choice, in the order they were typed. */
export function conflictsIn(queue: Queue): ConflictOfCell[] {
  const { letters } = byCell(queue);
  return inOrder(queue)
    .filter(({ phase }) => phase === 'conflict')
    .flatMap((letter) =>
      letter.entries.flatMap((entry): ConflictOfCell[] => {
        const { unit, set, stage, title, effectiveOn, madeAt } = letter;
        const theirs = letter.theirs.find(({ item }) => item === entry.item);
        if (!theirs) return [];
        const newest = letters.get(writtenOn(letter, entry.item))?.at(-1) ?? letter;
        const typed = newest.entries.find(({ item }) => item === entry.item) ?? entry;
        const address = { unit, set, stage, item: entry.item, day: effectiveOn };
        const mine = contentOf(newest, typed);
        const { label, before } = entry;
        return [
          { address, shownOn: shownOn(letter, entry.item), label, title, effectiveOn, madeAt, mine, theirs, before },
        ];
      }),
    );
}

/** How much of an account waits on the device: for the network, for a decision, for a correction. */
export interface Waiting {
  readonly pending: number;
  readonly conflicts: number;
  readonly refused: number;
}

export function countWaiting({ letters }: Queue): Waiting {
  const of = (phase: StoredLetter['phase']) => letters.filter((letter) => letter.phase === phase).length;
  return { pending: of('pending'), conflicts: of('conflict'), refused: of('refused') };
}
