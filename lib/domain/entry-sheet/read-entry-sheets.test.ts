import { describe, expect, it } from 'vitest';
import {
  fillIn,
  layOut,
  SAMPLE_UNITS,
  sampleContext,
  sampleSet,
  sampleSheet,
  templateOf,
  type Typed,
} from '@/tests/factories/entry-sheets';
import { cellAddress } from '../sheet/cell-address';
import type { SheetModel } from '../sheet/sheet-model';
import type { SheetCell, SheetRow, WorkbookSheet } from '../sheet/workbook-read';
import { readEntrySheets, type SheetContext } from './read-entry-sheets';
import type { SheetForm } from './sheet-keys';

const SET = sampleSet();
const KIEN_MOC = '06625';

/** The sheets of a template with something typed into it. */
const filled = (form: SheetForm, ...typed: Typed[]): WorkbookSheet[] =>
  layOut(fillIn(templateOf(sampleSheet(form, { set: SET })), typed));
const read = (sheets: readonly WorkbookSheet[], context: Partial<SheetContext> = {}) =>
  readEntrySheets(sheets, sampleContext(SET, context));
const said = (sheets: readonly WorkbookSheet[], context: Partial<SheetContext> = {}) => {
  const { lines, faults } = read(sheets, context);
  return { lines: lines.map(({ unit, item, status, value }) => [unit, item, status ?? value]), faults };
};
const status = (item: string, cell: Typed['cell'], unit = KIEN_MOC): Typed => ({ unit, item, field: 'status', cell });
const value = (item: string, cell: Typed['cell']): Typed => ({ unit: KIEN_MOC, item, field: 'value', cell });

type Content = { kind: 'text'; value: string } | { kind: 'date'; value: string } | { kind: 'boolean'; value: boolean };
type Change = Content | { kind: 'number'; value: number; shownAsPercent: boolean };

/** The sheet "Biểu" with other rows. */
const withRows = (sheets: readonly WorkbookSheet[], change: (rows: readonly SheetRow[]) => SheetRow[]) =>
  sheets.map((sheet) => (sheet.name === 'Biểu' ? { ...sheet, rows: change(sheet.rows) } : sheet));
const firstOf = (row: SheetRow): string => String(row.cells.get(1)?.value ?? '');
const rowsOf = (sheets: readonly WorkbookSheet[]) => sheets.find(({ name }) => name === 'Biểu')!.rows;
const rowAbout = (sheets: readonly WorkbookSheet[], unit: string, item = '1') =>
  rowsOf(sheets).find((row) => firstOf(row) === unit && (row.cells.get(2)?.value === item || item === ''))!;

/** Puts another content into a cell; null empties it. */
function put(sheets: readonly WorkbookSheet[], row: number, column: number, content: Change | null) {
  return withRows(sheets, (rows) =>
    rows.map((one) => {
      if (one.number !== row) return one;
      const cells = new Map<number, SheetCell>(one.cells);
      if (content === null) cells.delete(column);
      else cells.set(column, { address: cellAddress(row, column), row, column, ...content });
      return { ...one, cells };
    }),
  );
}
const text = (words: string): Change => ({ kind: 'text', value: words });
const DAY = { row: 5, list: 6, matrix: 4 };

describe('the day of a sheet', () => {
  it.each(['22/5/2021', '22-05-2021', '22.5.2021', '2021-05-22', 'ngày 22 tháng 5 năm 2021'])('as text: %s', (day) => {
    const { sheets, faults } = read(put(filled('list'), DAY.row, DAY.list, text(day)));
    expect([faults, sheets[0]?.effectiveOn, sheets[0]?.madeFor]).toEqual([[], '2021-05-22', '2022-05-22']);
  });

  it('as a date, and emptied the one it was made for', () => {
    const dated = put(filled('criteria', status('1', 'Đ')), DAY.row, DAY.matrix, { kind: 'date', value: '2021-05-22' });
    expect(read(dated).lines[0]?.effectiveOn).toBe('2021-05-22');
    expect(read(put(filled('criteria'), DAY.row, DAY.matrix, null)).sheets[0]?.effectiveOn).toBe('2022-05-22');
  });

  it.each(['hôm qua', '31/6/2021', '5/22/2021', '22/5/21'])('%s is none', (day) => {
    const { faults, lines } = read(put(filled('list', status('1', 'đạt')), DAY.row, DAY.list, text(day)));
    expect([faults, lines]).toEqual([[{ sheet: 'Biểu', cell: 'F5', code: 'date_invalid', detail: day }], []]);
  });
});

