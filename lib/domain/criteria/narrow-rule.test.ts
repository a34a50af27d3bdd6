import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARATORS, evaluate, INDICATOR_KINDS, type IndicatorRule, type ThresholdRule } from './evaluate';
import { keysOf, narrowRule } from './narrow-rule';
import { readIndicatorEntry } from './read-entry';

const COLUMNS = ['tag:biên giới', 'nhom_1', 'tdmnpb', 'chung'];
const anyThreshold: fc.Arbitrary<ThresholdRule> = fc.record({
  appliesTo: fc.constantFrom(...COLUMNS),
  value: fc.option(fc.integer({ min: 0, max: 100 })),
  upper: fc.option(fc.integer({ min: 0, max: 100 })),
  text: fc.option(fc.constantFrom('Có', 'Có; Đang làm')),
  certainty: fc.constantFrom('verified', 'secondary'),
  source: fc.constant(null),
  confirmed: fc.constant(null),
});
const anyRule: fc.Arbitrary<IndicatorRule> = fc.record({
  kind: fc.constantFrom(...INDICATOR_KINDS),
  comparator: fc.option(fc.constantFrom(...COMPARATORS)),
  choices: fc.constant(['Có', 'Đang làm', 'Không']),
  thresholds: fc.array(anyThreshold, { maxLength: 4 }),
  hasFurtherParts: fc.boolean(),
});
const anyKeys = fc.subarray(COLUMNS);
const anyTyped = fc.oneof(
  fc.integer({ min: 0, max: 120 }).map(String),
  fc.constantFrom('78,5', '1.286', 'Có', 'Không', ''),
);
const POINTS = { met: 85, basically: 75 };

describe('a rule narrowed to a unit', () => {
  it('judges whatever is measured or typed as the whole rule does', () => {
    fc.assert(
      fc.property(anyRule, anyKeys, anyTyped, fc.integer({ min: 0, max: 120 }), (rule, keys, typed, measured) => {
        const narrow = narrowRule(rule, keys);
        expect(evaluate(narrow, measured, keysOf(narrow), POINTS)).toEqual(evaluate(rule, measured, keys, POINTS));
        const entry = { status: null, value: typed };
        expect(readIndicatorEntry(narrow, entry, keysOf(narrow), POINTS)).toEqual(
          readIndicatorEntry(rule, entry, keys, POINTS),
        );
      }),
    );
  });

  it('holds one threshold at most, and nothing else of the indicator', () => {
    fc.assert(
      fc.property(anyRule, anyKeys, (rule, keys) => {
        const narrow = narrowRule({ ...rule, name: 'Đường xã', note: '…' } as IndicatorRule, keys);
        expect(narrow.thresholds.length).toBeLessThanOrEqual(1);
        expect(Object.keys(narrow).sort()).toEqual(Object.keys(rule).sort());
      }),
    );
  });
});
