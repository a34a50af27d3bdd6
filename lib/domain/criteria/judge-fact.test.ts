import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStatus } from '@/tests/arbitraries/statuses';
import type { IndicatorRule } from './evaluate';
import { judgeFact, type MeasuredFact } from './judge-fact';
import { lowerShare, percentOf } from './lower-share';

const threshold = (value: number | null) => ({
  appliesTo: 'chung',
  value,
  upper: null,
  text: null,
  certainty: 'verified',
  source: null,
  confirmed: null,
});
const rule = (kind: IndicatorRule['kind'], value: number | null): IndicatorRule => ({
  kind,
  comparator: '>=',
  choices: [],
  thresholds: [threshold(value)],
  hasFurtherParts: false,
});
const fact = (status: MeasuredFact['status'], value: number | null = null): MeasuredFact => ({
  status,
  value,
  valueText: null,
});
const judge = (one: IndicatorRule, said: MeasuredFact | null, share: { met: number; of: number } | null = null) =>
  judgeFact(one, said, ['chung'], null, share);

describe('an indicator by the version in force', () => {
  it('is judged anew where the threshold moved since its value was entered', () => {
    expect(judge(rule('percent', 95), fact('met', 92))).toMatchObject({ status: 'not_met', measured: 92 });
    expect(judge(rule('percent', 90), fact('not_met', 92)).status).toBe('met');
  });

  it('keeps the status that was given where the value proves nothing, or there is none', () => {
    expect(judge(rule('percent', null), fact('basically_met', 92))).toMatchObject({ status: 'basically_met' });
    expect(judge(rule('boolean', null), fact('not_applicable'))).toEqual({
      status: 'not_applicable',
      measured: null,
      evaluation: null,
    });
    expect(judge(rule('percent', 90), null).status).toBe('not_assessed');
  });
});

describe('a share of lower units', () => {
  it.each([
    [{ met: 8, of: 10 }, 'met', 80],
    [{ met: 7, of: 10 }, 'not_met', 70],
    [{ met: 0, of: 10 }, 'not_met', 0],
    [null, 'not_assessed', null],
  ] as const)('%j of at least 80 %%: %s', (share, status, measured) => {
    expect(judge(rule('lower_share', 80), null, share)).toMatchObject({ status, measured });
  });

  it('does not listen to what somebody recorded of it', () => {
    fc.assert(
      fc.property(anyStatus, fc.nat(100), (status, value) => {
        expect(judge(rule('lower_share', 80), fact(status, value)).status).toBe('not_assessed');
        expect(judge(rule('lower_share', 80), fact(status, value), { met: 4, of: 10 }).status).toBe('not_met');
      }),
    );
  });

  it('is not rounded into enough', () => {
    expect(judge(rule('lower_share', 66.7), null, { met: 2, of: 3 }).status).toBe('not_met');
    expect(percentOf({ met: 7, of: 10 })).toBe(70);
  });

  it('is unknown where no lower unit is assessed, also where there is none', () => {
    expect(lowerShare({ units: 10, assessed: 0, meetAll: 0 })).toBeNull();
    expect(lowerShare({ units: 0, assessed: 0, meetAll: 0 })).toBeNull();
    expect(lowerShare({ units: 10, assessed: 3, meetAll: 2 })).toEqual({ met: 2, of: 10 });
  });
});
