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
