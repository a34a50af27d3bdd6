import type { SetIdentity } from './summary';

/** Figures of different sets were about to be added: 6,75/10 and 12,6/19 have no common sum (vector R-V6). */
export class SetsDiffer extends Error {
  constructor(a: SetIdentity, b: SetIdentity) {
    super(`sets differ: ${a.id} (${a.numbers.length}) and ${b.id} (${b.numbers.length})`);
    this.name = 'SetsDiffer';
  }
}

/** Same decision and the same criteria in the same order. */
export function isSameSet(a: SetIdentity, b: SetIdentity): boolean {
  return (
    a === b || (a.id === b.id && a.numbers.length === b.numbers.length && a.numbers.every((n, i) => n === b.numbers[i]))
  );
}

export function assertSameSet(a: SetIdentity, b: SetIdentity): void {
  if (!isSameSet(a, b)) throw new SetsDiffer(a, b);
}
