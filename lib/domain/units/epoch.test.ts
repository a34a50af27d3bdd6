import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitOf } from '@/tests/factories/unit';
import { buildTerritory } from './build-territory';
import { countedUnits } from './counted-units';
import { epochOf } from './epoch';

const DAYS = ['2017-01-01', '2018-06-30', '2018-07-01', '2020-12-31', '2021-01-01', '2025-06-30', '2025-07-01'];
const territory = buildTerritory(
  [
    unitOf({ id: 1, code: '20', level: 'province', versions: [{ type: 'tỉnh' }] }),
    unitOf({ id: 2, code: 'a', level: 'commune', validTo: '2020-12-31', versions: [{ parentId: 1 }] }),
    unitOf({
      id: 3,
      code: 'b',
      level: 'commune',
      validFrom: '2021-01-01',
      versions: [
        { parentId: 1, validTo: '2022-05-04' },
        { parentId: 1, type: 'phường', validFrom: '2022-05-05' },
      ],
    }),
    unitOf({
      id: 4,
      code: 'c',
      level: 'commune',
      versions: [{ parentId: 1 }],
      attributes: [
        { kind: 'tag', value: 'biên giới', illustrative: false, validFrom: '2018-07-01', validTo: '2019-03-31' },
      ],
    }),
    unitOf({ id: 5, code: 'C-1', level: 'cluster', validFrom: '2025-07-01', versions: [{ parentId: 1 }] }),
  ],
  [{ clusterId: 5, communeId: 4, validFrom: '2025-08-01', validTo: '2025-08-31' }],
);

describe('the epoch of a day', () => {
  it.each([
    ['2015-12-31', ''],
    ['2016-01-01', '2016-01-01'],
    ['2018-06-30', '2016-01-01'],
    ['2018-07-01', '2018-07-01'],
    ['2019-04-01', '2019-04-01'],
    ['2020-12-31', '2019-04-01'],
    ['2021-01-01', '2021-01-01'],
    ['2022-05-05', '2022-05-05'],
    ['2025-08-15', '2025-08-01'],
    ['2025-09-01', '2025-09-01'],
    ['9999-12-31', '2025-09-01'],
  ])('%s: since %s', (day, since) => {
    expect(epochOf(territory, day)).toBe(since);
  });

  it('is the same only for days on which the same units are counted', () => {
    const province = territory.units.get(1)!;
    const day = fc.oneof(
      fc.constantFrom(...DAYS),
      fc.integer({ min: 0, max: 4000 }).map((days) => new Date(Date.UTC(2015, 5, 1 + days)).toISOString().slice(0, 10)),
    );
    fc.assert(
      fc.property(day, day, (a, b) => {
        if (epochOf(territory, a) === epochOf(territory, b)) {
          expect(countedUnits(territory, province, 'commune', a)).toEqual(
            countedUnits(territory, province, 'commune', b),
          );
        }
      }),
    );
  });
});
