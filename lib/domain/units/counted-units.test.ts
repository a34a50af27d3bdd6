import { describe, expect, it } from 'vitest';
import { unitOf } from '@/tests/factories/unit';
import { buildTerritory } from './build-territory';
import { countedUnits } from './counted-units';
import type { UnitLevel } from './unit';

const DAY = '2021-12-31';
const below = (parentId: number, more: object = {}) => [{ parentId, ...more }];
const territory = buildTerritory(
  [
    unitOf({ id: 1, code: '20', level: 'province', versions: [{ type: 'tỉnh' }] }),
    unitOf({ id: 2, code: '189', level: 'district', validTo: '2025-06-30', versions: below(1, { type: 'huyện' }) }),
    unitOf({ id: 3, code: '190', level: 'district', validTo: '2025-06-30', versions: below(1, { type: 'huyện' }) }),
    unitOf({
      id: 4,
      code: 'xa',
      level: 'commune',
      versions: [
        { parentId: 2, validTo: '2025-06-30' },
        { parentId: 1, validFrom: '2025-07-01' },
      ],
    }),
    unitOf({ id: 5, code: 'thi-tran', level: 'commune', versions: below(2, { type: 'thị trấn' }) }),
    unitOf({
      id: 6,
      code: 'len-phuong',
      level: 'commune',
      versions: [
        { parentId: 3, validTo: '2020-12-31' },
        { parentId: 3, type: 'phường', validFrom: '2021-01-01' },
      ],
    }),
    unitOf({ id: 7, code: 'xa~1', level: 'village', versions: below(4, { type: 'thôn' }) }),
    unitOf({ id: 8, code: 'thi-tran~1', level: 'village', versions: below(5, { type: 'khu' }) }),
    unitOf({
      id: 9,
      code: 'C-dong',
      level: 'cluster',
      validFrom: '2025-07-01',
      versions: [{ parentId: 1, type: 'cụm' }],
    }),
  ],
  [{ clusterId: 9, communeId: 4, validFrom: '2025-07-01', validTo: null }],
);

const counted = (id: number, level: UnitLevel, day = DAY) =>
  countedUnits(territory, territory.units.get(id)!, level, day).map((unit) => unit.code);

describe('what a figure counts', () => {
  it.each([
    ['of communes, the xã under a province', 1, 'commune', DAY, ['xa']],
    ['also those that were xã on that day', 1, 'commune', '2020-12-31', ['len-phuong', 'xa']],
    ['under a district', 2, 'commune', DAY, ['xa']],
    ['under a district without any', 3, 'commune', DAY, []],
    ['under a cluster', 9, 'commune', '2025-07-01', ['xa']],
    ['under a cluster that is not yet', 9, 'commune', '2025-06-30', []],
    ['of districts, those of the day', 1, 'district', '2025-06-30', ['189', '190']],
    ['after the districts', 1, 'district', '2025-07-01', []],
    ['of villages, those of every commune, of a town too', 1, 'village', DAY, ['thi-tran~1', 'xa~1']],
    ['under a commune', 4, 'village', DAY, ['xa~1']],
    ['on the own level, the unit alone', 4, 'commune', DAY, ['xa']],
    ['on the own level of a town, the town', 5, 'commune', DAY, ['thi-tran']],
    ['on the own level of a province', 1, 'province', DAY, ['20']],
    ['above the own level, nothing', 4, 'district', DAY, []],
  ] as const)('%s', (_, id, level, day, codes) => {
    expect(counted(id, level, day).sort()).toEqual(codes);
  });
});
