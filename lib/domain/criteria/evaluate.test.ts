import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vector } from '@/tests/vector';
import { formatNumber } from '../report/format';
import { evaluate, thresholdFor, type IndicatorRule, type ThresholdRule } from './evaluate';

const threshold = (appliesTo: string, value: number | null): ThresholdRule => ({
  appliesTo,
  value,
  certainty: 'verified',
});

function indicator(comparator: string | null, thresholds: ThresholdRule[], hasFurtherParts = false): IndicatorRule {
  return { kind: 'percent', comparator, thresholds, hasFurtherParts };
}

const common = (comparator: string | null, value: number | null) => indicator(comparator, [threshold('chung', value)]);

it('health insurance of 89 % against three thresholds (S4-V3)', () => {
  const { input, output } = vector<{ value: number; thresholds: number[] }, Record<string, string>>(
    'S4-V3 health insurance with stale data',
  );
  for (const value of input.thresholds) {
    const { status, ...found } = evaluate(common('>=', value), input.value, ['chung']);
    const text =
      status === 'met'
        ? 'Đạt'
        : status === null
          ? ''
          : `Chưa đạt (thiếu ${formatNumber('shortfall' in found ? found.shortfall : 0, 1)} điểm %)`;
    expect(text).toBe(output[`vs${value}`]);
  }
});

describe('the threshold that holds for a unit', () => {
  const byRegion = [threshold('chung', 95), threshold('tdmnpb', 90), threshold('tn', null), threshold('nhom_1', 80)];

  it.each([
    [['tdmnpb', 'chung'], 90],
    [['dbsh', 'chung'], 95],
    [['nhom_1', 'tdmnpb', 'chung'], 80],
    [['tdmnpb', 'nhom_1', 'chung'], 90],
  ])('the first key that has one: %j', (keys, value) => {
    expect(thresholdFor(indicator('>=', byRegion), keys)?.value).toBe(value);
  });

  it('known to be unknown in a region: the common one does not step in', () => {
    const rule = indicator('>=', byRegion);
    expect(thresholdFor(rule, ['tn', 'chung'])?.value).toBeNull();
    expect(evaluate(rule, 100, ['tn', 'chung'])).toEqual({ status: null, threshold: threshold('tn', null) });
  });

  it('none', () => {
    expect(thresholdFor(indicator('>=', byRegion), ['dbsh'])).toBeNull();
    expect(evaluate(indicator('>=', []), 100, ['chung'])).toEqual({ status: null, threshold: null });
  });
});

describe('value against threshold', () => {
  it.each([
    ['>=', 90, 90, 'met', 0],
    ['>=', 90, 95, 'met', 0],
    ['>=', 90, 89, 'not_met', 1],
    ['<=', 12, 12, 'met', 0],
    ['<=', 12, 0, 'met', 0],
    ['<=', 12, 13.5, 'not_met', 1.5],
    ['==', 1, 1, 'met', 0],
    ['==', 1, 0, 'not_met', 1],
    ['==', 1, 3, 'not_met', 2],
  ] as const)('%s %d: %d is %s, missing %d', (comparator, asked, value, status, shortfall) => {
    expect(evaluate(common(comparator, asked), value, ['chung'])).toEqual({
      status,
      threshold: threshold('chung', asked),
      shortfall,
    });
  });

  it('proves nothing when it is one figure of several, but can disprove', () => {
    const oneOfSeveral = indicator('>=', [threshold('chung', 95)], true);
    expect(evaluate(oneOfSeveral, 96, ['chung'])).toEqual({ status: null, threshold: threshold('chung', 95) });
    expect(evaluate(oneOfSeveral, 94, ['chung']).status).toBe('not_met');
  });

  it('says nothing about what is no number', () => {
    for (const comparator of ['>=', '<=', '=='])
      expect(evaluate(common(comparator, 90), Number.NaN, ['chung']).status).toBeNull();
  });
});

describe('laws of evaluation', () => {
  const figure = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });

  it('more never turns met into not met where a minimum is asked, nor less where a maximum is', () => {
    fc.assert(
      fc.property(figure, figure, figure, (asked, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const met = (comparator: string, value: number) =>
          evaluate(common(comparator, asked), value, ['chung']).status === 'met';
        if (met('>=', less)) expect(met('>=', more)).toBe(true);
        if (met('<=', more)) expect(met('<=', less)).toBe(true);
      }),
    );
  });

  it('exactly at the threshold is met, whatever is asked', () => {
    fc.assert(
      fc.property(fc.constantFrom('>=', '<=', '=='), figure, (comparator, asked) => {
        expect(evaluate(common(comparator, asked), asked, ['chung']).status).toBe('met');
      }),
    );
  });

  it('an unknown threshold or comparison is neither met nor not met', () => {
    const unknown = fc.oneof(
      fc.constantFrom('>=', '<=', '==', null).map((comparator) => common(comparator, null)),
      figure.map((asked) => common(null, asked)),
      figure.map((asked) => common('>', asked)),
      figure.map((asked) => indicator('>=', [threshold('dbsh', asked)])),
    );
    fc.assert(
      fc.property(unknown, figure, (rule, value) => {
        expect(evaluate(rule, value, ['tdmnpb', 'chung']).status).toBeNull();
      }),
    );
  });
});
