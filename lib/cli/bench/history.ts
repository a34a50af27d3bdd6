import type { Status } from '@/lib/domain/criteria/status';

/** What is said of one cell in a month. */
export interface MonthlyFact {
  readonly commune: number;
  /** Position of the criterion or indicator among the set's items. */
  readonly item: number;
  readonly month: number;
  readonly status: Status;
}

export const COMMUNES = 170;
export const MONTHS = 60;
const REVIEWS = 10;

/** Marsaglia's xorshift: the same history on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The next state of a cell: what is met mostly stays, what is not is met sooner or later. */
function follow(status: Status | null, chance: number): Status {
  if (status === 'not_applicable') return status;
  if (status === null)
    return chance < 0.4 ? 'met' : chance < 0.55 ? 'basically_met' : chance < 0.97 ? 'not_met' : 'not_applicable';
  if (status === 'met') return chance < 0.02 ? 'not_met' : 'met';
  return chance < 0.12 ? 'met' : chance < 0.25 ? 'basically_met' : 'not_met';
}

/** Five years of reviews: ten a cell of every commune, in the order in which they were said. */
export function makeHistory(items: number): MonthlyFact[] {
  const random = randomFrom(20_261_121);
  const facts: MonthlyFact[] = [];
  for (let commune = 0; commune < COMMUNES; commune += 1)
    for (let item = 0; item < items; item += 1) {
      let status: Status | null = null;
      for (let review = 0; review < REVIEWS; review += 1) {
        const month = review * (MONTHS / REVIEWS) + Math.floor(random() * (MONTHS / REVIEWS));
        status = follow(status, random());
        facts.push({ commune, item, month, status });
      }
    }
  return facts.sort((a, b) => a.month - b.month);
}

/** The day on which it was said; not all on the same day of the month. */
export function dayOf({ month, commune, item }: MonthlyFact, firstYear: number): string {
  const date = new Date(Date.UTC(firstYear, month, 1 + ((commune * 7 + item * 3) % 27)));
  return date.toISOString().slice(0, 10);
}
