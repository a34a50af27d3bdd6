import type { SheetCell } from '../../sheet/workbook-read';
import type { Certainty, JsonObject, ThresholdState } from '../catalogue/shipped-set';
import { textOf } from './cell-text';
import type { LaidRow } from './laid-row';
import { readFields } from './read-fields';
import { readIndicatorRow, type ReadIndicatorRow } from './read-indicator-row';
import type { TakeFault } from './sheet-fault';
import { CERTAINTY_WORDS, COMPARATOR_WORDS, KIND_WORDS, STATE_WORDS } from './words';

/** An indicator as its row has it. */
export interface SheetIndicator {
  readonly criterion: number;
  /** null: still to be given. */
  readonly code: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly certainty: Certainty;
  /** As its column states; null where none does. */
  readonly state: ThresholdState | null;
  readonly delegatedTo: string | null;
  readonly note: string | null;
  readonly choices: readonly string[];
  readonly lowerSetId: string | null;
  readonly details: JsonObject;
  readonly read: ReadIndicatorRow;
  /** Of its number, or where one belongs. */
  readonly cell: string;
}

/**
 * Reads the indicator of a row.
 * @param numbered its code from the column of numbers, null where that names the criterion or nothing
 */
export function readSheetIndicator(line: LaidRow, criterion: number, numbered: string | null): SheetIndicator {
  const { row, layout, isOwn, take, cellOf, placeOf } = line;
  const fields = readFields(cellOf, take);
  const code = numbered ?? codeOf(cellOf('code'), placeOf('code'), take);
  const named = nameAndCode(line, criterion, code);
  if (named.name === '') take(placeOf('indicator'), 'name_missing');
  const thresholds = layout.thresholds.flatMap(({ appliesTo, column }) => {
    const cell = row.cells.get(column);
    return cell ? [{ appliesTo, cell }] : [];
  });
  const unit = fields.text('unit');
  const stated = { kind: fields.word('kind', KIND_WORDS), comparator: fields.word('comparator', COMPARATOR_WORDS) };
  const read = readIndicatorRow(thresholds, { unit, ...stated, isOwn }, (cell, fault, detail) => {
    take(cell.address, fault, detail);
  });
  return {
    criterion,
    ...named,
    unit: unit ?? (stated.kind === null && read.kind === 'percent' ? '%' : null),
    certainty: fields.word('certainty', CERTAINTY_WORDS) ?? 'unconfirmed',
    state: fields.word('state', STATE_WORDS),
    delegatedTo: fields.delegatedTo(),
    note: fields.text('note'),
    choices: fields.list('choices'),
    lowerSetId: fields.text('lowerSet'),
    details: fields.json('details'),
    read,
    cell: placeOf(layout.roles.has('code') ? 'code' : layout.roles.has('indicator') ? 'indicator' : 'number'),
  };
}

function codeOf(cell: SheetCell | undefined, place: string, take: TakeFault): string | null {
  if (cell?.kind === 'date') take(place, 'cell_is_date', cell.value);
  const text = textOf(cell)
    .replace(/^(?:CT|Chỉ tiêu)\s+/i, '')
    .replace(/\.$/, '');
  return text === '' ? null : text;
}

/** Annexes write the number before the text: "1.1. Có quy hoạch chung …". A criterion alone on its row is its own indicator. */
function nameAndCode({ cellOf, isOwn }: LaidRow, criterion: number, code: string | null) {
  const text = textOf(cellOf('indicator'));
  const spare = textOf(cellOf('criterion'));
  const [, written, rest] = /^(\d+(?:\.\d+)+)\.?\s+(\S.*)$/s.exec(text) ?? [];
  const isNumber = !isOwn && written?.split('.')[0] === String(criterion) && (code === null || code === written);
  return isNumber ? { name: rest ?? '', code: written ?? null } : { name: text || spare, code };
}
