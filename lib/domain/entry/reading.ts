import { isSameContent, type ItemContent } from './item-content';
import type { CellSlot } from './cell-slot';

/** Why a cell takes nothing of what was given; a lock's own code may stand there too. */
export type CellRefusal =
  | 'status_unknown'
  | 'value_invalid'
  | 'value_computed'
  | 'value_disagrees'
  | 'answer_unknown'
  | 'cause_unknown'
  | 'note_too_long'
  | 'text_too_long'
  | 'field_closed';

/** What a text means in a cell: nothing said, what stands there anyway, one content, several to choose from, or nothing it can take. */
export type Reading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'same' }
  | { readonly kind: 'understood'; readonly content: ItemContent }
  | { readonly kind: 'ambiguous'; readonly readings: readonly ItemContent[] }
  | { readonly kind: 'refused'; readonly code: string };

export const BLANK: Reading = { kind: 'blank' };

export function refused(code: CellRefusal): Reading {
  return { kind: 'refused', code };
}

/** One content is understood, several are asked about; what the cell says already is no change, also where it is locked. */
export function readAs({ present, locked }: CellSlot, contents: readonly ItemContent[]): Reading {
  const [only] = contents;
  if (only && contents.length === 1 && isSameContent(only, present)) return { kind: 'same' };
  if (locked !== null) return { kind: 'refused', code: locked };
  return only && contents.length === 1
    ? { kind: 'understood', content: only }
    : { kind: 'ambiguous', readings: contents };
}
