import { describe, expect, it } from 'vitest';
import type { Comparator, IndicatorKind } from '../criteria/evaluate';
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
  const of = (kind: IndicatorKind, comparator: Comparator | null, unit: string | null = null) => ({
    kind,
    comparator,
    unit,
  });
  const at = (value: number | null, upper: number | null = null, text: string | null = null) => ({
    value,
    upper,
    text,
  });

  it.each([
    [of('percent', '>=', '%'), at(95), '≥ 95 %'],
    [of('percent', '<=', '%'), at(26.7), '≤ 26,7 %'],
    [of('number', '==', null), at(100), '= 100'],
    [of('percent', 'range', '%'), at(50, 70), '50 % – 70 %'],
    [of('number', 'range', 'm2'), at(1200, 1500.5), '1.200 m2 – 1.500,5 m2'],
    [of('percent', 'max', '%'), at(20), 'tối đa 20 %'],
    [of('lower_share', '>='), at(80), '≥ 80 %'],
    [of('points', null), at(60), 'ít nhất 60 điểm'],
    [of('choice', null), at(null, null, 'Có; Đang làm ;'), 'Có hoặc Đang làm'],
    [of('text', null), at(null, null, 'theo quy định của tỉnh'), 'theo quy định của tỉnh'],
    [of('percent', null, '%'), at(95), null],
    [of('percent', '>=', '%'), at(null), null],
    [of('percent', 'range', '%'), at(50), null],
    [of('choice', null), at(1), null],
  ])('%j %j: %s', (indicator, threshold, text) => {
    expect(formatThreshold(indicator, threshold)).toBe(text);
  });

  it('none', () => {
    expect(formatThreshold(of('percent', '>=', '%'), null)).toBeNull();
  });
});