describe('keys say where a cell belongs', () => {
  it('although rows were turned round, rows were taken out and a column was put in front', () => {
    const sheets = filled('list', status('1', 'đạt'), status('3', 'CĐ', '00628'));
    const moved = withRows(sheets, (rows) =>
      rows
        .filter((row) => row.cells.get(2)?.value !== '2')
        .map((row, index, all) => ({ ...row, number: row.number < 7 ? row.number : all.length + 10 - index }))
        .sort((a, b) => a.number - b.number)
        .map(({ number, cells }) => {
          const shifted = [...cells.values()].map((cell): [number, SheetCell] => {
            const column = cell.column + 1;
            return [column, { ...cell, row: number, column, address: cellAddress(number, column) }];
          });
          return { number, cells: new Map(shifted) };
        }),
    );
    expect(said(moved).faults).toEqual([]);
    expect(said(moved).lines.sort()).toEqual(said(sheets).lines.sort());
  });

  it('and a key that says another thing than the words beside it is a fault', () => {
    const list = filled('list', status('1', 'đạt'));
    const row = rowAbout(list, KIEN_MOC).number;
    expect(said(put(list, row, 2, text('2')))).toMatchObject({ lines: [], faults: [{ code: 'sheet_key_changed' }] });
    const matrix = filled('criteria', status('1', 'Đ'));
    const at = rowAbout(matrix, KIEN_MOC, '').number;
    expect(said(put(matrix, at, 1, text('06613'))).faults.map(({ code }) => code)).toContain('sheet_key_changed');
    expect(said(put(matrix, at, 1, text('99999'))).faults).toMatchObject([
      { code: 'unit_unknown', cell: `D${String(at)}` },
    ]);
    expect(said(put(matrix, 6, 5, text('2'))).faults).toMatchObject([{ code: 'sheet_key_changed', cell: 'E6' }]);
  });

  it('and where a key is gone the words do, if they mean one thing only', () => {
    const matrix = filled('criteria', status('1', 'Đ'));
    const at = rowAbout(matrix, KIEN_MOC, '').number;
    const keyless = put(matrix, at, 1, null);
    expect(said(keyless)).toEqual({ lines: [[KIEN_MOC, '1', 'met']], faults: [] });
    expect(said(put(keyless, at, 4, text('XÃ KIÊN  MỘC'.normalize('NFD')))).lines).toHaveLength(1);
    expect(said(put(keyless, at, 4, text('xã khác'))).faults).toMatchObject([{ code: 'sheet_key_missing' }]);
    const twice = () => [...SAMPLE_UNITS, { code: '00001', title: 'xã Kiên Mộc' }];
    expect(said(keyless, { unitsOn: twice }).faults).toMatchObject([{ code: 'sheet_name_ambiguous' }]);
    const list = filled('list', status('1', 'đạt'));
    expect(said(put(list, rowAbout(list, KIEN_MOC).number, 2, null)).lines).toEqual([[KIEN_MOC, '1', 'met']]);
  });

  it('a code that lost its zeros is still that code', () => {
    const matrix = filled('criteria', status('1', 'K', '00628'));
    const numeric = put(matrix, rowAbout(matrix, '00628', '').number, 1, {
      ...{ kind: 'number', value: 628, shownAsPercent: false },
    });
    expect(said(numeric)).toEqual({ lines: [['00628', '1', 'not_applicable']], faults: [] });
  });
});

