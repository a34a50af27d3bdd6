import type { CriterionRow, IndicatorRow, ThresholdRow } from '../catalogue/shipped-set';
import type { DraftSet } from '../draft/draft-set';
import { guardText } from './cell-text';
import { columnsOf, columnWord } from './column-words';
import { HEAD_LINES, NATIONAL_WORD, type HeadLine } from './head-fields';
import { HEADINGS, type Role } from './headings';
import { helpSheet } from './help-sheet';
import { RULE_WORDS } from './read-beside';
import { writtenDay } from './read-day';
import { PROVINCE_WORD } from './read-fields';
import { romanNumber } from './read-rows';
import type { CellModel, ColumnModel, RowModel, SheetModel } from '../../sheet/sheet-model';
import { SHEETS } from './sheet-names';
import { thresholdCellOf } from './threshold-cell';
import * as words from './words';

/** A draft as the sheets of a workbook; `readSet` reads them back into the same draft. */
export function setSheets(draft: DraftSet): SheetModel[] {
  return [
    helpSheet(),
    headSheet(draft),
    criteriaSheet(draft),
    thresholdSheet(draft),
    conditionSheet(draft),
    ruleSheet(draft),
  ];
}

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

function criteriaSheet({ head, content }: DraftSet): SheetModel {
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
    criterionNote: guarded(note),
  };
}

function indicatorCells(row: IndicatorRow): Partial<Record<Role, CellModel>> {
  const { code, name, unit, kind, comparator, certainty, thresholdState, delegatedTo, choices, details } = row;
  return {
    code: guardText(code),
    indicator: guardText(name),
    unit: guarded(unit),
    kind: words.KIND_WORDS[kind][0],
    comparator: comparator && words.COMPARATOR_WORDS[comparator][0],
    certainty: words.CERTAINTY_WORDS[certainty][0],
    state: words.STATE_WORDS[thresholdState][0],
    delegatedTo: delegatedTo === 'province' ? PROVINCE_WORD : guarded(delegatedTo),
    choices: guarded(choices.join('; ') || null),
    lowerSet: guarded(row.lowerSetId),
    note: guarded(row.note),
    details: Object.keys(details).length > 0 ? JSON.stringify(details) : null,
  };
}

function thresholdIn(thresholds: readonly ThresholdRow[], column: string): CellModel {
  const found = thresholds.find(({ appliesTo }) => appliesTo === column);
  return found ? thresholdCellOf(found) : null;
}

function thresholdSheet({ content }: DraftSet): SheetModel {
  return {
    name: SHEETS.thresholds,
    frozenRows: 1,
    frozenColumns: 2,
    columns: [
      { width: 10, isText: true, isCentred: true },
      { width: 30 },
      { width: 14, isCentred: true },
      { width: 24, choices: words.writtenWords(words.CERTAINTY_WORDS) },
      { width: 44 },
      { width: 30 },
      { width: 16, isText: true },
    ],
    printedColumns: 7,
    rows: [
      heading('Số CT', 'Cột', 'Giá trị', 'Đối chiếu', 'Nguồn', 'Người đối chiếu', 'Ngày đối chiếu'),
      ...content.thresholds.map((row) =>
        plain(
          guardText(row.indicatorCode),
          guardText(columnWord(row.appliesTo)),
          thresholdCellOf(row),
          words.CERTAINTY_WORDS[row.certainty][0],
          guarded(row.source),
          guarded(row.confirmedBy),
          writtenDay(row.confirmedOn),
        ),
      ),
    ],
    spareRows: 50,
  };
}

function headSheet({ head, content }: DraftSet): SheetModel {
  const level = head.level === 'cluster' ? null : words.LEVEL_WORDS[head.level][0];
  const values: Record<HeadLine, CellModel> = {
    id: head.id,
    name: guardText(head.name),
    shortName: guarded(head.shortName),
    level,
    kind: words.SET_KIND_WORDS[head.kind][0],
    scope: head.scope === 'national' ? NATIONAL_WORD : guardText(head.scope),
    extendsId: head.extendsId,
    decision: guarded(content.decision),
    issuedOn: writtenDay(content.issuedOn),
    validFrom: writtenDay(content.validFrom),
    startKnown: words.YES_NO_WORDS[content.startKnown ? 'yes' : 'no'][0],
    validTo: writtenDay(content.validTo),
    note: guarded(content.note),
  };
  return {
    name: SHEETS.head,
    frozenRows: 0,
    frozenColumns: 1,
    columns: [{ width: 26 }, { width: 80, isText: true }],
    printedColumns: 2,
    rows: (Object.keys(HEAD_LINES) as HeadLine[]).map((key) => plain(HEAD_LINES[key], values[key])),
    spareRows: 0,
  };
}

function conditionSheet({ content }: DraftSet): SheetModel {
  return {
    name: SHEETS.conditions,
    frozenRows: 1,
    frozenColumns: 0,
    columns: [
      { width: 6, isCentred: true },
      { width: 50 },
      { width: 12, choices: words.writtenWords(words.LEVEL_WORDS) },
      { width: 34 },
      { width: 12, isCentred: true },
      { width: 24, choices: words.writtenWords(words.CERTAINTY_WORDS) },
    ],
    printedColumns: 6,
    rows: [
      heading('STT', 'Tên điều kiện', 'Đơn vị cấp', 'Phải đạt bộ tiêu chí (mã)', 'Tỷ lệ (%)', 'Đối chiếu'),
      ...content.conditions.map((row, index) =>
        plain(
          index + 1,
          guardText(row.name),
          row.ofLevel === 'cluster' ? null : words.LEVEL_WORDS[row.ofLevel][0],
          row.meetsSetId,
          row.requiredShare,
          words.CERTAINTY_WORDS[row.certainty][0],
        ),
      ),
    ],
    spareRows: 10,
  };
}

function ruleSheet({ content: { rules } }: DraftSet): SheetModel {
  return {
    name: SHEETS.rules,
    frozenRows: 1,
    frozenColumns: 0,
    columns: [{ width: 28, choices: Object.values(RULE_WORDS) }, { width: 40 }, { width: 34 }],
    printedColumns: 3,
    rows: [
      heading('Quy tắc', 'Diện', 'Cột ngưỡng hoặc số điểm'),
      ...rules.tagColumns.map(({ tag, column }) =>
        plain(RULE_WORDS.tag, guardText(tag), guardText(columnWord(column))),
      ),
      ...(rules.points
        ? [plain(RULE_WORDS.met, null, rules.points.met), plain(RULE_WORDS.basically, null, rules.points.basically)]
        : []),
    ],
    spareRows: 10,
  };
}

function heading(...cells: CellModel[]): RowModel {
  return { look: 'heading', cells };
}

function plain(...cells: CellModel[]): RowModel {
  return { look: 'plain', cells };
}

function guarded(text: string | null): string | null {
  return text === null ? null : guardText(text);
}
