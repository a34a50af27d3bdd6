import { cellOf, laterFact, shownOn, writtenOn } from './cell-key';
import type { NewLetter } from './letter';
import { bodyOf, saysSomething } from './letter-body';
import type { Queue, StoredLetter } from './stored-letter';

/**
 * Puts a letter at the end. What it says of a cell takes the place of what was refused there.
 * @param factOf the fact id that this device last learnt of a cell on a day (`dayKey`), '' for none
 */
export function addLetter(
  queue: Queue,
  letter: NewLetter,
  { key, madeAt, factOf }: { key: string; madeAt: string; factOf: (cell: string) => string },
): Queue {
  const said = letter.entries.filter(saysSomething);
  if (said.length === 0) return queue;
  const bases = new Map(
    queue.letters.flatMap((one) => one.entries.map(({ item, base }) => [writtenOn(one, item), base] as const)),
  );
  const entries = said.map((entry) => {
    const cell = writtenOn(letter, entry.item);
    return { ...entry, base: laterFact(laterFact(entry.base, factOf(cell)), bases.get(cell) ?? '') };
  });
  const added: StoredLetter = {
    ...letter,
    entries,
    key,
    madeAt,
    order: 1 + Math.max(0, ...queue.letters.map(({ order }) => order)),
    body: null,
    phase: 'pending',
    refusal: null,
    theirs: [],
    failures: 0,
  };
  return withoutSuperseded({ ...queue, letters: [...queue.letters, added] });
}

/** Letters in the order of their turns. */
export function inOrder({ letters }: Queue): StoredLetter[] {
  return [...letters].sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
}

/** The next letter that can be sent: none goes before an earlier one about the same cell that is not decided yet. */
export function nextToSend(queue: Queue): StoredLetter | null {
  const blocked = blockedKeys(queue);
  return inOrder(queue).find(({ key, phase }) => phase === 'pending' && !blocked.has(key)) ?? null;
}

/** The letters that wait for somebody's decision, and those that come after them in one of their cells. */
export function blockedKeys(queue: Queue): ReadonlySet<string> {
  const keys = new Set<string>();
  const cells = new Set<string>();
  for (const letter of inOrder(queue)) {
    if (letter.phase === 'refused') continue;
    const own = letter.entries.map(({ item }) => cellOf(letter, item));
    if (letter.phase === 'pending' && !own.some((cell) => cells.has(cell))) continue;
    keys.add(letter.key);
    own.forEach((cell) => cells.add(cell));
  }
  return keys;
}

/** The queue with the body of the letter fixed; to be kept on the device before it is sent. */
export function fixBody(queue: Queue, key: string): Queue {
  return replace(queue, key, (letter) => [{ ...letter, body: letter.body ?? bodyOf(letter) }]);
}

/** The queue with other letters, or none, where this one lay. */
export function replace(queue: Queue, key: string, by: (letter: StoredLetter) => readonly StoredLetter[]): Queue {
  return { ...queue, letters: queue.letters.flatMap((one) => (one.key === key ? by(one) : [one])) };
}

/** A refused entry goes where a later letter speaks of its cell: the person has written it anew. */
export function withoutSuperseded(queue: Queue): Queue {
  const last = new Map<string, number>();
  for (const letter of inOrder(queue))
    if (letter.phase !== 'refused')
      for (const cell of letter.entries.flatMap(({ item }) => shownOn(letter, item))) last.set(cell, letter.order);
  const letters = queue.letters.flatMap((letter) => {
    if (letter.phase !== 'refused') return [letter];
    const entries = letter.entries.filter(({ item }) =>
      shownOn(letter, item).every((cell) => (last.get(cell) ?? 0) <= letter.order),
    );
    return entries.length === letter.entries.length ? [letter] : entries.length === 0 ? [] : [{ ...letter, entries }];
  });
  return { ...queue, letters };
}
