import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers } from '../units/period';
import type { Period } from '../units/unit';
import { basicSet, isChoosable, setsInForce, type DatedSet } from './set-in-force';

const set = (id: string, more: Partial<DatedSet> = {}): DatedSet => ({
  id,
  level: 'commune',
  kind: 'basic',
  extendsId: null,
  identity: {},
  versions: [{ validFrom: '2016-12-01', validTo: null }],
  assignments: [],
  ...more,
});
const asDefault = (validFrom: string, validTo: string | null = null) => ({ isDefault: true, validFrom, validTo });
const idOn = (sets: DatedSet[], day: string) => basicSet(sets, 'commune', day)?.id ?? null;

describe('the set by which a level is judged', () => {
  const older = set('older', { assignments: [asDefault('2022-01-01', '2022-12-31')] });
  const newer = set('newer', { versions: [{ validFrom: '2020-01-01', validTo: null }] });

  it('is the one that is named for the day, else the newest basic one', () => {
    expect(
      ['2019-12-31', '2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01'].map((day) => idOn([older, newer], day)),
    ).toEqual(['older', 'newer', 'older', 'older', 'newer']);
  });

  it('may be named whatever its kind, and also when another extends it', () => {
    const advanced = set('advanced', { kind: 'advanced', assignments: [asDefault('2022-01-01')] });
    expect(idOn([advanced, newer], '2022-05-01')).toBe('advanced');
    const own = set('own', { extendsId: 'older', versions: newer.versions });
    expect(idOn([older, own], '2022-05-01')).toBe('older');
    expect(setsInForce([older, own], 'commune', '2022-05-01').map(({ id }) => id)).toEqual(['own', 'older']);
    expect(setsInForce([older, own], 'commune', '2023-05-01').map(({ id }) => id)).toEqual(['own']);
  });

  it('is not one that is not in force or has no criteria, though it is named', () => {
    const ended = set('ended', {
      versions: [{ validFrom: '2016-01-01', validTo: '2020-12-31' }],
      assignments: [asDefault('2016-01-01')],
    });
    const empty = set('empty', { identity: null, assignments: [asDefault('2016-01-01')] });
    expect(idOn([ended, empty, newer], '2022-05-01')).toBe('newer');
  });
});

describe('laws', () => {
  const day = fc.integer({ min: 10, max: 29 }).map((n) => `2022-01-${n}`);
  const period: fc.Arbitrary<Period> = fc.record({ validFrom: day, validTo: fc.option(day) });
  const anySets = fc
    .array(
      fc.record({
        level: fc.constantFrom('commune' as const, 'village' as const),
        kind: fc.constantFrom('basic', 'advanced'),
        identity: fc.constantFrom({}, {}, null),
        versions: fc.array(period, { minLength: 1, maxLength: 2 }),
        assignments: fc.array(
          fc.tuple(fc.boolean(), period).map(([isDefault, dates]) => ({ isDefault, ...dates })),
          { maxLength: 2 },
        ),
      }),
      { maxLength: 5 },
    )
    .map((rows) => rows.map((row, index) => set(`s${index}`, row)));

  it('a named default in force is never beaten by one that is not named', () => {
    fc.assert(
      fc.property(anySets, day, (sets, on) => {
        const found = basicSet(sets, 'commune', on);
        const named = (one: DatedSet) => one.assignments.some((row) => row.isDefault && covers(row, on));
        const could = sets.filter(
          (one) => one.level === 'commune' && isChoosable(one) && one.versions.some((version) => covers(version, on)),
        );
        if (could.some(named)) expect(found && named(found)).toBe(true);
        else expect(found?.kind ?? 'basic').toBe('basic');
        expect(found === null || could.includes(found)).toBe(true);
      }),
    );
  });

  it('rows that are no default change nothing', () => {
    fc.assert(
      fc.property(anySets, day, (sets, on) => {
        const without = sets.map((one) => ({ ...one, assignments: one.assignments.filter((row) => row.isDefault) }));
        expect(basicSet(without, 'commune', on)?.id).toBe(basicSet(sets, 'commune', on)?.id);
      }),
    );
  });
});
