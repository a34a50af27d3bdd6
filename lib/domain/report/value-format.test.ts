import { describe, expect, it } from 'vitest';
import { formatPlain, formatThreshold, formatTyped, formatValue } from './value-format';

describe('a measured value', () => {
  it.each([
    [78.5, '%', '78,5 %'],
    [36, 'triệu đồng/người/năm', '36 triệu đồng/người/năm'],
    [1286, null, '1.286'],
    [0, '%', '0 %'],
    [12.345, null, '12,345'],
    [1234567.25, null, '1.234.567,25'],
    [0.0000001, null, '0,0000001'],
    [0.00000025, null, '0,00000025'],
    [1e21, null, '1.000.000.000.000.000.000.000'],
  ])('%d with %s: %s', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });

  it('has no dots where it is typed over', () => {
    expect([formatPlain(1286.5), formatTyped(1286.5), formatTyped(1_000_000)]).toEqual([
      '1.286,5',
      '1286,5',
      '1000000',
    ]);
  });
});

describe('a threshold', () => {
  it.each([
    ['>=', 95, '%', '≥ 95 %'],
    ['<=', 26.7, '%', '≤ 26,7 %'],
    ['==', 100, null, '= 100'],
    [null, 95, '%', null],
    ['>=', null, '%', null],
    ['~', 95, '%', null],
    ['constructor', 95, '%', null],
  ])('%s %s %s: %s', (comparator, value, unit, text) => {
    expect(formatThreshold(comparator, value, unit)).toBe(text);
  });
});
