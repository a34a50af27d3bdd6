import type { Sentence } from './sentence';

/** What was read of a text, and the clauses that were not understood. */
export interface Reading<S extends Sentence = Sentence> {
  readonly sentence: S;
  readonly unread: readonly string[];
}
