/** A generator that gives the same figures on every machine: a scenario that is seeded twice is the same scenario. */
export interface Random {
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number between the two, both included. */
  between(lowest: number, highest: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Around 0, mostly between -1 and 1. */
  bell(): number;
}

function hashOf(word: string): number {
  let hash = 2_166_136_261;
  for (const sign of word) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619);
  return hash >>> 0;
}

/** Each word has its own row of numbers, so that a change to one commune leaves the others as they were. */
export function randomFrom(word: string): Random {
  let state = hashOf(word);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (lowest: number, highest: number) => lowest + Math.floor(next() * (highest - lowest + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const found = list[between(0, list.length - 1)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
    bell: () => (next() + next() + next() + next() - 2) * 0.85,
  };
}
