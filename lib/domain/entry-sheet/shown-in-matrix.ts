import type { Carried } from './sheet-keys';
import { STATUS_LETTERS } from './words';

/** What a cell of a matrix shows: a value, where the item has one, else the letter of its status. */
export function shownInMatrix({ value, status }: Pick<Carried, 'value' | 'status'>): string | null {
  return value ?? (status === null ? null : STATUS_LETTERS[status]);
}
