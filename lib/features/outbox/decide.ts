import type { TheirFact } from '../assessments/save-state';
import { shownOn, writtenOn } from './cell-key';
import { inOrder, replace } from './queue';
import { anew } from './settle';
import type { KnownCell, Queue, SetAsideBody, Step, StoredLetter } from './stored-letter';

/** Item key → whose word holds in that cell; a cell that is not named stays undecided. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

/**
 * Ends a conflict in the cells named. Mine: sent again, on top of theirs, which stays in the history. Theirs: mine goes to
 * the history as what was typed and not taken, and with it what was typed in that cell later, before the conflict was known.
 * @param newKey a fresh write key at each call
 */
export function decide(queue: Queue, key: string, choices: Choices, newKey: () => string): Step {
  const letter = queue.letters.find((one) => one.key === key && one.phase === 'conflict');
  if (!letter) return { queue, learned: [] };
  const factOf = new Map(letter.theirs.map((fact) => [fact.item, fact]));
  const open = letter.entries.filter(({ item }) => !choices[item]);
  const mine = letter.entries
    .filter(({ item }) => choices[item] === 'mine')
    .map((entry) => ({ ...entry, base: factOf.get(entry.item)?.factId ?? entry.base }));
  const taken = new Map(
    letter.theirs.filter(({ item }) => choices[item] === 'theirs').map((fact) => [writtenOn(letter, fact.item), fact]),
  );
  const kept = replace(queue, key, () => [
    ...(open.length > 0 ? [{ ...letter, entries: open }] : []),
    ...(mine.length > 0 ? [anew({ ...letter, entries: mine }, newKey())] : []),
  ]);
  const later = inOrder(kept).filter(({ order }) => order > letter.order);
  const asides = [letter, ...later].flatMap((one) => asideOf(one, taken, newKey));
  return {
    queue: {
      letters: kept.letters.flatMap((one) => (one.order > letter.order ? without(one, taken, newKey) : [one])),
      asides: [...queue.asides, ...asides],
    },
    learned: [...taken].map(([cell, fact]) => toKnown(cell, fact)),
  };
}

/** The same for cells of any letters, by `dayKey`. */
export function decideCells(
  queue: Queue,
  cells: ReadonlySet<string>,
  choice: 'mine' | 'theirs',
  newKey: () => string,
): Step {
  const start: Step = { queue, learned: [] };
  return inOrder(queue).reduce((step, letter) => {
    const items = letter.entries
      .map(({ item }) => item)
      .filter((item) => shownOn(letter, item).some((cell) => cells.has(cell)));
    const next = decide(step.queue, letter.key, Object.fromEntries(items.map((item) => [item, choice])), newKey);
    return { queue: next.queue, learned: [...step.learned, ...next.learned] };
  }, start);
}

/** Takes a refused letter out of the queue: it was never recorded, and its person does not want it. */
export function giveUp(queue: Queue, key: string): Queue {
  return replace(queue, key, (letter) => (letter.phase === 'refused' ? [] : [letter]));
}

/** Sends a refused letter once more, as it is. */
export function retry(queue: Queue, key: string, newKey: () => string): Queue {
  return replace(queue, key, (letter) => [letter.phase === 'refused' ? anew(letter, newKey()) : letter]);
}

function asideOf(letter: StoredLetter, taken: ReadonlyMap<string, TheirFact>, newKey: () => string): SetAsideBody[] {
  const { unit, set, stage, effectiveOn, note, cause } = letter;
  const entries = letter.entries.flatMap(({ item, status, value }) => {
    const fact = taken.get(writtenOn(letter, item));
    return fact ? [{ item, status, value: value ?? '', keptFactId: fact.factId }] : [];
  });
  return entries.length > 0
    ? [{ key: newKey(), unit, set, stage, effectiveOn, note: note ?? '', cause: cause ?? '', entries }]
    : [];
}

function without(
  letter: StoredLetter,
  taken: ReadonlyMap<string, TheirFact>,
  newKey: () => string,
): readonly StoredLetter[] {
  const entries = letter.entries.filter(({ item }) => !taken.has(writtenOn(letter, item)));
  if (entries.length === letter.entries.length) return [letter];
  return entries.length === 0 ? [] : [{ ...letter, key: newKey(), body: null, entries }];
}

function toKnown(cell: string, fact: TheirFact): KnownCell {
  const { status, value, note, cause, factId, recordedAt } = fact;
  return { cell, status, value, note, cause, factId, at: recordedAt };
}