describe('what a cell says', () => {
  it.each([
    ['78,5', '78,5'],
    ['78.5', '78,5'],
    ['78,5 %', '78,5'],
    [78.5, '78,5'],
    [0.1 + 0.2, '0,3'],
  ])('%s of a hundred', (cell, expected) => {
    expect(said(filled('list', value('i:1.1', cell))).lines).toEqual([[KIEN_MOC, 'i:1.1', expected]]);
  });

  it('a share that a program shows in percent', () => {
    const list = filled('list', value('i:1.1', '1'));
    const { number } = rowAbout(list, KIEN_MOC, 'i:1.1');
    const shown = put(list, number, 8, { kind: 'number', value: 0.57, shownAsPercent: true });
    expect(said(shown).lines).toEqual([[KIEN_MOC, 'i:1.1', '57']]);
  });

  it.each([
    ['i:1.1', 'value', '1.286', 'value_ambiguous'],
    ['i:1.1', 'value', 'tám mươi', 'value_invalid'],
    ['i:1.1', 'value', -5, 'value_invalid'],
    ['i:1.2', 'value', '80', 'value_invalid'],
    ['i:2.2', 'value', 'Loại C', 'answer_unknown'],
    ['i:3.10', 'value', '80', 'value_computed'],
    ['1', 'value', '80', 'value_invalid'],
    ['1', 'status', 'x', 'status_unknown'],
    ['1', 'cause', 'vì mưa', 'cause_unknown'],
    ['1', 'note', 'chưa ai đánh giá', 'value_missing'],
    ['1', 'note', 'dài '.repeat(501), 'note_too_long'],
    ['i:1.1', 'note', 'ghi nhầm chỗ', 'note_on_indicator'],
  ] as const)('%s %s: %s is %s', (item, field, cell, code) => {
    const { lines, faults } = said(filled('list', { unit: KIEN_MOC, item, field, cell }));
    expect([lines, faults.map((fault) => fault.code)]).toEqual([[], [code]]);
  });

  it('a date or a yes in the place of a figure', () => {
    const list = filled('list', value('i:1.1', '1'));
    const { number } = rowAbout(list, KIEN_MOC, 'i:1.1');
    expect(said(put(list, number, 8, { kind: 'date', value: '2019-12-06' })).faults).toMatchObject([
      { code: 'cell_is_date', cell: `H${String(number)}` },
    ]);
    expect(said(put(list, number, 8, { kind: 'boolean', value: true })).faults).toMatchObject([
      { code: 'value_invalid' },
    ]);
  });

  it('a status word over a figure, and "chưa đánh giá" which is not the same as nothing', () => {
    const sheets = filled('indicators', status('i:1.1', 'K'), status('i:1.2', 'CĐG', '00628'));
    expect(said(sheets)).toEqual({
      lines: [
        [KIEN_MOC, 'i:1.1', 'not_applicable'],
        ['00628', 'i:1.2', 'not_assessed'],
      ],
      faults: [],
    });
  });
});

describe('a sheet that is not as it was made', () => {
  it('merged cells over entries are a fault, over titles and beside the columns they are not', () => {
    const sheets = filled('criteria', status('1', 'Đ'));
    const merged = (reference: string, top: number, left: number, bottom: number, right: number) =>
      said(sheets.map((sheet) => ({ ...sheet, merges: [{ reference, top, left, bottom, right }] }))).faults;
    expect(merged('E8:F8', 8, 5, 8, 6)).toMatchObject([{ code: 'sheet_merged', cell: 'E8' }]);
    expect(merged('C3:K3', 3, 3, 3, 11)).toEqual([]);
    expect(merged('Z8:Z9', 8, 26, 9, 26)).toEqual([]);
  });

  it('of another tenant, of a set that nobody knows, of a later format: said of the sheet, and nothing is read', () => {
    const sheets = filled('list', status('1', 'đạt'));
    expect(said(sheets, { tenant: 'ha-tinh' })).toEqual({
      lines: [],
      faults: [{ sheet: 'Biểu', cell: null, code: 'sheet_other_tenant' }],
    });
    expect(said(sheets, { sets: [] }).faults).toMatchObject([{ code: 'set_unknown' }]);
    const head = String(rowsOf(sheets)[0]!.cells.get(1)!.value);
    expect(said(put(sheets, 1, 1, text(head.replace('"ntm":1', '"ntm":2')))).faults).toMatchObject([
      { code: 'sheet_newer_format' },
    ]);
    expect(said(put(sheets, 1, 1, text(head.slice(0, -1)))).faults).toMatchObject([{ code: 'sheet_key_changed' }]);
  });

  it('a unit that the person may not read is not there', () => {
    expect(said(filled('criteria', status('1', 'Đ')), { unitsOn: () => SAMPLE_UNITS.slice(0, 1) })).toMatchObject({
      lines: [],
      faults: [{ code: 'unit_unknown' }, { code: 'unit_unknown' }],
    });
  });

  it('a row that stands twice is one if it says the same, and a fault if it does not', () => {
    const sheets = filled('list', status('1', 'đạt'));
    const row = rowAbout(sheets, KIEN_MOC);
    const again = withRows(sheets, (rows) => [...rows, { ...row, number: 500 }]);
    expect(said(again)).toEqual({ lines: [[KIEN_MOC, '1', 'met']], faults: [] });
    expect(said(put(again, 500, 9, text('chưa đạt'))).faults).toMatchObject([{ code: 'line_duplicate', cell: 'E500' }]);
  });

  it('a sheet that was copied says its lines once', () => {
    const sheets = filled('list', status('1', 'đạt'));
    const copy = sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} (2)` }));
    expect(said([...sheets, ...copy])).toEqual({ lines: [[KIEN_MOC, '1', 'met']], faults: [] });
  });

  it('without keys it is a sheet made by hand, which is for a person to match', () => {
    const byHand = layOut([{ ...templateOf()[0]!, name: 'Tổng hợp' } satisfies SheetModel]);
    expect(read(byHand)).toMatchObject({ lines: [], faults: [], plain: ['Tổng hợp'] });
  });
});
