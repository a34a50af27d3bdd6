import { describe, expect, it } from 'vitest';
import { ancestorsOn } from './ancestors-on';
import { groupOn, regionOn, tagsOn } from './attributes-on';
import { buildTerritory } from './build-territory';
import { childrenOn } from './children-on';
import { clustersOfCommune, clustersOn } from './clusters-on';
import { countedCommunes } from './counted-communes';
import { isWithin } from './is-within';
import { lastHolder } from './last-holder';
import { territoryNotice } from './territory-notice';
import { unitOf as unit } from '@/tests/factories/unit';
import type { UnitRecord } from './unit';
import { unitOn } from './unit-on';
import { unitTitle } from './unit-title';
import { unitsBelow } from './units-below';
import { versionOn } from './version-on';

const START = '2016-01-01';
const LAST = '2025-06-30';
const FIRST = '2025-07-01';

/** A province with two districts until 30/6/2025, a commune that moved between them, a thị trấn, a village, a cluster. */
const records: UnitRecord[] = [
  unit({
    id: 1,
    code: '20',
    level: 'province',
    versions: [{ name: 'Lạng Sơn', type: 'tỉnh' }],
    attributes: [{ kind: 'region', value: 'tdmnpb', validFrom: START, validTo: null, illustrative: false }],
  }),
  unit({
    id: 2,
    code: '189',
    level: 'district',
    validTo: LAST,
    versions: [{ name: 'Đình Lập', type: 'huyện', parentId: 1 }],
  }),
  unit({
    id: 3,
    code: '188',
    level: 'district',
    validTo: LAST,
    versions: [{ name: 'Lộc Bình', type: 'huyện', parentId: 1 }],
  }),
  unit({
    id: 4,
    code: '001',
    level: 'commune',
    versions: [
      { name: 'Ái Quốc', parentId: 3, validTo: '2019-12-31' },
      { name: 'Ái Quốc', parentId: 2, validFrom: '2020-01-01', validTo: LAST },
      { name: 'Ái Quốc', parentId: 1, type: 'phường', validFrom: FIRST },
    ],
  }),
  unit({
    id: 5,
    code: '002',
    level: 'commune',
    validTo: LAST,
    versions: [{ name: 'Bắc Xa', parentId: 2 }],
    attributes: [
      { kind: 'tag', value: 'biên giới', validFrom: '2018-01-01', validTo: '2020-12-31', illustrative: false },
      { kind: 'tag', value: 'ATK', validFrom: '2018-01-01', validTo: null, illustrative: false },
    ],
  }),
  unit({
    id: 6,
    code: '002',
    level: 'commune',
    validFrom: FIRST,
    versions: [{ name: 'Bắc Xa', parentId: 1 }],
    attributes: [{ kind: 'group', value: '3', validFrom: '2026-02-15', validTo: null, illustrative: true }],
  }),
  unit({
    id: 7,
    code: '003',
    level: 'commune',
    validTo: LAST,
    dateKnown: false,
    versions: [{ name: 'Đình Lập', type: 'thị trấn', parentId: 2 }],
  }),
  unit({
    id: 8,
    code: '002~pac-xum',
    level: 'village',
    versions: [
      { name: 'Pắc Xum', type: 'bản', parentId: 5, validTo: LAST },
      { name: 'Pắc Xum', type: 'bản', parentId: 6, validFrom: FIRST },
    ],
  }),
  unit({
    id: 9,
    code: 'C-dinh-lap',
    level: 'cluster',
    validFrom: FIRST,
    versions: [{ name: 'Đình Lập', type: 'cụm', parentId: 1 }],
  }),
];
const territory = buildTerritory(records, [{ clusterId: 9, communeId: 6, validFrom: FIRST, validTo: '2026-06-30' }]);
const get = (id: number): UnitRecord => {
  const found = territory.units.get(id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
};
const codes = (units: readonly UnitRecord[]) => units.map((found) => `${found.code}/${found.id}`);

describe('a code and a day', () => {
  it('give the unit that holds the code that day', () => {
    expect(unitOn(territory, '002', LAST)?.id).toBe(5);
    expect(unitOn(territory, '002', FIRST)?.id).toBe(6);
    expect(unitOn(territory, '003', FIRST)).toBeNull();
    expect(lastHolder(territory, '003')?.id).toBe(7);
    expect(lastHolder(territory, '404')).toBeNull();
  });

  it('give name, type and parent of that day; an ended unit keeps its last', () => {
    expect(versionOn(get(4), '2019-05-22').parentId).toBe(3);
    expect(versionOn(get(4), '2026-01-01').type).toBe('phường');
    expect(versionOn(get(7), '2030-01-01').type).toBe('thị trấn');
    expect(unitTitle(get(2), '2019-05-22')).toBe('huyện Đình Lập');
    expect(unitTitle(get(9), FIRST)).toBe('cụm Đình Lập');
  });
});

describe('the tree of a day', () => {
  it('lists children in Vietnamese order, without clusters', () => {
    expect(codes(childrenOn(territory, 1, LAST))).toEqual(['189/2', '188/3']);
    expect(codes(childrenOn(territory, 1, FIRST))).toEqual(['001/4', '002/6']);
    expect(codes(childrenOn(territory, 2, '2019-05-22'))).toEqual(['002/5', '003/7']);
  });

  it('follows a commune that moved to another district', () => {
    expect(codes(unitsBelow(territory, 3, 'commune', '2019-05-22'))).toEqual(['001/4']);
    expect(codes(unitsBelow(territory, 3, 'commune', '2020-01-01'))).toEqual([]);
    expect(ancestorsOn(territory, 4, '2019-05-22').map(({ id }) => id)).toEqual([1, 3]);
  });

  it('counts xã only', () => {
    expect(codes(countedCommunes(territory, 1, '2019-05-22'))).toEqual(['001/4', '002/5']);
    expect(codes(countedCommunes(territory, 1, FIRST))).toEqual(['002/6']);
  });

  it('gives a cluster its members and their villages', () => {
    expect(codes(clustersOn(territory, FIRST))).toEqual(['C-dinh-lap/9']);
    expect(codes(clustersOn(territory, LAST))).toEqual([]);
    expect(codes(unitsBelow(territory, 9, 'commune', FIRST))).toEqual(['002/6']);
    expect(codes(unitsBelow(territory, 9, 'village', FIRST))).toEqual(['002~pac-xum/8']);
    expect(codes(unitsBelow(territory, 9, 'commune', '2026-07-01'))).toEqual([]);
    expect(codes(unitsBelow(territory, 1, 'cluster', FIRST))).toEqual(['C-dinh-lap/9']);
    expect(codes(clustersOfCommune(territory, 6, FIRST))).toEqual(['C-dinh-lap/9']);
  });

  it('gives the unit alone at its own level, and nothing of a unit not in force', () => {
    expect(codes(unitsBelow(territory, 2, 'district', LAST))).toEqual(['189/2']);
    expect(codes(unitsBelow(territory, 2, 'commune', FIRST))).toEqual([]);
    expect(codes(unitsBelow(territory, 99, 'commune', FIRST))).toEqual([]);
  });
});

describe('a scope', () => {
  it.each([
    // root, unit, day, within
    [1, 8, FIRST, true],
    [2, 5, '2019-05-22', true],
    [2, 5, undefined, true],
    [2, 6, FIRST, false],
    [2, 4, '2019-05-22', false],
    [2, 4, '2020-01-01', true],
    [3, 4, '2019-05-22', true],
    [5, 8, '2019-05-22', true],
    [5, 6, undefined, false],
    [5, 2, '2019-05-22', false],
    [9, 8, FIRST, true],
    [9, 6, '2026-07-01', false],
    [4, 4, '2016-01-01', true],
    [1, 99, FIRST, false],
  ])('root %i holds unit %i on %s: %s', (root, id, day, within) => {
    expect(isWithin(territory, root, id, day)).toBe(within);
  });
});

describe('what is said of a unit', () => {
  it('is dated', () => {
    expect(tagsOn(get(5), '2017-12-31')).toEqual([]);
    expect(tagsOn(get(5), '2019-05-22')).toEqual(['ATK', 'biên giới']);
    expect(tagsOn(get(5), '2026-01-01')).toEqual(['ATK']);
    expect(groupOn(get(6), '2026-02-14')).toBeNull();
    expect(groupOn(get(6), '2026-02-15')).toBe('3');
  });

  it('comes from the province where it is a region', () => {
    expect(regionOn(territory, get(5), '2019-05-22')).toBe('tdmnpb');
    expect(regionOn(territory, get(8), FIRST)).toBe('tdmnpb');
  });

  it('names what is wrong with the list of the day', () => {
    expect(territoryNotice(territory, '2019-05-22')).toEqual({ code: 'later_list', listDay: '2023-04-10' });
    expect(territoryNotice(territory, '2024-01-01')).toEqual({ code: 'dates_unknown', listDay: '2023-04-10' });
    expect(territoryNotice(buildTerritory([get(1)]), '2024-01-01')).toBeNull();
    expect(territoryNotice(territory, FIRST)).toBeNull();
  });
});
