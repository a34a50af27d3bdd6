import { hasGap, type Status } from '../criteria/status';
import { isMeasured, provenStatus, type CellSlot } from './cell-slot';
import type { ItemContent } from './item-content';
import { readAs, refused, type Reading } from './reading';

/**
 * What a status does to a cell. A value that proves another status stands against it (the server would refuse both
 * together).
 * @param statuses one, or several of which the person must choose
 */
export function giveStatus(slot: CellSlot, statuses: readonly Status[]): Reading {
  const { field, item, present } = slot;
  if (item.kind === 'indicator' && item.rule.kind === 'lower_share') return refused('value_computed');
  if (field !== 'said' && field !== 'status') return refused('field_closed');
  const proven = provenStatus(slot, present.value);
  if (isMeasured(item) && proven !== null)
    return statuses.length === 1 && statuses[0] === proven ? { kind: 'same' } : refused('value_disagrees');
  return readAs(
    slot,
    statuses.map((status) => withStatus(present, status)),
  );
}

/** Empties a cell: a status or a value becomes not assessed. Its note stays where it is not the note that is emptied. */
export function clearCell(slot: CellSlot): Reading {
  const { field, item, present } = slot;
  if (isClosed(slot)) return { kind: 'same' };
  switch (field) {
    case 'said':
    case 'status':
    case 'value':
      if (item.kind === 'indicator' && item.rule.kind === 'lower_share') return refused('value_computed');
      return readAs(slot, [{ ...withStatus(present, 'not_assessed'), value: null }]);
    case 'cause':
      return readAs(slot, [{ ...present, cause: null }]);
    case 'note':
      return readAs(slot, [{ ...present, note: null }]);
  }
}

/** Has the item no such field? A criterion no value, an indicator neither cause nor note. */
export function isClosed({ field, item }: Pick<CellSlot, 'field' | 'item'>): boolean {
  if (field === 'value') return !isMeasured(item);
  return (field === 'cause' || field === 'note') && item.kind === 'indicator';
}

function withStatus(present: ItemContent, status: Status): ItemContent {
  return { ...present, status, cause: hasGap(status) ? present.cause : null };
}
