import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStatus } from '@/tests/arbitraries/statuses';
import { evaluate, type IndicatorRule } from './evaluate';
import { readIndicatorEntry } from './read-entry';
import type { Status } from './status';

const KEYS = ['tdmnpb', 'chung'];
const known: IndicatorRule = {
  kind: 'percent',
  comparator: '>=',
  choices: [],
  thresholds: [
    { appliesTo: 'chung', value: 80, upper: null, text: null, certainty: 'verified', source: null, confirmed: null },
  ],
  hasFurtherParts: false,
};
const unknown: IndicatorRule = {
  ...known,
  thresholds: [...known.thresholds, { ...known.thresholds[0]!, appliesTo: 'tdmnpb', value: null }],
};
const money: IndicatorRule = { ...known, kind: 'number' };
const parts: IndicatorRule = { ...known, hasFurtherParts: true };
const yesNo: IndicatorRule = { ...known, kind: 'boolean', comparator: '==', thresholds: [] };
const words: IndicatorRule = { ...known, kind: 'text', comparator: null, thresholds: [] };

const choice: IndicatorRule = {
  ...known,
  kind: 'choice',
  comparator: null,
  choices: ['Có', 'Đang làm', 'Không'],
  thresholds: [{ ...known.thresholds[0]!, value: null, text: 'Có; Đang làm' }],
};
const range: IndicatorRule = { ...known, comparator: 'range', thresholds: [{ ...known.thresholds[0]!, upper: 90 }] };
const score: IndicatorRule = { ...known, kind: 'points', comparator: null, thresholds: [] };
const share: IndicatorRule = { ...known, kind: 'lower_share' };
const POINTS = { met: 85, basically: 75 };

const read = (rule: IndicatorRule, value: string | null, status: Status | null = null) =>
  readIndicatorEntry(rule, { value, status }, KEYS, POINTS);
const said = (status: Status, value: number | null = null, valueText: string | null = null) => ({
  status,
  value,
  valueText,
});

describe('what was typed for an indicator', () => {
  it.each([
    ['a value that is enough', known, '80', null, said('met', 80)],
    ['a value that is not', known, '79,9', null, said('not_met', 79.9)],
    ['a value with a sign and blanks', known, ' 85,5 % ', null, said('met', 85.5)],
    ['a value and the status that it gives', known, '85', 'met', said('met', 85)],
    ['a status alone', known, null, 'basically_met', said('basically_met')],
    ['a status and a blank value', known, '  ', 'not_applicable', said('not_applicable')],
    ['a value under an unknown threshold', unknown, '85', null, said('not_assessed', 85)],
    ['the same with a status', unknown, '85', 'met', said('met', 85)],
    ['one of several parts that is enough', parts, '85', null, said('not_assessed', 85)],
    ['the same with a status', parts, '85', 'met', said('met', 85)],
    ['one of several parts that is not', parts, '20', null, said('not_met', 20)],
    ['a number above a hundred that is no percent', money, '1286', null, said('met', 1286)],
    ['a status of a yes or no', yesNo, '', 'met', said('met')],
    ['words', words, 'Nhà văn hóa 250 chỗ', null, said('not_assessed', null, 'Nhà văn hóa 250 chỗ')],
    ['an accepted answer', choice, ' Đang làm ', null, said('met', null, 'Đang làm')],
    ['an answer typed with loose accents', choice, 'Co\u0301', null, said('met', null, 'Có')],
    ['an answer that is not enough', choice, 'Không', null, said('not_met', null, 'Không')],
    ['a value inside a range', range, '90', null, said('met', 90)],
    ['a value above a range', range, '90,1', null, said('not_met', 90.1)],
    ['a score that is enough', score, '85', null, said('met', 85)],
    ['a score that is nearly enough', score, '84,9', null, said('basically_met', 84.9)],
    ['a score that is not', score, '74', 'not_met', said('not_met', 74)],
    ['words that are a number', words, '1.286', 'met', said('met', null, '1.286')],
  ] as const)('%s', (_, rule, value, status, expected) => {
    expect(read(rule, value, status)).toEqual(expected);
  });

  it.each([
    ['nothing', known, '', null, 'value_missing'],
    ['nothing', known, null, null, 'value_missing'],
    ['blanks', words, ' \n', null, 'value_missing'],
    ['no number', known, 'đạt', null, 'value_invalid'],
    ['no number, with a status', known, 'đạt', 'met', 'value_invalid'],
    ['more than a hundred percent', known, '100,1', null, 'value_invalid'],
    ['a hundred and forty percent under an unknown threshold', unknown, '140', 'met', 'value_invalid'],
    ['a number that is a question', money, '1.286', null, 'value_ambiguous'],
    ['a value on a yes or no', yesNo, '1', 'met', 'value_invalid'],
    ['an answer that is none', choice, 'Có lẽ', null, 'answer_unknown'],
    ['an answer in other letters', choice, 'có', null, 'answer_unknown'],
    ['an answer against its status', choice, 'Không', 'met', 'value_disagrees'],
    ['a score above a hundred', score, '100,5', null, 'value_invalid'],
    ['less than nothing', known, '-5', null, 'value_invalid'],
    ['a value of what is counted', share, '80', null, 'value_computed'],
    ['a status of what is counted', share, '', 'met', 'value_computed'],
    ['met, with too small a value', known, '79', 'met', 'value_disagrees'],
    ['not met, with a value that is enough', known, '81', 'not_met', 'value_disagrees'],
    ['not assessed, with a value that proves something', known, '81', 'not_assessed', 'value_disagrees'],
    ['met, with one part too small', parts, '20', 'met', 'value_disagrees'],
  ] as const)('%s is refused', (_, rule, value, status, code) => {
    expect(read(rule, value, status)).toBe(code);
  });

  it('never says otherwise than the evaluation', () => {
    const rules = fc.constantFrom(known, unknown, parts, money);
    fc.assert(
      fc.property(rules, fc.nat(1000), fc.option(anyStatus), (rule, tenths, status) => {
        const value = tenths / 10;
        const entry = read(rule, String(value).replace('.', ','), status);
        const proven = evaluate(rule, value, KEYS).status;
        if (typeof entry === 'string')
          expect([entry, proven !== null && status !== null && status !== proven]).toEqual(['value_disagrees', true]);
        else expect(entry).toEqual(said(proven ?? status ?? 'not_assessed', value));
      }),
    );
  });
});
