import type { Status } from '@/lib/domain/criteria/status';

/** What is said of one cell at the end of a month. */
export interface MonthlyFact {
  readonly commune: number;
  readonly criterion: number;
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

/** Five years of reviews: ten a cell, some 32,000 in all, in the order in which they were said. */
export function makeHistory(criteria: number): MonthlyFact[] {
  const random = randomFrom(20_261_121);
  const facts: MonthlyFact[] = [];
  for (let commune = 0; commune < COMMUNES; commune += 1)
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      let status: Status | null = null;
      for (let review = 0; review < REVIEWS; review += 1) {
        const month = review * (MONTHS / REVIEWS) + Math.floor(random() * (MONTHS / REVIEWS));
        status = follow(status, random());
        facts.push({ commune, criterion, month, status });
      }
    }
  return facts.sort((a, b) => a.month - b.month);
}
