/** A row of numbers that is the same for the same seed on every machine (mulberry32). */
export interface Draws {
  /** From 0, below 1. */
  readonly next: () => number;
  readonly chance: (share: number) => boolean;
  /** A whole number from low to high, both inside. */
  readonly between: (low: number, high: number) => number;
  readonly shuffle: <T>(items: readonly T[]) => T[];
}

export function drawsFrom(seed: number): Draws {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    chance: (share) => next() < share,
    between,
    shuffle: (items) => {
      const left = [...items];
      return items.map(() => left.splice(between(0, left.length - 1), 1)[0]!);
    },
  };
}
