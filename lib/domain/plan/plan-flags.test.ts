import { describe, expect, it, test } from 'vitest';
import { vector } from '@/tests/vector';
import { holdingPlans } from './holding-plans';
import type { PlanFigure, PlanKind, PlanMeasure } from './plan-figure';
import { planFlags, yearEndsOf } from './plan-flags';
import { leastOf, yearEndOf } from './year-end';

const figure = (kind: PlanKind, measure: PlanMeasure, low: number, over: Partial<PlanFigure> = {}): PlanFigure => ({
  ...{ year: 2019, kind, measure, low, high: null, bound: 'exact', wording: null },
  ...{ saidBy: 'UBND xã', saidOn: null, illustrative: false },
  ...over,
});

interface ThreeNumbers {
  now: number;
  registered2019: number;
  officialEstimateYearEnd: number;
  statedTarget2019: number;
}

describe('Kiên Mộc has three numbers beside what it achieved (S0-V5)', () => {
  const { input, output } = vector<ThreeNumbers, Record<string, number>>('S0-V5 Kiên Mộc three numbers');
  const figures = [
    figure('registered', 'gain', input.registered2019),
    figure('estimate', 'gain', input.officialEstimateYearEnd),
    figure('target', 'met', input.statedTarget2019),
  ];

  it('each leads somewhere else', () => {
    const ends = yearEndsOf(figures, 'criteria', input.now);
    expect(ends.registered?.low).toBe(output.yearEndIfRegistered);
    expect(ends.target?.low).toBe(output.yearEndTargetStated);
    expect(ends.estimate?.low).toBe(output.yearEndIfEstimate);
    expect([ends.registered?.derived, ends.target?.derived]).toEqual([true, false]);
  });

  it('and none of them agrees', () => {
    expect(planFlags(yearEndsOf(figures, 'criteria', input.now))).toEqual([
      { code: 'target_not_registration', target: 15, registered: 16 },
      { code: 'will_miss_registration', by: 2 },
      { code: 'will_miss_target', by: 1 },
    ]);
  });

  it('a start that nobody assessed is no zero: an increase leads nowhere from it', () => {
    const ends = yearEndsOf(figures, 'criteria', null);
    expect([ends.registered, ends.estimate]).toEqual([null, null]);
    expect(planFlags(ends)).toEqual([]);
  });
});

test('a sum that was said goes before one that follows from an increase', () => {
  const ends = yearEndsOf([figure('target', 'gain_all', 12), figure('target', 'meet_all', 5)], 'units', 48);
  expect(ends.target).toMatchObject({ low: 5, derived: false });
  expect(yearEndsOf([figure('target', 'meet_all', 5)], 'criteria', 4).target).toBeNull();
});

test('a bound stays a bound: more than ten is at least eleven (S4-V1)', () => {
  const { input, output } = vector<{ metEach: string }, { lowerBoundMetEach: number }>('S4-V1 registered communes');
  expect(input.metEach).toBe('>10');
  expect(leastOf({ low: 10, high: null, bound: 'more_than' })).toBe(output.lowerBoundMetEach);
  expect(leastOf({ low: 12.5, high: 13, bound: 'range' })).toBe(12.5);
  expect(yearEndOf(figure('target', 'gain_all', 2, { bound: 'at_least' }), 3)).toMatchObject({
    low: 5,
    bound: 'at_least',
  });
  expect(yearEndOf(figure('target', 'gain', 1, { bound: 'range', high: 3 }), 11)).toMatchObject({ low: 12, high: 14 });
});

describe('figures of a day', () => {
  const early = figure('target', 'met', 14, { saidOn: '2019-01-10' });
  const late = figure('target', 'met', 15, { saidOn: '2019-05-22' });
  const undated = figure('registered', 'gain', 5);

  it('what is said later is not known yet', () => {
    expect(holdingPlans([early, late], '2019-05-21')).toEqual([early]);
    expect(holdingPlans([early, late], '2019-01-09')).toEqual([]);
  });

  it('the last word of a kind holds, whichever was recorded first', () => {
    expect(holdingPlans([late, early], '2019-12-31')).toEqual([late]);
    const corrected = { ...late, low: 16 };
    expect(holdingPlans([late, corrected], '2019-12-31')).toEqual([corrected]);
  });

  it('one without a day holds from the first day of its year', () => {
    expect(holdingPlans([undated], '2019-01-01')).toEqual([undated]);
    expect(holdingPlans([undated], '2018-12-31')).toEqual([]);
  });

  it('kinds, measures and years do not take each other away', () => {
    const next = { ...late, year: 2020 };
    expect(holdingPlans([next, late, undated], '2019-12-31')).toEqual([late, undated, next]);
  });
});
