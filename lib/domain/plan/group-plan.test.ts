import { describe, expect, it, test } from 'vitest';
import { formatNumber, formatPercent } from '../report/format';
import { vector } from '@/tests/vector';
import { countTarget } from './count-target';
import { groupPlan, remainderOf, totalOf } from './group-plan';
import { namedOf } from './named-of';
import type { PlanAmount } from './plan-figure';
import { registrationsOf, type Registration } from './registrations';

const exactly = (low: number): PlanAmount => ({ low, high: null, bound: 'exact' });
const range = (low: number, high: number): PlanAmount => ({ low, high, bound: 'range' });

describe('the plan for the end of the year (S0-V4)', () => {
  const { input, output } = vector<
    {
      base: { total: number; n: number };
      plan: { average: number; newlyMet: string[]; kienMoc: number };
      kienMocNow: number;
    },
    Record<string, number | string>
  >('S0-V4 year-end plan');
  const plan = groupPlan(input.base, exactly(input.plan.average));

  it('an average is a sum of criteria, and so many are still to come', () => {
    expect(plan).toEqual({ plannedTotal: output.plannedTotal, gainNeeded: output.gainNeeded });
    expect(input.plan.kienMoc - input.kienMocNow).toBe(output.kienMocGain);
  });

  it('one more commune meets the standard', () => {
    const after = countTarget(4, exactly(input.plan.newlyMet.length));
    expect(after).toEqual({ least: output.metAfter, most: null, flag: null });
    expect(formatPercent(after.least, input.base.n)).toBe(output.metShareAfter);
  });

  it('what the four weak communes must have, if Bắc Lãng stands at 11', () => {
    const bacLang = { now: 11, end: exactly(19) };
    expect(19 - bacLang.now).toBe(output.bacLangGain_ifNow11);
    const kienMoc = { now: input.kienMocNow, end: exactly(input.plan.kienMoc) };
    const met = Array.from({ length: 4 }, () => ({ now: 19, end: exactly(19) }));
    expect(remainderOf(plan, input.base, [...met, bacLang, kienMoc])).toEqual({
      gain: output.gainLeftForTheOther4_ifBacLangNow11,
      units: 4,
      mean: output.meanOfTheOther4After_ifBacLangNow11,
    });
    expect(remainderOf(plan, { total: 11, n: 1 }, [kienMoc])).toMatchObject({ units: 0, mean: null });
  });
});

test('a range of averages is a range of criteria (S2-V4)', () => {
  const { input, output } = vector<{ communes: number; avgTarget: [number, number] }, { totalTarget: number[] }>(
    'S2-V4 border group target',
  );
  const { low, high } = totalOf(range(...input.avgTarget), input.communes);
  expect([low, high]).toEqual(output.totalTarget);
  // Half a criterion does not reach an average of 12,5 over 181 communes.
  expect(totalOf(range(12.5, 13), 181)).toMatchObject({ low: 2263, high: 2353 });
});

test('a target that can be read in two ways stays open (S2-V5)', () => {
  const { input, output } = vector<
    { avg2019: number; avgTarget: [number, number]; newlyMet: number; pilotDBKK: number; metNow: number },
    { gainPerCommune: number[]; flag: string } & Record<string, number>
  >('S2-V5 province target 2020');
  const target = countTarget(input.metNow, range(input.newlyMet, input.newlyMet + input.pilotDBKK));
  expect([target.least, target.most]).toEqual([output.metAfter_ifPilotInsideThe13, output.metAfter_ifPilotExtra]);
  expect(target.flag?.toUpperCase()).toBe(output.flag);
  expect(countTarget(61, exactly(13)).flag).toBeNull();
  expect(countTarget(61, range(13, 13)).flag).toBeNull();
  const gains = input.avgTarget.map((aim) => formatNumber(aim - input.avg2019, 2));
  expect(gains).toEqual(output.gainPerCommune.map((gain) => formatNumber(gain, 2)));
});

test('a list that ends in "…" is not made up (S1-V2)', () => {
  const { input, output } = vector<
    { remaining: number; namedUnmet: string[] },
    { named: number; unnamed: number; flag: string }
  >('S1-V2 unmet list completeness');
  const found = namedOf(input.remaining, input.namedUnmet.length);
  expect({ ...found, flag: found.flag?.toUpperCase() }).toEqual(output);
  expect(namedOf(3, 3).flag).toBeNull();
  expect(namedOf(2, 3)).toEqual({ named: 3, unnamed: 0, flag: 'list_too_long' });
});

test('a commune and a decision may register different things, and both are kept', () => {
  const said = (saidBy: string, low: number, over: Partial<Registration> = {}): Registration => ({
    ...{ year: 2018, kind: 'registered', measure: 'met', low, high: null, bound: 'exact', wording: null },
    ...{ saidBy, saidOn: null, illustrative: false, decision: null },
    ...over,
  });
  const own = said('UBND xã', 20);
  const decided = said('UBND tỉnh', 19, { decision: '429/QĐ-UBND' });
  const later = said('UBND xã', 18, { saidOn: '2018-06-01' });
  expect(registrationsOf([own, decided, later], 2018, '2018-05-31')).toEqual([own, decided]);
  expect(registrationsOf([own, decided, later], 2018, '2018-06-01')).toEqual([later, decided]);
  expect(registrationsOf([own, said('UBND xã', 9, { kind: 'target' })], 2019, '2019-12-31')).toEqual([]);
});
