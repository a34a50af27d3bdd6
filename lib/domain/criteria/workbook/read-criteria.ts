import type { WorkbookSheet } from '../../sheet/workbook-read';
import type { CriterionRow, GroupRow } from '../catalogue/shipped-set';
import { textOf } from './cell-text';
import type { SheetLayout } from './headings';
import { layRow, type LaidRow } from './laid-row';
import { numberCellOf, type NumberCell } from './number-cell';
import { bodyRows } from './read-rows';
import { readFields } from './read-fields';
import { readSheetIndicator, type SheetIndicator } from './read-sheet-indicator';
import type { TakeFault } from './sheet-fault';
import { CERTAINTY_WORDS } from './words';

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
    } else readRow(layRow(body.row, layout, isOwn, take), found);
  }
  return found;
}

function readRow(line: LaidRow, found: SheetCriteria): void {
  const { cellOf, placeOf, take, layout, row } = line;
  const number = numberCellOf(cellOf('number'));
  if (number.is === 'fault') {
    take(placeOf('number'), number.code, textOf(cellOf('number')));
    return;
  }
  const hasIndicator =
    number.is === 'code' ||
    [cellOf('indicator'), cellOf('code')].some((cell) => textOf(cell) !== '') ||
    layout.thresholds.some(({ column }) => row.cells.has(column));
  if (number.is === 'number' && !goesOn(line, number.value, hasIndicator, found))
    takeCriterion(line, number.value, found);
  const criterion = found.criteria.at(-1);
  if (criterion === undefined || namesAnother(line, number, criterion)) take(placeOf('number'), 'number_missing');
  else if (hasIndicator) {
    const code = number.is === 'code' ? number.code : null;
    found.indicators.push(readSheetIndicator(line, criterion.number, code));
  }
}

/** The number again on every row of its criterion. */
function goesOn({ cellOf }: LaidRow, number: number, hasIndicator: boolean, { criteria }: SheetCriteria): boolean {
  const current = criteria.at(-1);
  const title = textOf(cellOf('criterion'));
  return hasIndicator && current?.number === number && (title === '' || title === current.name);
}

/** A name without a number is a criterion whose number was forgotten. */
function namesAnother({ cellOf }: LaidRow, number: NumberCell, current: CriterionRow): boolean {
  const title = textOf(cellOf('criterion'));
  return number.is === 'empty' && title !== '' && title !== current.name;
}

function takeCriterion(line: LaidRow, number: number, { criteria, groups }: SheetCriteria): void {
  const { cellOf, placeOf, take } = line;
  const fields = readFields(cellOf, take);
  const name = textOf(cellOf('criterion'));
  if (criteria.some((criterion) => criterion.number === number)) {
    take(placeOf('number'), 'number_duplicate', String(number));
  }
  if (name === '') take(placeOf('criterion'), 'name_missing');
  criteria.push({
    ...{ number, name, groupPosition: Math.max(1, groups.length) },
    certainty: fields.word('criterionCertainty', CERTAINTY_WORDS) ?? 'unconfirmed',
    note: fields.text('criterionNote'),
    cell: placeOf('number'),
  });
}
