import { describe, expect, it } from 'vitest';
import { vector } from '@/tests/vector';
import { evaluate, type Comparator, type IndicatorKind, type IndicatorRule } from '../criteria/evaluate';
import { writeReason } from './evaluation-reason';

const POINTS = { met: 85, basically: 75 };

function indicator(
  kind: IndicatorKind,
  comparator: Comparator | null,
  unit: string | null,
  value: number | null,
  upper: number | null = null,
  text: string | null = null,
): IndicatorRule & { unit: string | null } {
  const threshold = { appliesTo: 'chung', value, upper, text, certainty: 'verified', source: null, confirmed: null };
  return {
    kind,
    comparator,
    unit,
    choices: ['Có', 'Đang làm', 'Không'],
    thresholds: [threshold],
    hasFurtherParts: false,
  };
}

const reasonOf = (rule: IndicatorRule & { unit: string | null }, measured: number | string) =>
  writeReason(rule, measured, evaluate(rule, measured, ['chung'], POINTS), POINTS);

it('health insurance of 89 % against three thresholds (S4-V3)', () => {
  const { input, output } = vector<{ value: number; thresholds: number[] }, Record<string, string>>(
    'S4-V3 health insurance with stale data',
  );
  for (const threshold of input.thresholds) {
    const rule = indicator('percent', '>=', '%', threshold);
    const missing = /thiếu .*/.exec(reasonOf(rule, input.value) ?? '')?.[0];
    expect(missing === undefined ? 'Đạt' : `Chưa đạt (${missing})`).toBe(output[`vs${threshold}`]);
  }
});

describe('the reason of a status', () => {
  const percent = (comparator: Comparator, value: number, upper: number | null = null) =>
    indicator('percent', comparator, '%', value, upper);

  it.each([
    [percent('>=', 90), 89, '89 % < 90 %, thiếu 1,0 điểm %'],
    [percent('>=', 90), 90, '90 % ≥ 90 %'],
    [percent('>=', 0.3), 0.1, '0,1 % < 0,3 %, thiếu 0,2 điểm %'],
    [percent('>=', 90), 89.75, '89,75 % < 90 %, thiếu 0,25 điểm %'],
    [percent('<=', 12), 13.5, '13,5 % > 12 %, vượt 1,5 điểm %'],
    [percent('<=', 12), 12, '12 % ≤ 12 %'],
    [percent('max', 20), 25, '25 % > 20 %, vượt 5,0 điểm %'],
    [percent('max', 20), 20, '20 % ≤ 20 %'],
    [percent('range', 50, 70), 45, '45 % < 50 %, thiếu 5,0 điểm %'],
    [percent('range', 50, 70), 75, '75 % > 70 %, vượt 5,0 điểm %'],
    [percent('range', 50, 70), 70, '70 % trong khoảng 50 % – 70 %'],
    [percent('==', 100), 98, '98 % < 100 %, thiếu 2,0 điểm %'],
    [percent('==', 100), 100, '100 % = 100 %'],
    [
      indicator('number', '>=', 'triệu đồng/người/năm', 36),
      33.5,
      '33,5 triệu đồng/người/năm < 36 triệu đồng/người/năm, thiếu 2,5 triệu đồng/người/năm',
    ],
    [indicator('number', '==', null, 1), 3, '3 > 1, vượt 2'],
    [indicator('lower_share', '>=', null, 80), 75, '75 % < 80 %, thiếu 5,0 điểm %'],
    [indicator('lower_share', '>=', null, 66.7), 200 / 3, '66,6 % < 66,7 %, thiếu 0,1 điểm %'],
    [indicator('choice', null, null, null, null, 'Có;Đang làm'), 'Có', '“Có” đạt yêu cầu'],
    [indicator('choice', null, null, null, null, 'Có;Đang làm'), 'Không', '“Không”, yêu cầu Có hoặc Đang làm'],
    [indicator('points', null, null, 50), 90, '90 điểm ≥ 85 điểm'],
    [indicator('points', null, null, 50), 80, '80 điểm ≥ 75 điểm, chưa tới 85 điểm'],
    [indicator('points', null, null, 50), 74.9, '74,9 điểm < 75 điểm, thiếu 0,1 điểm'],
    [indicator('points', null, null, 80), 78, '78 điểm < 80 điểm, thiếu 2 điểm'],
    [indicator('percent', '>=', '%', null), 99, null],
    [indicator('percent', null, '%', 90), 99, null],
    [indicator('boolean', '==', null, 1), 1, null],
    [indicator('choice', null, null, null, null, 'Có'), 'Chưa rõ', null],
  ] as const)('%o %s: %s', (rule, measured, reason) => {
    expect(reasonOf(rule, measured)).toBe(reason);
  });
});
