import { describe, expect, it } from 'vitest';
import { evaluate, thresholdFor, type Comparator, type IndicatorRule, type ThresholdRule } from './evaluate';

const threshold = (appliesTo: string, value: number | null, more: Partial<ThresholdRule> = {}): ThresholdRule => ({
  appliesTo,
  value,
  upper: null,
  text: null,
  certainty: 'verified',
  source: null,
  confirmed: null,
  ...more,
});

const indicator = (
  comparator: Comparator | null,
  thresholds: ThresholdRule[],
  more: Partial<IndicatorRule> = {},
): IndicatorRule => ({ kind: 'percent', comparator, choices: [], thresholds, hasFurtherParts: false, ...more });

const common = (comparator: Comparator | null, value: number | null, upper: number | null = null) =>
  indicator(comparator, [threshold('chung', value, { upper })]);

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
    ['>=', 90, null, 90, 'met', 0],
    ['>=', 90, null, 95, 'met', 0],
    ['>=', 90, null, 89, 'not_met', 1],
    ['>=', 90, null, 89.999, 'not_met', 0.001],
    ['<=', 12, null, 12, 'met', 0],
    ['<=', 12, null, 0, 'met', 0],
    ['<=', 12, null, 13.5, 'not_met', 1.5],
    ['max', 20, null, 20, 'met', 0],
    ['max', 20, null, 20.1, 'not_met', 0.1],
    ['==', 1, null, 1, 'met', 0],
    ['==', 1, null, 0, 'not_met', 1],
    ['==', 1, null, 3, 'not_met', 2],
    ['range', 50, 70, 50, 'met', 0],
    ['range', 50, 70, 70, 'met', 0],
    ['range', 50, 70, 49.9, 'not_met', 0.1],
    ['range', 50, 70, 70.1, 'not_met', 0.1],
    ['range', 50, 50, 50, 'met', 0],
    ['>=', 0.3, null, 0.1, 'not_met', 0.2],
  ] as const)('%s %d–%s: %d is %s, missing %d', (comparator, asked, upper, value, status, shortfall) => {
    for (const kind of ['percent', 'number', 'lower_share'] as const)
      expect(evaluate({ ...common(comparator, asked, upper), kind }, value, ['chung'])).toEqual({
        status,
        threshold: threshold('chung', asked, { upper }),
        shortfall,
      });
  });

  it('a difference smaller than what a fraction can hold is still one', () => {
    const found = evaluate(common('>=', 1e-300), 0, ['chung']);
    expect(found).toMatchObject({ status: 'not_met', shortfall: 1e-300 });
  });

  it('proves nothing when it is one figure of several, but can disprove', () => {
    const oneOfSeveral = indicator('>=', [threshold('chung', 95)], { hasFurtherParts: true });
    expect(evaluate(oneOfSeveral, 96, ['chung'])).toEqual({ status: null, threshold: threshold('chung', 95) });
    expect(evaluate(oneOfSeveral, 94, ['chung']).status).toBe('not_met');
  });

  it.each([
    ['no number', common('>=', 90), Number.NaN],
    ['no end', common('>=', 90), Number.POSITIVE_INFINITY],
    ['words', common('>=', 90), '95'],
    ['a range without its upper end', common('range', 50), 60],
    ['a range turned over', common('range', 70, 50), 60],
    ['a yes or no', { ...common('==', 1), kind: 'boolean' as const }, 1],
    ['a description', { ...common('>=', 1), kind: 'text' as const }, 'Nhà văn hóa'],
  ])('nothing can be said of %s', (_, rule, measured) => {
    expect(evaluate(rule, measured, ['chung']).status).toBeNull();
  });
});

describe('an answer', () => {
  const choice = (text: string | null, hasFurtherParts = false) =>
    indicator(null, [threshold('chung', null, { text })], {
      kind: 'choice',
      choices: ['Có', 'Đang làm', 'Không'],
      hasFurtherParts,
    });

  it.each([
    ['Có', 'Có', 'met'],
    ['Có; Đang làm', 'Đang làm', 'met'],
    ['Có;', 'Không', 'not_met'],
    ['Có', 'Chưa rõ', null],
    ['Có', '', null],
    ['Có', 1, null],
    [null, 'Có', null],
    [' ; ', 'Có', null],
  ] as const)('%s asked, %s given: %s', (text, answer, status) => {
    const found = evaluate(choice(text), answer, ['chung']);
    expect(found.status).toBe(status);
    if (found.status !== null) expect(found.shortfall).toBeNull();
  });

  it('that is accepted proves nothing where more is asked', () => {
    expect(evaluate(choice('Có', true), 'Có', ['chung']).status).toBeNull();
    expect(evaluate(choice('Có', true), 'Không', ['chung']).status).toBe('not_met');
  });
});

describe('a score', () => {
  const rule = { met: 85, basically: 75 };
  const scored = (...thresholds: ThresholdRule[]) => indicator(null, thresholds, { kind: 'points' });

  it.each([
    [[], 85, 'met', 0],
    [[], 84.9, 'basically_met', 0.1],
    [[], 75, 'basically_met', 10],
    [[], 74.9, 'not_met', 0.1],
    [[threshold('chung', 80)], 80, 'basically_met', 5],
    [[threshold('chung', 80)], 79.9, 'not_met', 0.1],
    [[threshold('chung', 90)], 89, 'not_met', 1],
    [[threshold('chung', 90)], 90, 'met', 0],
    [[threshold('chung', 50)], 60, 'not_met', 15],
  ])('%j, %d points: %s', (thresholds, score, status, shortfall) => {
    expect(evaluate(scored(...thresholds), score, ['chung'], rule)).toEqual({
      status,
      threshold: thresholds[0] ?? null,
      shortfall,
    });
  });

  it.each([
    ['the version has no rule', scored(), 90, null],
    ['its own minimum is unknown', scored(threshold('chung', null)), 90, rule],
    ['it is no score', scored(), 'chín mươi', rule],
  ])('is not judged where %s', (_, one, score, points) => {
    expect(evaluate(one, score, ['chung'], points).status).toBeNull();
  });
});
