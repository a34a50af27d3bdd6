import { describe, expect, it } from 'vitest';
import { annex, BY_REGION, told, type Value } from '@/tests/factories/annex';

describe('what is wrong is told by cell, and nothing of the sheet is taken', () => {
  const body = (...cells: Value[]) => annex([BY_REGION, [1, 'Giao thông', '1.1. Đường xã', ...cells]]);

  it.each<[Value[], string]>([
    [['1.286'], 'D2 cell_ambiguous'],
    [['≥ 1.286'], 'D2 cell_ambiguous'],
    [['tám mươi'], 'D2 cell_not_understood'],
    [['> 80%'], 'D2 cell_not_understood'],
    [['80%'], 'D2 comparator_unclear'],
    [['≥ 80', '≤ 70'], 'E2 comparators_mixed'],
    [['≥ 80%', 'Đạt'], 'E2 comparators_mixed'],
    [['≥ 80%', 0.7], 'E2 percent_unclear'],
    [[new Date(Date.UTC(2024, 0, 5))], 'D2 cell_is_date'],
  ])('%j: %s', async (cells, fault) => {
    const read = await body(...cells);
    expect(told(read)).toEqual([fault]);
    expect(read.draft).toBeNull();
  });

  it('100 % of everything needs no sign', async () => {
    const read = await body('100%', '100');
    expect(told(read)).toEqual([]);
    expect((await annex([BY_REGION, [1, 'A', '1.1. B', '100%']])).draft?.content.indicators[0]?.comparator).toBe('>=');
  });

  it('numbers: missing, doubled, turned into dates or cut by the program', async () => {
    const sheet = (...rows: Value[][]) => annex([['TT', 'Tên tiêu chí', 'Số CT', 'Nội dung', 'Chung'], ...rows]);
    expect(told(await sheet([null, 'Giao thông', null, 'Đường', 'Đạt']))).toEqual(['A2 number_missing']);
    expect(told(await sheet(['a', 'Giao thông', null, 'Đường', 'Đạt']))).toEqual(['A2 number_missing']);
    expect(told(await sheet([1, 'A'], [2, 'B'], [1, 'C']))).toEqual(['A4 number_duplicate']);
    expect(told(await sheet([1, null, '1.1', 'Đường', 'Đạt']))).toEqual(['B2 name_missing']);
    expect(told(await sheet([1, 'A', new Date(Date.UTC(2026, 0, 1)), 'Đường', 'Đạt']))).toEqual(['C2 cell_is_date']);
    expect(told(await sheet([1, 'A', '1.1', 'x', 'Đạt'], [null, null, null, 'y', 'Đạt']))).toEqual(['C3 cell_missing']);
    expect(told(await sheet([2, 'A', '3.1', 'x', 'Đạt']))).toEqual(['C2 indicator_elsewhere']);
    // 10.10 typed into a cell that is no text becomes 10.1
    expect(told(await sheet([10, 'A', 10.1, 'x', 'Đạt'], [null, null, 10.1, 'y', 'Đạt']))).toEqual([
      'C3 indicator_duplicate',
    ]);
  });

  it('headings: none, merged, on two rows, the same twice', async () => {
    expect(
      told(
        await annex([
          ['Xã', 'Dân số'],
          ['Kiên Mộc', 3000],
        ]),
      ),
    ).toEqual([' sheet_header_missing']);
    const merged = await annex(
      [
        ['TT', 'Tên tiêu chí', 'Nội dung', 'Chỉ tiêu', null],
        [1, 'A', '1.1. B', 'Đạt', 'Đạt'],
      ],
      (sheet) => {
        sheet.mergeCells('D1:E1');
      },
    );
    expect(merged.faults).toEqual([{ sheet: 'Phụ lục I', cell: 'D1', code: 'sheet_header_merged', detail: 'D1:E1' }]);
    const two = await annex([
      ['TT', 'Tên tiêu chí', 'Nội dung', 'Chỉ tiêu theo vùng'],
      [null, null, null, 'ĐBSH', 'BTB'],
      [1, 'A', '1.1. B', 'Đạt', 'Đạt'],
    ]);
    expect(told(two)).toEqual(['A1 sheet_header_merged']);
    expect(
      told(
        await annex([
          ['TT', 'Tên tiêu chí', 'Chung', 'Cả nước'],
          [1, 'A', 'Đạt', 'Đạt'],
        ]),
      ),
    ).toEqual(['D1 sheet_header_twice']);
  });

  it('formulas, and values merged over several cells', async () => {
    const formula = await annex([BY_REGION, [1, 'A', '1.1. B', '≥ 80%']], (sheet) => {
      sheet.getCell('E2').value = { formula: 'D2', result: 80 };
    });
    expect(told(formula)).toEqual(['E2 cell_formula']);
    expect(formula.draft).toBeNull();
    const merged = await annex([BY_REGION, [1, 'A', '1.1. B', '≥ 80%']], (sheet) => {
      sheet.mergeCells('D2:K2');
    });
    expect(merged.faults).toEqual([{ sheet: 'Phụ lục I', cell: 'D2', code: 'sheet_merged', detail: 'D2:K2' }]);
  });
});
