import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, dayAfter, dayWithin } from '../units/period';
import type { Period } from '../units/unit';
import { versionInForce } from './criteria-set';
import { lifeOf, versionFor } from './version-for';

const days = (validFrom: string, validTo: string | null = null): Period => ({ validFrom, validTo });

describe('a first version that was corrected after it was amended', () => {
  const first = days('2022-03-08');
  const amended = days('2024-03-01');
  const corrected = days('2022-03-08', '2024-02-29');
  const set = { versions: [first, amended, corrected] };

  it('leaves the set the life that it had', () => {
    expect(lifeOf(set)).toEqual(days('2022-03-08'));
    expect(lifeOf({ versions: [days('2022-03-08', '2025-12-31'), corrected] })).toEqual(
      days('2022-03-08', '2025-12-31'),
    );
  });

  it('stands for the days before the amendment, and for those before the set', () => {
    const at = ['2019-01-01', '2022-03-08', '2024-02-29', '2024-03-01', '2026-01-01'];
    expect(at.map((day) => set.versions.indexOf(versionFor(set, day)!))).toEqual([2, 2, 2, 1, 1]);
  });
});

it('on a day on which nothing is in force the last that was stands, and nothing for a set without versions', () => {
  const [older, newer] = [days('2016-01-01', '2018-12-31'), days('2022-01-01', '2025-12-31')];
  const of = (day: string) => versionFor({ versions: [newer, older] }, day);
  expect(['2015-05-05', '2020-02-02', '2021-12-31', '2030-01-01'].map(of)).toEqual([older, older, older, newer]);
  expect(versionFor({ versions: [] }, '2020-02-02')).toBeNull();
});

describe('laws', () => {
  const day = fc.integer({ min: 10, max: 28 }).map((n) => `2022-01-${n}`);
  const period = fc.tuple(day, fc.option(day)).map(([a, b]) => (b === null || a <= b ? days(a, b) : days(b, a)));
  const anySet = fc.record({ versions: fc.array(period, { minLength: 1, maxLength: 5 }) });

  it('a set has a version for every day: the one in force, else one that is in force on a day of its life', () => {
    fc.assert(
      fc.property(anySet, day, (set, on) => {
        const stands = versionFor(set, on);
        const inForce = versionInForce(set, on);
        expect(set.versions).toContain(stands);
        if (inForce) expect(stands).toBe(inForce);
        const { validFrom, validTo } = stands!;
        const atAnEnd = [validFrom, validTo].some((one) => one !== null && versionInForce(set, one) === stands);
        expect(inForce !== null || atAnEnd).toBe(true);
      }),
    );
  });

  it('no version reaches out of the life, and its ends are days of a version', () => {
    fc.assert(
      fc.property(anySet, ({ versions }) => {
        const life = lifeOf({ versions });
        const within = (one: string) => dayWithin(life, one) === one;
        expect(
          versions.every(({ validFrom, validTo }) => within(validFrom) && (validTo === null || within(validTo))),
        ).toBe(true);
        expect(versions.some((version) => covers(version, life.validFrom))).toBe(true);
        expect(versions.some((version) => version.validTo === life.validTo)).toBe(true);
        if (life.validTo) expect(versions.some((version) => covers(version, dayAfter(life.validTo!)))).toBe(false);
      }),
    );
  });

  it('of versions in the order of their days it is as if the last that began stood', () => {
    const chain = fc.uniqueArray(day, { minLength: 1, maxLength: 4 }).map((starts) => ({
      versions: starts.sort().map((start) => days(start)),
    }));
    fc.assert(
      fc.property(chain, day, (set, on) => {
        const began = set.versions.findLast(({ validFrom }) => validFrom <= on);
        expect(versionFor(set, on)).toBe(began ?? set.versions[0]);
      }),
    );
  });
});
