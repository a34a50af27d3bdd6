import { describe, expect, it } from 'vitest';
import type { SheetCell } from '../../sheet/workbook-read';
import { readThresholdCell, thresholdCellOf } from './threshold-cell';

const at = { address: 'D7', row: 7, column: 4 };
const typed = (value: string): SheetCell => ({ ...at, kind: 'text', value });
const read = (text: string, unit: string | null = null) => {
  const reading = readThresholdCell(typed(text), unit);
  if (reading.is !== 'number') return 'code' in reading ? reading.code : reading.is;
  const { comparator, value, upper, isPercent } = reading;
  return [comparator ?? '', value, ...(upper === null ? [] : [upper]), ...(isPercent ? ['%'] : [])].join(' ').trim();
};

describe('a cell of thresholds', () => {
  it.each([
    ['≥80%', '>= 80 %'],
    ['≥ 80', '>= 80'],
    ['>= 80,5 %', '>= 80.5 %'],
    ['tối thiểu 80%', '>= 80 %'],
    ['Từ 80% trở lên', '>= 80 %'],
    ['Đạt 80% trở lên', '>= 80 %'],
    ['80%', '80 %'],
    ['100', '100'],
    ['≤ 5', '<= 5'],
    ['Không quá 5', 'max 5'],
    ['tối đa 5%', 'max 5 %'],
    ['= 100%', '== 100 %'],
    ['50-70', 'range 50 70'],
    ['từ 50% đến 70%', 'range 50 70 %'],
    ['1.286.000', '1286000'],
    ['≥ 1.286,5', '>= 1286.5'],
    ['1.286', 'cell_ambiguous'],
    ['50-1.286', 'cell_ambiguous'],
    ['Đạt', 'met'],
    ['đạt.', 'met'],
    ['UBND cấp tỉnh quy định', 'delegated'],
    ['UBND cấp tỉnh quy định cụ thể', 'delegated'],
    ['tỉnh quy định', 'delegated'],
    ['-', 'unknown'],
    ['Chưa rõ', 'unknown'],
    ['> 80%', 'text'],
    ['dưới 5%', 'text'],
    ['80% hoặc 90%', 'text'],
    ['UBND tỉnh quy định, tối thiểu 80%', 'text'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('takes the indicator’s unit after the number, and no other', () => {
    expect(read('≥ 4 m2/người', 'm2/người')).toBe('>= 4');
    expect(read('≥ 4 m2', 'm2/người')).toBe('text');
  });

  it('knows a percent by its format, and says of a bare fraction that it is one', () => {
    const number = (value: number, shownAsPercent: boolean): SheetCell => ({
      ...at,
      kind: 'number',
      value,
      shownAsPercent,
    });
    expect(readThresholdCell(number(0.8, true), '%')).toMatchObject({
      value: 80,
      isPercent: true,
      isBareFraction: false,
    });
    expect(readThresholdCell(number(0.07, true), '%')).toMatchObject({ value: 7 });
    expect(readThresholdCell(number(0.8, false), '%')).toMatchObject({ value: 0.8, isBareFraction: true });
    expect(readThresholdCell({ ...at, kind: 'date', value: '2024-05-01' }, null)).toEqual({
      is: 'fault',
      code: 'cell_is_date',
    });
    expect(readThresholdCell(undefined, null)).toEqual({ is: 'empty' });
  });

  it('writes what it reads', () => {
    expect(thresholdCellOf({ value: 12.6, upper: null, text: null })).toBe(12.6);
    expect(read(String(thresholdCellOf({ value: 0.5, upper: 1.286, text: null })))).toBe('range 0.5 1.286');
    expect(thresholdCellOf({ value: null, upper: null, text: null })).toBe('chưa rõ');
  });
});
