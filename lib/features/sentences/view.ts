import type { Finding, Implied } from '@/lib/domain/sentences/finding';
import type { SaidFigure } from '@/lib/domain/sentences/said-figures';
import type { Sentence } from '@/lib/domain/sentences/sentence';

/** Why the tenant's own data could not be laid beside a sentence. */
export const NOT_COMPARED = [
  'form',
  'unit_not_named',
  'unit_unknown',
  'unit_ambiguous',
  'day_future',
  'no_set',
  'part_only',
  'nobody_assessed',
] as const;
export type NotCompared = (typeof NOT_COMPARED)[number];

/** What the sentence was laid beside: a unit on its day and set. */
export interface Compared {
  readonly unit: { readonly code: string; readonly title: string };
  readonly day: string;
  readonly set: { readonly id: string; readonly name: string };
  /** The official sentence of the system's data. */
  readonly sentence: string | null;
}

/** Everything that is said about one pasted sentence. */
export interface JudgedSentence {
  /** As it was pasted. */
  readonly text: string;
  /** null: nothing in it could be read. */
  readonly read: Sentence | null;
  /** In the official form, where that differs from the text. */
  readonly official: string | null;
  /** Its own arithmetic holds; a difference from the data leaves it true. */
  readonly consistent: boolean;
  readonly findings: readonly Finding[];
  readonly implied: readonly Implied[];
  /** What was read, with what the system's data say of it; null: nothing. */
  readonly figures: readonly (SaidFigure & { readonly data: string | null })[];
  readonly compared: Compared | NotCompared;
}
