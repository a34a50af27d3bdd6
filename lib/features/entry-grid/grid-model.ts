import { unpackStatuses } from '@/lib/domain/criteria/packed-statuses';
import type { CellSlot } from '@/lib/domain/entry/cell-slot';
import { isMeasured } from '@/lib/domain/entry/cell-slot';
import { isClosed } from '@/lib/domain/entry/give-status';
import { EMPTY_CONTENT, type ItemContent } from '@/lib/domain/entry/item-content';
import type { CellAt, GridSize } from '@/lib/domain/entry/select';
import type { ErrorCode } from '@/lib/errors';
import { dayKey } from '../outbox/cell-key';
import type { CellOnDay } from '../outbox/letter';
import type { EntryGridView, GridItem, GridUnit } from './view';

export type GridField = CellSlot['field'];

/** An item of a unit: what one or, in the layout of fields, several cells of the grid say. Both by position. */
export interface ItemPlace {
  readonly unit: number;
  readonly item: number;
}

/** What the page brought of an item. */
export interface PageItem {
  readonly content: ItemContent;
  /** '' where nobody said anything. */
  readonly factId: string;
  readonly locked: ErrorCode | null;
  /** What the unit says of itself, where another stage is entered. */
  readonly claimed: ItemContent | null;
}

/** A view read: rows, columns and what stands in them. */
export interface GridModel extends GridSize {
  readonly view: EntryGridView;
  readonly placeOf: (at: CellAt) => ItemPlace;
  readonly fieldOf: (at: CellAt) => GridField;
  readonly unitOf: (place: ItemPlace) => GridUnit;
  readonly itemOf: (place: ItemPlace) => GridItem;
  readonly pageItem: (place: ItemPlace) => PageItem;
  readonly addressOf: (place: ItemPlace) => CellOnDay;
  /** The rows in which an item stands: one. */
  readonly rowOf: (place: ItemPlace) => number;
}

export const FIELDS: readonly GridField[] = ['status', 'value', 'cause', 'note'];

export function buildModel(view: EntryGridView): GridModel {
  const { units, items, setId, stage, layout, day } = view;
  const byField = layout === 'fields';
  const read = new Map<number, readonly PageItem[]>();
  const itemsOf = (unit: number): readonly PageItem[] => {
    const known = read.get(unit);
    if (known) return known;
    const found = units[unit] ? readUnit(units[unit], view) : [];
    read.set(unit, found);
    return found;
  };
  return {
    view,
    rows: byField ? items.length : units.length,
    columns: byField ? FIELDS.length : items.length,
    placeOf: ({ row, column }) => (byField ? { unit: 0, item: row } : { unit: row, item: column }),
    fieldOf: ({ column }) => (byField ? (FIELDS[column] ?? 'status') : 'said'),
    unitOf: ({ unit }) => units[unit]!,
    itemOf: ({ item }) => items[item]!,
    pageItem: ({ unit, item }) => itemsOf(unit)[item] ?? NOTHING,
    addressOf: ({ unit, item }) => ({ unit: units[unit]!.code, set: setId, stage, item: items[item]!.item, day }),
    rowOf: ({ unit, item }) => (byField ? item : unit),
  };
}

const NOTHING: PageItem = { content: EMPTY_CONTENT, factId: '', locked: null, claimed: null };

function readUnit(unit: GridUnit, { items, locks }: EntryGridView): PageItem[] {
  const statuses = unpackStatuses(unit.statuses);
  const claims = unit.claims === null ? null : unpackStatuses(unit.claims);
  const facts = unit.facts.split(' ');
  return items.map((_, at) => ({
    content: {
      status: statuses[at] ?? 'not_assessed',
      value: unit.values[at] ?? null,
      note: unit.notes[at] ?? null,
      cause: unit.causes[at] ?? null,
    },
    factId: factIdOf(facts[at] ?? ''),
    locked: unit.locks[at] === '.' ? null : (locks[(unit.locks.codePointAt(at) ?? 97) - 97] ?? null),
    claimed: claims && {
      ...EMPTY_CONTENT,
      status: claims[at] ?? 'not_assessed',
      value: unit.claimedValues[at] ?? null,
    },
  }));
}

/** Ids outgrow what a double holds. */
function factIdOf(base36: string): string {
  let id = 0n;
  for (const sign of base36) id = id * 36n + BigInt(Number.parseInt(sign, 36));
  return base36 === '' ? '' : String(id);
}

/** The slot of a cell, with what stands there at present. */
export function slotOf(model: GridModel, at: CellAt, present: ItemContent): CellSlot {
  const place = model.placeOf(at);
  const { rule, unit } = model.itemOf(place);
  return {
    field: model.fieldOf(at),
    item: rule === null ? { kind: 'criterion' } : { kind: 'indicator', rule, unit },
    locked: model.pageItem(place).locked,
    present,
    keys: model.unitOf(place).keys,
    points: model.view.points,
  };
}

/** What a slot takes from the keyboard. */
export function takesOf(slot: CellSlot): 'status' | 'both' | 'text' {
  if (slot.field === 'cause' || slot.field === 'note' || slot.field === 'value') return 'text';
  return slot.field === 'said' && isMeasured(slot.item) ? 'both' : 'status';
}

/** May this person write something there? */
export function isOpen(slot: CellSlot): boolean {
  const computed = slot.item.kind === 'indicator' && slot.item.rule.kind === 'lower_share';
  return slot.locked === null && !computed && !isClosed(slot);
}

/** Every item of the grid by the key under which the outbox knows it. */
export function placesOf(model: GridModel): ReadonlyMap<string, ItemPlace> {
  const places = new Map<string, ItemPlace>();
  model.view.units.forEach((_, unit) =>
    model.view.items.forEach((__, item) => places.set(dayKey(model.addressOf({ unit, item })), { unit, item })),
  );
  return places;
}
