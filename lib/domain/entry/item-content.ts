import type { Status } from '../criteria/status';

/** What a cell's item says; a criterion has no value, an indicator neither note nor cause. */
export interface ItemContent {
  readonly status: Status;
  /** As people type it: "78,5", or the answer of a choice. */
  readonly value: string | null;
  readonly note: string | null;
  readonly cause: string | null;
}

export const EMPTY_CONTENT: ItemContent = { status: 'not_assessed', value: null, note: null, cause: null };

export function isSameContent(one: ItemContent, other: ItemContent): boolean {
  return (
    one.status === other.status && one.value === other.value && one.note === other.note && one.cause === other.cause
  );
}

/**
 * Two fields of one item were written at once: what the second did not change stays as the first left it.
 * @param present what stood there before both
 */
export function mergeContent(first: ItemContent | undefined, present: ItemContent, second: ItemContent): ItemContent {
  if (!first) return second;
  const pick = <K extends keyof ItemContent>(key: K) => (second[key] === present[key] ? first[key] : second[key]);
  return { status: pick('status'), value: pick('value'), note: pick('note'), cause: pick('cause') };
}
