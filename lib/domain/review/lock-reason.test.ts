import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAST_DAY_OF_DISTRICTS, lockReason, type LockQuestion } from './lock-reason';

const OPEN: LockQuestion = {
  effectiveOn: '2021-06-01',
  referenceDay: '2021-12-31',
  tenantLastDay: null,
  unit: { level: 'commune', validFrom: '2016-01-01', validTo: null },
  set: {
    level: 'commune',
    choosable: true,
    carried: true,
    versions: [{ validFrom: '2016-12-01', validTo: '2022-03-07' }],
  },
};
const lock = (over: Partial<LockQuestion>) => lockReason({ ...OPEN, ...over });
const unit = (over: Partial<LockQuestion['unit']>) => ({ ...OPEN.unit, ...over });
const set = (over: Partial<LockQuestion['set']>) => ({ ...OPEN.set, ...over });
const versions = [
  { validFrom: '2016-12-01', validTo: '2018-12-31' },
  { validFrom: '2020-01-01', validTo: null },
];

describe('a cell takes no fact', () => {
  it.each([
    ['on the reference day', { effectiveOn: '2021-12-31' }, null],
    ['the day after', { effectiveOn: '2022-01-01' }, 'date_future'],
    ['on the last day of the tenant', { tenantLastDay: '2021-06-01' }, null],
    ['after it', { tenantLastDay: '2021-05-31' }, 'date_after_tenant'],
    ['on the first day of the unit', { unit: unit({ validFrom: '2021-06-01' }) }, null],
    ['before it', { unit: unit({ validFrom: '2021-06-02' }) }, 'date_before_unit'],
    ['on the last day of the unit', { unit: unit({ validTo: '2021-06-01' }) }, null],
    ['after it', { unit: unit({ validTo: '2021-05-31' }) }, 'date_after_unit'],
    ['on a set that others carry', { set: set({ carried: false }) }, 'set_not_carried'],
    ['on a set without contents', { set: set({ choosable: false }) }, 'set_not_choosable'],
    ['on a set of another level', { set: set({ level: 'village' }) }, 'set_not_for_unit'],
    ['before the set', { effectiveOn: '2016-11-30' }, 'date_before_set'],
    ['on its first day', { effectiveOn: '2016-12-01' }, null],
    ['on its last day', { effectiveOn: '2022-03-07', referenceDay: '2024-01-01' }, null],
    ['after it', { effectiveOn: '2022-03-08', referenceDay: '2024-01-01' }, 'date_after_set'],
    ['between two versions of the set', { effectiveOn: '2019-06-01', set: set({ versions }) }, 'date_after_set'],
    ['in the later version', { effectiveOn: '2020-01-01', set: set({ versions }) }, null],
    ['on a set without any version', { set: set({ versions: [] }) }, 'date_before_set'],
  ] as const)('%s: %o', (_, over, expected) => {
    expect(lock(over)).toBe(expected);
  });

  it('in a district after the districts, though a list may know it longer', () => {
    const district = {
      referenceDay: '2026-01-01',
      unit: unit({ level: 'district' }),
      set: set({ level: 'district', versions: [{ validFrom: '2022-03-08', validTo: null }] }),
    };
    expect(lock({ ...district, effectiveOn: LAST_DAY_OF_DISTRICTS })).toBeNull();
    expect(lock({ ...district, effectiveOn: '2025-07-01' })).toBe('date_after_districts');
    expect(
      lock({
        ...district,
        unit: unit({ level: 'commune' }),
        set: set({ versions: district.set.versions }),
        effectiveOn: '2025-07-01',
      }),
    ).toBeNull();
  });

  it('on any day that is after the reference day, whatever else', () => {
    const day = fc.constantFrom('2015-01-01', '2020-01-01', '2021-12-31', '2022-01-01', '2030-01-01');
    fc.assert(
      fc.property(day, day, fc.option(day), (effectiveOn, referenceDay, tenantLastDay) => {
        const reason = lock({ effectiveOn, referenceDay, tenantLastDay });
        if (effectiveOn > referenceDay) expect(reason).toBe('date_future');
        else expect(reason).not.toBe('date_future');
      }),
    );
  });
});
