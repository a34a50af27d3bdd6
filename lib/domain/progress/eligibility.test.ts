import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vector } from '@/tests/vector';
import { writeUnitSentence } from '../report/unit-sentence';
import { isConditionMet, isEligible, type ConditionState } from './eligibility';

const condition = (met: number, of: number, requiredShare = 100): ConditionState => ({
  name: 'tiêu chí',
  what: 'xã',
  met,
  of,
  requiredShare,
});

it('9/9 criteria with 0/6 communes is not eligible, and the sentence says why (S3-V1)', () => {
  const { input, output } = vector<
    { criteriaMet: number; criteriaInSet: number; condition: { met: number; of: number; required: string } },
    { criteria: string; condition: string; eligible: boolean; sentence: string }
  >('S3-V1 district eligibility');
  const { met, of, required } = input.condition;
  const communes = {
    ...condition(met, of, Number.parseFloat(required)),
    name: 'tiêu chí NTM vùng đồng bằng sông Hồng',
  };
  expect(isEligible(input.criteriaMet, input.criteriaInSet, [communes])).toBe(output.eligible);
  const sentence = writeUnitSentence({
    opening: { kind: 'none' },
    unit: { type: 'huyện' },
    score: input.criteriaMet,
    size: input.criteriaInSet,
    notAssessed: 0,
    standard: null,
    conditions: [communes],
  });
  expect(sentence).toBe(output.sentence);
  expect(sentence).toContain(`${output.criteria} tiêu chí`);
  expect(`${met}/${of}`).toBe(output.condition);
});

describe('eligibility', () => {
  it.each([
    [9, [condition(6, 6)], true],
    [9, [], true],
    [8, [condition(6, 6)], false],
    [9, [condition(6, 6), condition(5, 6)], false],
  ] as const)('with %i of 9 criteria and %j: %s', (score, conditions, eligible) => {
    expect(isEligible(score, 9, conditions)).toBe(eligible);
  });
});

describe('a condition', () => {
  it.each([
    [2, 3, 66.7, false],
    [2, 3, 66.6, true],
    [3, 4, 75, true],
    [0, 5, 0, true],
    [0, 0, 100, false],
    [0, 0, 0, false],
  ])('of %i of %i where %d %% are asked is met: %s', (met, of, share, expected) => {
    expect(isConditionMet(condition(met, of, share))).toBe(expected);
  });

  it('at 100 % is met only by all, and never by nobody', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (met, more) => {
        expect(isConditionMet(condition(met, met + more))).toBe(met > 0 && more === 0);
      }),
    );
  });
});
