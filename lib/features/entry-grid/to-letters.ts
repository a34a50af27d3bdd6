import { provenStatus } from '@/lib/domain/entry/cell-slot';
import type { ItemContent } from '@/lib/domain/entry/item-content';
import type { LetterEntry, NewLetter } from '../outbox/letter';
import { slotOf, type GridModel, type ItemPlace } from './grid-model';

/** An item that was changed, and the fact that the person saw. */
export interface ChangedItem {
  readonly place: ItemPlace;
  readonly before: ItemContent;
  readonly after: ItemContent;
  readonly base: string;
}

/** No save takes more entries. */
const MOST = 100;

/**
 * What is to be sent: the changes of one unit in one letter. Note and cause are the letter's and would be given to every
 * criterion in it, so criteria with other remarks go in a letter of their own.
 */
export function toLetters(model: GridModel, changes: readonly ChangedItem[]): NewLetter[] {
  const groups = new Map<string, ChangedItem[]>();
  for (const change of changes) {
    const { note, cause } = remarksOf(model, change);
    const key = JSON.stringify([change.place.unit, note, cause]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) => chunks(group).map((part) => toLetter(model, part)));
}

function toLetter(model: GridModel, changes: readonly ChangedItem[]): NewLetter {
  const { stage, setId, day } = model.view;
  const first = changes[0]!;
  const { code, title } = model.unitOf(first.place);
  const remarks = remarksOf(model, first);
  return { unit: code, title, set: setId, stage, effectiveOn: day, ...remarks, entries: changes.map(toEntry(model)) };
}

function toEntry(model: GridModel): (change: ChangedItem) => LetterEntry {
  return ({ place, before, after, base }) => {
    const { item, label, name, rule } = model.itemOf(place);
    const said = rule === null ? { status: after.status, value: null } : saidOf(model, place, after);
    return { item, ...said, base, before, label: `${label} ${name}` };
  };
}

/** Of a value the status is the server's, unless it proves none and one was given with it. */
function saidOf(model: GridModel, place: ItemPlace, after: ItemContent): Pick<LetterEntry, 'status' | 'value'> {
  if (after.value === null) return { status: after.status, value: null };
  const slot = slotOf(
    model,
    { row: model.rowOf(place), column: model.view.layout === 'fields' ? 0 : place.item },
    after,
  );
  const given = provenStatus(slot, after.value) === null && after.status !== 'not_assessed' ? after.status : null;
  return { status: given, value: after.value };
}

function remarksOf(model: GridModel, { place, after }: ChangedItem): Pick<NewLetter, 'note' | 'cause'> {
  return model.itemOf(place).rule === null ? { note: after.note, cause: after.cause } : { note: null, cause: null };
}

function chunks(changes: readonly ChangedItem[]): ChangedItem[][] {
  const parts: ChangedItem[][] = [];
  for (let at = 0; at < changes.length; at += MOST) parts.push(changes.slice(at, at + MOST));
  return parts;
}
