import { cellKey, cellOf } from './cell-key';
import type { CellAddress, CellState } from './letter';
import { contentOf } from './letter-body';
import { blockedKeys, inOrder } from './queue';
import type { KnownCell, Queue, StoredLetter } from './stored-letter';

/** A queue read by cell, once for all cells that are shown. */
export interface QueueByCell {
  readonly letters: ReadonlyMap<string, readonly StoredLetter[]>;
  readonly blocked: ReadonlySet<string>;
}

export function byCell(queue: Queue): QueueByCell {
  const letters = new Map<string, StoredLetter[]>();
  for (const letter of inOrder(queue)) {
    for (const { item } of letter.entries) {
      const cell = cellOf(letter, item);
      letters.set(cell, [...(letters.get(cell) ?? []), letter]);
    }
  }
  return { letters, blocked: blockedKeys(queue) };
}

/**
 * The newest that the device knows of a cell: what waits there, else what was saved from here; null: nothing beyond the page.
 * @param linkDown nothing can be sent at present
 */
export function cellState(
  queue: QueueByCell,
  known: ReadonlyMap<string, KnownCell>,
  address: CellAddress,
  linkDown: boolean,
): CellState | null {
  const cell = cellKey(address);
  const letters = queue.letters.get(cell) ?? [];
  const newest = letters.at(-1);
  const last = known.get(cell);
  if (!newest) {
    if (!last) return null;
    const { status, value, note, cause, factId, at } = last;
    return {
      phase: 'saved',
      content: { status, value, note, cause },
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
    factId: '',
    at: null,
    refusal: newest.phase === 'refused' ? refusalOf(newest, address.item) : null,
    theirs,
  };
}

function refusalOf({ refusal }: StoredLetter, item: string): CellState['refusal'] {
  return refusal && { code: refusal.byItem[item] ?? refusal.code, fields: refusal.fieldErrors };
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
