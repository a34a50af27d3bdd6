import { cellAddress } from '../../sheet/cell-address';
import type { SheetCell, SheetRow, WorkbookSheet } from '../../sheet/workbook-read';
import type { CriterionRow, GroupRow, JsonObject } from '../catalogue/shipped-set';
import { textOf } from './cell-text';
import type { Role, SheetLayout } from './headings';
import { numberCellOf } from './number-cell';
import { bodyRows } from './read-rows';
import { readFields } from './read-fields';
import { readIndicatorRow, type ReadIndicatorRow } from './read-indicator-row';
import type { SheetFault, TakeFault } from './sheet-fault';
import { CERTAINTY_WORDS, COMPARATOR_WORDS, KIND_WORDS, STATE_WORDS } from './words';
import type { Certainty, ThresholdState } from '../catalogue/shipped-set';

/** An indicator as its row has it; a null code is still to be given. */
export interface SheetIndicator {
  readonly criterion: number;
  code: string | null;
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

export interface SheetCriteria {
  readonly groups: GroupRow[];
  readonly criteria: (CriterionRow & { readonly cell: string })[];
  readonly indicators: SheetIndicator[];
  readonly groupCells: string[];
}

/** The body of a sheet of criteria, row by row; number and name of a criterion stand on its first row only. */
export function readCriteria(
  sheet: WorkbookSheet,
  layout: SheetLayout,
  isOwn: boolean,
  take: TakeFault,
): SheetCriteria {
  const found: SheetCriteria = { groups: [], criteria: [], indicators: [], groupCells: [] };
  for (const body of bodyRows(sheet, layout)) {
    if (body.is === 'group') {
      found.groups.push({ position: found.groups.length + 1, name: body.name });
      found.groupCells.push(body.cell.address);
    } else readRow(body.row, layout, isOwn, found, take);
  }
  return found;
}

function readRow(row: SheetRow, layout: SheetLayout, isOwn: boolean, found: SheetCriteria, take: TakeFault): void {
  const cellOf = (role: Role) => row.cells.get(layout.roles.get(role) ?? 0);
  const placeOf = (role: Role) => cellAddress(row.number, layout.roles.get(role) ?? 1);
  const thresholds = layout.thresholds.flatMap(({ appliesTo, column }) => {
    const cell = row.cells.get(column);
    return cell ? [{ appliesTo, cell }] : [];
  });
  const number = numberCellOf(cellOf('number'));
  const title = textOf(cellOf('criterion'));
  if (number.is === 'fault') {
    take(placeOf('number'), number.code, textOf(cellOf('number')));
    return;
  }
  const fields = readFields(cellOf, take);
  const asks = textOf(cellOf('indicator'));
  const hasIndicator = asks !== '' || cellOf('code') !== undefined || number.is === 'code' || thresholds.length > 0;
  const current = found.criteria.at(-1);
  const repeats = current !== undefined && number.is === 'number' && number.value === current.number;
  if (number.is === 'number' && repeats && hasIndicator && (title === '' || title === current.name)) {
    // The number again on every row of the criterion.
  } else if (number.is === 'number') {
    if (found.criteria.some((criterion) => criterion.number === number.value)) {
      take(placeOf('number'), 'number_duplicate', String(number.value));
    }
    if (title === '') take(placeOf('criterion'), 'name_missing');
    found.criteria.push({
      number: number.value,
      groupPosition: Math.max(1, found.groups.length),
      name: title,
      certainty: fields.word('criterionCertainty', CERTAINTY_WORDS) ?? 'unconfirmed',
      note: fields.text('criterionNote'),
      cell: placeOf('number'),
    });
  } else if (number.is === 'empty' && (!current || (title !== '' && title !== current.name))) {
    take(placeOf('number'), 'number_missing');
    return;
  }
  const criterion = found.criteria.at(-1);
  if (!hasIndicator) return;
  if (!criterion) {
    take(placeOf('number'), 'number_missing');
    return;
  }
  const named = nameAndCode(asks, number.is === 'code' ? number.code : codeOf(cellOf('code'), placeOf('code'), take), {
    criterion: criterion.number,
    spare: title,
    isOwn,
  });
  if (named.name === '') take(placeOf('indicator'), 'name_missing');
  const unit = fields.text('unit');
  const read = readIndicatorRow(
    thresholds,
    {
      unit,
      kind: fields.word('kind', KIND_WORDS),
      comparator: fields.word('comparator', COMPARATOR_WORDS),
      isOwn,
    },
    (cell: SheetCell, code: SheetFault['code'], detail?: string) => {
      take(cell.address, code, detail);
    },
  );
  found.indicators.push({
    criterion: criterion.number,
    ...named,
    unit: unit ?? (!isOwn && read.kind === 'percent' ? '%' : null),
    certainty: fields.word('certainty', CERTAINTY_WORDS) ?? 'unconfirmed',
    state: fields.word('state', STATE_WORDS),
    delegatedTo: fields.delegatedTo(),
    note: fields.text('note'),
    choices: fields.list('choices'),
    lowerSetId: fields.text('lowerSet'),
    details: fields.json('details'),
    read,
    cell: placeOf(layout.roles.has('code') ? 'code' : layout.roles.has('indicator') ? 'indicator' : 'number'),
  });
}

function codeOf(cell: SheetCell | undefined, place: string, take: TakeFault): string | null {
  if (cell?.kind === 'date') take(place, 'cell_is_date', cell.value);
  const text = textOf(cell)
    .replace(/^(?:CT|Chỉ tiêu)\s+/i, '')
    .replace(/\.$/, '');
  return text === '' ? null : text;
}

/** Annexes write the number before the text: "1.1. Có quy hoạch chung …". A criterion alone on its row is its own indicator. */
function nameAndCode(
  text: string,
  code: string | null,
  { criterion, spare, isOwn }: { criterion: number; spare: string; isOwn: boolean },
): { name: string; code: string | null } {
  if (isOwn) return { name: text || spare, code };
  const written = /^(\d+(?:\.\d+)+)\.?\s+(\S.*)$/s.exec(text);
  const name = written?.[2] ?? text;
  const before = written?.[1]?.split('.')[0] === String(criterion) ? (written[1] ?? null) : null;
  const taken = before !== null && (code === null || code === before);
  return { name: (taken ? name : text) || spare, code: code ?? before };
}
