import type { CriterionRow, IndicatorRow, ThresholdRow } from '../catalogue/shipped-set';
import type { DraftSet } from '../draft/draft-set';
import { guardOrNull, guardText } from './cell-text';
import { columnsOf, columnWord } from './column-words';
import { HEADINGS, type Role } from './headings';
import { PROVINCE_WORD } from './read-fields';
import { romanNumber } from './read-rows';
import type { CellModel, ColumnModel, RowModel, SheetModel } from '../../sheet/sheet-model';
import { SHEETS } from './sheet-names';
import { thresholdCellOf } from './threshold-cell';
import * as words from './words';

/** Columns before and after those of thresholds. */
const FRONT: readonly (readonly [Role, ColumnModel])[] = [
  ['number', { width: 7, isCentred: true }],
  ['criterion', { width: 26 }],
  ['code', { width: 8, isText: true, isCentred: true }],
  ['indicator', { width: 56 }],
  ['unit', { width: 17 }],
  ['kind', { width: 16, choices: words.writtenWords(words.KIND_WORDS) }],
  ['comparator', { width: 12, isCentred: true, choices: words.writtenWords(words.COMPARATOR_WORDS) }],
];
const BACK: readonly (readonly [Role, ColumnModel])[] = [
  ['criterionCertainty', { width: 22, choices: words.writtenWords(words.CERTAINTY_WORDS) }],
  ['certainty', { width: 22, choices: words.writtenWords(words.CERTAINTY_WORDS) }],
  ['state', { width: 18, choices: words.writtenWords(words.STATE_WORDS) }],
  ['delegatedTo', { width: 14 }],
  ['choices', { width: 24 }],
  ['lowerSet', { width: 24 }],
  ['criterionNote', { width: 30 }],
  ['note', { width: 30 }],
  ['details', { width: 10, isHidden: true }],
];

/** The sheet "Chỉ tiêu": an annex with more columns behind it. */
export function criteriaSheet({ head, content }: DraftSet): SheetModel {
  const columns = columnsOf(head, content);
  const blank = (count: number): CellModel[] => Array.from({ length: count }, () => null);
  const line = (cells: Partial<Record<Role, CellModel>>, thresholds: readonly CellModel[]): RowModel => ({
    look: 'plain',
    cells: [...FRONT.map(([role]) => cells[role] ?? null), ...thresholds, ...BACK.map(([role]) => cells[role] ?? null)],
  });
  const rowsOf = (criterion: CriterionRow): RowModel[] => {
    const indicators = content.indicators
      .filter(({ criterionNumber }) => criterionNumber === criterion.number)
      .sort((a, b) => a.position - b.position);
    const front = criterionCells(criterion);
    if (indicators.length === 0) return [line(front, blank(columns.length))];
    return indicators.map((indicator, index) => {
      const thresholds = content.thresholds.filter(({ indicatorCode }) => indicatorCode === indicator.code);
      return line({ ...(index === 0 ? front : {}), ...indicatorCells(indicator) }, [
        ...columns.map((column) => thresholdIn(thresholds, column)),
      ]);
    });
  };
  const groups = [...content.groups].sort((a, b) => a.position - b.position);
  return {
    name: SHEETS.criteria,
    frozenRows: 1,
    frozenColumns: 2,
    columns: [
      ...FRONT.map(([, column]) => column),
      ...columns.map((): ColumnModel => ({ width: 15, isCentred: true })),
      ...BACK.map(([, column]) => column),
    ],
    printedColumns: FRONT.length + columns.length,
    rows: [
      {
        look: 'heading',
        cells: [
          ...FRONT.map(([role]) => HEADINGS[role][0]),
          ...columns.map(columnWord),
          ...BACK.map(([role]) => HEADINGS[role][0]),
        ],
      },
      ...groups.flatMap((group, index): RowModel[] => [
        { look: 'group', cells: [romanNumber(index + 1), guardText(group.name)] },
        ...content.criteria.filter(({ groupPosition }) => groupPosition === group.position).flatMap(rowsOf),
      ]),
    ],
    spareRows: 200,
  };
}

function criterionCells({ number, name, certainty, note }: CriterionRow): Partial<Record<Role, CellModel>> {
  return {
    number,
    criterion: guardText(name),
    criterionCertainty: words.CERTAINTY_WORDS[certainty][0],
    criterionNote: guardOrNull(note),
  };
}

function indicatorCells(row: IndicatorRow): Partial<Record<Role, CellModel>> {
  const { code, name, unit, kind, comparator, certainty, thresholdState, delegatedTo, choices, details } = row;
  return {
    code: guardText(code),
    indicator: guardText(name),
    unit: guardOrNull(unit),
    kind: words.KIND_WORDS[kind][0],
    comparator: comparator && words.COMPARATOR_WORDS[comparator][0],
    certainty: words.CERTAINTY_WORDS[certainty][0],
    state: words.STATE_WORDS[thresholdState][0],
    delegatedTo: delegatedTo === 'province' ? PROVINCE_WORD : guardOrNull(delegatedTo),
    choices: guardOrNull(choices.join('; ') || null),
    lowerSet: guardOrNull(row.lowerSetId),
    note: guardOrNull(row.note),
    details: Object.keys(details).length > 0 ? JSON.stringify(details) : null,
  };
}

function thresholdIn(thresholds: readonly ThresholdRow[], column: string): CellModel {
  const found = thresholds.find(({ appliesTo }) => appliesTo === column);
  return found ? thresholdCellOf(found) : null;
}
