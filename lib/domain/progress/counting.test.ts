import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusesWith } from '@/tests/arbitraries/progress-with';
import { anyStatuses } from '@/tests/arbitraries/statuses';
import { anyRule } from '@/tests/arbitraries/unit-progress';
import { vector } from '@/tests/vector';
import { formatPercent } from '../report/format';
import type { Status } from '../criteria/status';
import { counts, havingOf, isAssessed, meetsAll, scoreOf } from './counting';
import { DEFAULT_COUNTING } from './summary';

const strict = { notApplicableCounts: false };

describe('the score of one unit', () => {
  it('Kỳ Thượng has 12 of 20 (S1-V1)', () => {
    const { input, output } = vector<
      { met: number; set: number },
      { text: string; percent: string; remaining: number }
    >('S1-V1 progress');
    const score = scoreOf(statusesWith(input.set, input.met), DEFAULT_COUNTING);
    expect({
      text: `${score}/${input.set}`,
      percent: formatPercent(score, input.set),
      remaining: input.set - score,
    }).toEqual(output);
  });

  it('Hồ Sơn has 3 of 5 on the advanced set, and the two that are named are all that is missing (S3-V2)', () => {
    const { input, output } = vector<
      { met: number; of: number; unmet: string[] },
      { percent: string; remaining: number; unmetNamed: number; consistent: boolean }
    >('S3-V2 advanced commune');
    const score = scoreOf(statusesWith(input.of, input.met), DEFAULT_COUNTING);
    const remaining = input.of - score;
    expect({
      percent: formatPercent(score, input.of),
      remaining,
      unmetNamed: input.unmet.length,
      consistent: input.unmet.length === remaining,
    }).toEqual(output);
  });

  it.each([
    ['met', true, true],
    ['not_applicable', true, false],
    ['basically_met', false, false],
    ['not_met', false, false],
    ['not_assessed', false, false],
  ] as const)('%s counts: %s, where what does not apply is not counted: %s', (status, byDefault, strictly) => {
    expect(counts(status, DEFAULT_COUNTING)).toBe(byDefault);
    expect(counts(status, strict)).toBe(strictly);
  });

  it('stays between 0 and the size, and is higher only by what does not apply', () => {
    fc.assert(
      fc.property(anyStatuses(19), (statuses) => {
        const [lenient, hard] = [scoreOf(statuses, DEFAULT_COUNTING), scoreOf(statuses, strict)];
        expect(lenient - hard).toBe(statuses.filter((status) => status === 'not_applicable').length);
        expect(hard).toBeGreaterThanOrEqual(0);
        expect(lenient).toBeLessThanOrEqual(19);
      }),
    );
  });
});

it('a tally has what its statuses have, counted one by one', () => {
  fc.assert(
    fc.property(anyStatuses(12), anyRule, (statuses, rule) => {
      const of = (status: Status) => statuses.filter((one) => one === status).length;
      const [met, basically_met, not_met] = [of('met'), of('basically_met'), of('not_met')];
      const tally = {
        met,
        basically_met,
        not_met,
        not_applicable: of('not_applicable'),
        not_assessed: of('not_assessed'),
      };
      expect(havingOf(tally, rule)).toBe(scoreOf(statuses, rule));
    }),
  );
});

describe('meeting the standard', () => {
  it('needs every criterion to count and one that is really met', () => {
    expect(meetsAll(['met', 'not_applicable'], DEFAULT_COUNTING)).toBe(true);
    expect(meetsAll(['met', 'not_applicable'], strict)).toBe(false);
    expect(meetsAll(['not_applicable', 'not_applicable'], DEFAULT_COUNTING)).toBe(false);
    expect(meetsAll(['met', 'basically_met'], DEFAULT_COUNTING)).toBe(false);
    expect(meetsAll(['met', 'not_assessed'], DEFAULT_COUNTING)).toBe(false);
  });

  it('is a full score, and an assessed unit', () => {
    fc.assert(
      fc.property(anyStatuses(9), anyRule, (statuses, rule) => {
        if (!meetsAll(statuses, rule)) return;
        expect(scoreOf(statuses, rule)).toBe(9);
        expect(isAssessed(statuses)).toBe(true);
      }),
    );
  });
});

it('one word about one criterion makes a unit assessed, also the word that it fails or does not apply', () => {
  expect(isAssessed(['not_assessed', 'not_assessed'])).toBe(false);
  expect(isAssessed(['not_assessed', 'not_met'])).toBe(true);
  expect(isAssessed(['not_assessed', 'not_applicable'])).toBe(true);
});
