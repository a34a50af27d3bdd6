import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, indicatorRow, thresholdRow } from '@/tests/factories/draft';
import { confirmContent } from './confirm-content';
import { cutCriterion } from './cut-criterion';
import { putCriterion, type PutCriterion, type PutIndicator } from './put-criterion';
import { readThreshold, typedThreshold, type TypedThreshold } from './read-threshold';

const { content } = draftOf(3, {
  content: {
    indicators: [
      indicatorRow({ code: '1.1', certainty: 'verified' }),
      indicatorRow({ code: '2.1' }),
      indicatorRow({ code: 'KDC', criterionNumber: 3 }),
    ],
    thresholds: [
      thresholdRow({ indicatorCode: '1.1', value: 90, certainty: 'verified', source: 'QĐ 1' }),
      thresholdRow({ indicatorCode: '2.1', value: 60 }),
      thresholdRow({ indicatorCode: '2.1', appliesTo: 'tn', value: null }),
    ],
  },
});
const first: PutIndicator = {
  ...{ was: '1.1', code: '1.1', name: 'Chỉ tiêu 1.1', kind: 'percent', unit: '%', comparator: '>=', choices: [] },
  ...{ lowerSetId: null, delegated: false, thresholds: new Map([['chung', typed(90)]]) },
};
const put = (over: Partial<PutCriterion> = {}): PutCriterion => {
  return { number: 1, name: 'Tiêu chí 1', groupPosition: 1, note: null, indicators: [first], ...over };
};

function typed(value: number | null): TypedThreshold {
  return { value, upper: null, text: null };
}

describe('a criterion put into a draft', () => {
  it('unchanged leaves everything as it was, with its certainty and source', () => {
    const after = putCriterion(content, put());
    expect(after.criteria).toEqual(content.criteria);
    expect(after.indicators).toEqual(content.indicators);
    expect(new Set(after.thresholds)).toEqual(new Set(content.thresholds));
  });

  it('with another name or value is no longer compared with the decision there', () => {
    const changed = {
      ...first,
      name: 'Tên khác',
      thresholds: new Map([
        ['chung', typed(95)],
        ['tn', typed(null)],
      ]),
    };
    const after = putCriterion(content, put({ name: 'Khác', indicators: [changed] }));
    expect(after.criteria[0]).toMatchObject({ name: 'Khác', certainty: 'unconfirmed' });
    expect(after.indicators[0]).toMatchObject({ certainty: 'unconfirmed', thresholdState: 'partly_known' });
    const own = after.thresholds.filter((row) => row.indicatorCode === '1.1');
    expect(own.map(({ appliesTo, value, certainty, source }) => [appliesTo, value, certainty, source])).toEqual([
      ['chung', 95, 'unconfirmed', null],
      ['tn', null, 'unconfirmed', null],
    ]);
  });

  it('takes away the thresholds of an indicator that went, and follows one whose code changed', () => {
    expect(putCriterion(content, put({ indicators: [] })).thresholds).toHaveLength(2);
    const renamed = putCriterion(content, put({ indicators: [{ ...first, code: '1.9' }] }));
    expect(renamed.thresholds.find((row) => row.indicatorCode === '1.9')).toMatchObject({ value: 90, source: 'QĐ 1' });
  });

  it('touches no other criterion', () => {
    const rest = (rows: typeof content) => ({
      criteria: rows.criteria.filter((row) => row.number !== 1),
      indicators: rows.indicators.filter((row) => row.criterionNumber !== 1),
    });
    expect(rest(putCriterion(content, put({ indicators: [] })))).toEqual(rest(content));
  });
});

it('a criterion cut out moves the later ones up, codes and thresholds with them', () => {
  const after = cutCriterion(content, 1);
  expect(after.criteria.map(({ number, name }) => [number, name])).toEqual([
    [1, 'Tiêu chí 2'],
    [2, 'Tiêu chí 3'],
  ]);
  expect(after.indicators.map(({ code, criterionNumber }) => [code, criterionNumber])).toEqual([
    ['1.1', 1],
    ['KDC', 2],
  ]);
  expect(after.thresholds.map(({ indicatorCode, value }) => [indicatorCode, value])).toEqual([
    ['1.1', 60],
    ['1.1', null],
  ]);
});

it('what was compared is sure, by whom and when; the unknown stays unknown, the rest as it was', () => {
  const comparison = { by: 'Văn phòng điều phối', on: '2021-12-31', decision: 'QĐ 9' };
  const after = confirmContent(content, 2, comparison);
  expect(after.criteria.map((row) => row.certainty)).toEqual(['verified', 'verified', 'verified']);
  expect(after.thresholds.map(({ certainty, source, confirmedBy }) => [certainty, source, confirmedBy])).toEqual([
    ['verified', 'QĐ 1', null],
    ['verified', 'QĐ 9', 'Văn phòng điều phối'],
    ['unconfirmed', null, null],
  ]);
  const all = confirmContent(after, null, { ...comparison, by: 'Người khác' });
  expect(all.thresholds.map((row) => row.confirmedBy)).toEqual(['Người khác', 'Văn phòng điều phối', null]);
});

describe('a typed threshold', () => {
  const percent = { kind: 'percent', comparator: '>=' } as const;
  const range = { kind: 'number', comparator: 'range' } as const;
  it.each([
    ['', percent, null],
    [' ? ', percent, typed(null)],
    ['Chưa rõ', percent, typed(null)],
    ['95', percent, typed(95)],
    ['12,5 %', percent, typed(12.5)],
    ['-3', percent, typed(-3)],
    ['nhiều', percent, 'value_invalid'],
    ['1.286', { kind: 'number', comparator: '>=' } as const, 'value_ambiguous'],
    ['40–60', range, { value: 40, upper: 60, text: null }],
    ['40 đến 60,5', range, { value: 40, upper: 60.5, text: null }],
    ['40', range, 'range_incomplete'],
    ['40-x', range, 'value_invalid'],
    ['Tốt; Khá', { kind: 'choice', comparator: null } as const, { value: null, upper: null, text: 'Tốt; Khá' }],
    ['Đạt', { kind: 'boolean', comparator: null } as const, { value: null, upper: null, text: 'Đạt' }],
  ])('%j', (text, indicator, expected) => {
    expect(readThreshold(text, indicator)).toEqual(expected);
  });

  it('typed again as it is shown says the same', () => {
    const value = fc.integer({ min: 0, max: 999_999 }).map((n) => n / 100);
    fc.assert(
      fc.property(value, value, (low, high) => {
        expect(readThreshold(typedThreshold(typed(low)), percent)).toEqual(typed(low));
        const both = { value: low, upper: high, text: null };
        expect(readThreshold(typedThreshold(both), range)).toEqual(both);
      }),
    );
    expect(readThreshold(typedThreshold(typed(null)), percent)).toEqual(typed(null));
  });
});
