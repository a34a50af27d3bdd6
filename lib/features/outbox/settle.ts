import type { LetterAnswer } from '../assessments/letter-answer';
import type { SavedFact } from '../assessments/save-state';
import { writtenOn } from './cell-key';
import { contentOf } from './letter-body';
import type { SetAsideAnswer } from './set-aside-answer';
import { replace, withoutSuperseded } from './queue';
import type { KnownCell, Queue, Step, StoredLetter } from './stored-letter';

/** After so many failures of the server at one letter it lets the others pass. */
const PATIENCE = 3;

/** The answers after which a letter waits as it is: nothing is wrong with it. */
const PASSING = ['not_signed_in', 'rate_limited', 'database_unreachable'] as const;
export type PassingCode = (typeof PASSING)[number];

export function isPassing(
  answer: LetterAnswer | SetAsideAnswer,
): answer is { readonly status: 'refused'; readonly code: PassingCode } & typeof answer {
  return answer.status === 'refused' && PASSING.some((code) => code === answer.code);
}

/**
 * What the answer to a letter does to the queue. An answer to a letter that lies there no longer does nothing: another
 * tab heard it first.
 * @param newKey a fresh write key at each call
 */
export function settle(queue: Queue, key: string, answer: LetterAnswer, newKey: () => string): Step {
  const letter = queue.letters.find((one) => one.key === key && one.phase === 'pending');
  if (!letter || isPassing(answer)) return { queue, learned: [] };
  if (answer.status === 'saved') return saved(queue, letter, answer);
  const step = (parts: readonly StoredLetter[]): Step => ({
    queue: withoutSuperseded(replace(queue, key, () => parts)),
    learned: [],
  });
  if (answer.status === 'conflict') {
    const { theirs } = answer;
    const theirItems = new Set(theirs.map(({ item }) => item));
    return step(split(letter, theirItems, (part) => ({ ...part, phase: 'conflict', theirs }), newKey));
  }
  // The key was given to another body, whose answer is not known: under a new one, what is recorded already is no news.
  if (answer.code === 'key_reused') return step([anew(letter, newKey())]);
  if (answer.code === 'internal' && letter.failures + 1 < PATIENCE)
    return step([{ ...letter, failures: letter.failures + 1 }]);
  const { code, byItem, fieldErrors } = answer;
  const items = Object.keys(byItem).length > 0 ? Object.keys(byItem) : letter.entries.map(({ item }) => item);
  const refusal = { code, byItem, fieldErrors };
  return step(split(letter, new Set(items), (part) => ({ ...part, phase: 'refused', refusal }), newKey));
}

/** A letter as if it had never been sent. */
export function anew(letter: StoredLetter, key: string): StoredLetter {
  return { ...letter, key, body: null, phase: 'pending', refusal: null, theirs: [], failures: 0 };
}

/** The entries that cannot be taken as they are, and the rest, which goes on under a new key. */
function split(
  letter: StoredLetter,
  items: ReadonlySet<string>,
  held: (part: StoredLetter) => StoredLetter,
  newKey: () => string,
): StoredLetter[] {
  const [mine, rest] = [true, false].map((is) => letter.entries.filter(({ item }) => items.has(item) === is));
  return [
    ...(mine!.length > 0 ? [held({ ...letter, entries: mine!, body: null })] : []),
    ...(rest!.length > 0 ? [anew({ ...letter, entries: rest! }, newKey())] : []),
  ];
}

function saved(queue: Queue, letter: StoredLetter, { at, facts }: LetterAnswer & { status: 'saved' }): Step {
  const learned = letter.entries.flatMap((entry): KnownCell[] => {
    const fact = facts.find(({ item }) => item === entry.item);
    if (!fact) return [];
    return [
      {
        ...contentOf(letter, entry),
        status: fact.status,
        cell: writtenOn(letter, entry.item),
        factId: fact.factId,
        at,
      },
    ];
  });
  return {
    queue: afterFacts(
      replace(queue, letter.key, () => []),
      letter,
      facts,
    ),
    learned,
  };
}

/** A later letter about a cell was written on top of the earlier one: the fact that this became is what its person saw. */
function afterFacts(queue: Queue, sent: StoredLetter, facts: readonly SavedFact[]): Queue {
  const bases = new Map(facts.map(({ item, factId }) => [writtenOn(sent, item), factId]));
  const letters = queue.letters.map((letter) => {
    if (letter.body !== null || letter.phase !== 'pending') return letter;
    if (!letter.entries.some(({ item }) => bases.has(writtenOn(letter, item)))) return letter;
    const entries = letter.entries.map((entry) => ({
      ...entry,
      base: bases.get(writtenOn(letter, entry.item)) ?? entry.base,
    }));
    return { ...letter, entries };
  });
  return { ...queue, letters };
}
