import { textOf } from '../criteria/workbook/cell-text';
import type { Cause, Status } from '../criteria/status';
import { readStatusWord } from '../entry/read-status-word';
import { parseTypedNumber } from '../report/parse-number';
import type { SheetCell } from '../sheet/workbook-read';
import type { KnownItem } from './known-items';
import type { TakeFault } from './read-layout';
import { readValue, writtenText } from './read-value';
import type { Carried } from './sheet-keys';
import { SHEET_FIELDS, type SheetField } from './sheet-line';
import { CAUSE_WORDS, readCauseWord, STATUS_WORDS } from './words';

const LONGEST_NOTE = 2_000;

/** The entry cells of one item as they stand; an empty one is not there. */
export interface ItemCells {
  readonly cells: Readonly<Partial<Record<SheetField, SheetCell>>>;
  /** Where each would be. */
  readonly addressOf: (field: SheetField) => string;
  /** null: not known what the template carried. */
  readonly carried: Carried | null;
}

export interface SaidOfItem {
  readonly status: Status | null;
  readonly value: string | null;
  readonly cause: Cause | null;
  readonly note: string | null;
  /** The field that says something new. */
  readonly first: SheetField;
}

/** What the cells of an item say, if it is more than the template carried; null otherwise, or when there is a fault. */
export function readItem({ indicator }: KnownItem, from: ItemCells, take: TakeFault): SaidOfItem | null {
  const { cells, carried, addressOf } = from;
  const changed = SHEET_FIELDS.filter((field) => cells[field] && !isCarried(field, cells[field], carried));
  const [first] = changed;
  if (first === undefined) return null;
  if (indicator && (changed.includes('note') || changed.includes('cause'))) {
    take(addressOf(changed.includes('note') ? 'note' : 'cause'), 'note_on_indicator');
    return null;
  }
  let isFaulty = false;
  const fault = (field: SheetField, code: Parameters<TakeFault>[1]): null => {
    take(addressOf(field), code, cells[field] && textOf(cells[field]).slice(0, 60));
    isFaulty = true;
    return null;
  };
  const typed = readTyped(cells, indicator, fault);
  const cause = cells.cause ? (readCauseWord(textOf(cells.cause)) ?? fault('cause', 'cause_unknown')) : null;
  const note = cells.note ? readNote(cells.note) : null;
  if (note !== null && note.length > LONGEST_NOTE) fault('note', 'note_too_long');
  if (isFaulty) return null;
  const said = { ...typed, cause: indicator ? null : cause, note: indicator ? null : note, first };
  if (saysWhatStood(said, carried, indicator !== null)) return null;
  if (said.status === null && said.value === null) return fault('status', 'value_missing');
  return said;
}

type TakeField = (field: SheetField, code: Parameters<TakeFault>[1]) => null;

/** Status and value; a status word in the place of a value is a status, as in "K" over a figure that does not apply. */
function readTyped(cells: ItemCells['cells'], indicator: KnownItem['indicator'], fault: TakeField) {
  const status = cells.status ? (readStatusWord(textOf(cells.status)) ?? fault('status', 'status_unknown')) : null;
  if (!cells.value) return { status, value: null };
  if (indicator?.kind === 'lower_share') return { status, value: fault('value', 'value_computed') };
  const word = takesWords(indicator, cells.value) ? null : readStatusWord(textOf(cells.value));
  if (word !== null && (status === null || status === word)) return { status: word, value: null };
  if (!indicator) return { status, value: fault('value', 'value_invalid') };
  const read = readValue(cells.value, indicator);
  return { status, value: 'fault' in read ? fault('value', read.fault) : read.value };
}

function takesWords(indicator: KnownItem['indicator'], cell: SheetCell): boolean {
  if (indicator?.kind === 'choice') return indicator.choices.includes(textOf(cell));
  return indicator?.kind === 'text';
}

/** As a form keeps it: one kind of line end, none of the signs that no person types. */
function readNote(cell: SheetCell): string | null {
  const text = writtenText(cell)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .trim();
  return text === '' ? null : text;
}

/** Does the cell show what the template wrote into it? */
function isCarried(field: SheetField, cell: SheetCell, carried: Carried | null): boolean {
  if (!carried) return false;
  const { status, value, cause, note } = carried;
  const shown = {
    status: status && STATUS_WORDS[status],
    value,
    cause: cause && CAUSE_WORDS[cause],
    note,
  }[field];
  return shown !== null && textOf(cell) === shown.trim();
}

/** Is all that is said what stood there, only typed otherwise: "78,50", "ĐẠT"? */
function saysWhatStood(said: Omit<SaidOfItem, 'first'>, carried: Carried | null, isIndicator: boolean): boolean {
  if (!carried) return false;
  const same =
    (said.status === null || said.status === carried.status) &&
    (said.value === null || isSameValue(said.value, carried.value));
  if (isIndicator) return same;
  return (
    same && (said.cause === null || said.cause === carried.cause) && (said.note === null || said.note === carried.note)
  );
}

function isSameValue(one: string, other: string | null): boolean {
  if (one === other) return true;
  const [a, b] = [parseTypedNumber(one), parseTypedNumber(other ?? '')];
  return a.kind === 'number' && b.kind === 'number' && a.value === b.value;
}
