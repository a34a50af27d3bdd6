import { describe, expect, it } from 'vitest';
import {
  basicCommuneSet,
  basicSet,
  isChoosable,
  setsInForce,
  villageSet,
  type DatedSet,
} from '@/lib/domain/criteria/set-in-force';
import type { ShippedSet } from '@/lib/domain/criteria/catalogue/shipped-set';
import { shippedSetsOf } from '../catalogue/shipped-sets';

const langSon = shippedSetsOf({ code: '20', name: 'Lạng Sơn' });
const haTinh = shippedSetsOf({ code: '42', name: 'Hà Tĩnh' });
const vinhPhuc = shippedSetsOf({ code: '26', name: 'Vĩnh Phúc' });
const phuTho = shippedSetsOf({ code: '25', name: 'Phú Thọ' });

const dated = (sets: readonly ShippedSet[]): (DatedSet & ShippedSet)[] =>
  sets.map((set) => ({ ...set, identity: set.size === null ? null : {}, assignments: [] }));
const basicOn = (sets: readonly ShippedSet[], day: string) => basicCommuneSet(dated(sets), day)?.id ?? null;

describe('the set in force', () => {
  it.each([
    ['Lạng Sơn', langSon, '2016-11-30', null],
    ['Lạng Sơn', langSon, '2019-05-22', 'vn-commune-2016-2020'],
    ['Lạng Sơn', langSon, '2021-12-31', 'vn-commune-2016-2020'],
    ['Lạng Sơn', langSon, '2022-03-07', 'vn-commune-2016-2020'],
    ['Lạng Sơn', langSon, '2022-03-08', 'vn-commune-2021-2025'],
    ['Lạng Sơn', langSon, '2026-02-14', 'vn-commune-2021-2025'],
    ['Lạng Sơn', langSon, '2026-02-15', 'vn-commune-2026-2030'],
    ['Hà Tĩnh', haTinh, '2016-12-31', 'vn-commune-2016-2020'],
    ['Hà Tĩnh', haTinh, '2020-02-07', 'ha-tinh-commune-2017-2020'],
    ['Hà Tĩnh', haTinh, '2022-03-08', 'vn-commune-2021-2025'],
    ['Phú Thọ', phuTho, '2026-11-21', 'vn-commune-2026-2030'],
  ])('of communes in %s on day %#', (_province, sets, day, id) => {
    expect(basicOn(sets, day)).toBe(id);
  });

  it('of villages is the newest that has criteria', () => {
    expect(villageSet(dated(haTinh), '2018-12-31')?.id).toBe('ha-tinh-village-model-2014');
    expect(villageSet(dated(haTinh), '2020-02-07')?.id).toBe('ha-tinh-village-ntm-2019-2020');
    expect(villageSet(dated(vinhPhuc), '2021-10-07')?.id).toBe('vinh-phuc-village-model');
    expect(villageSet(dated(langSon), '2019-12-31')).toBeNull();
  });

  it('of districts is none since they ended', () => {
    expect(basicSet(dated(vinhPhuc), 'district', '2021-10-07')?.id).toBe('vn-district-2016-2020');
    expect(basicSet(dated(vinhPhuc), 'district', '2025-07-01')).toBeNull();
  });

  it('leaves out the national set that the province extends, and lists the others newest first', () => {
    expect(setsInForce(dated(haTinh), 'commune', '2020-02-07').map((set) => set.id)).toEqual([
      'vn-commune-model-2018-2020',
      'ha-tinh-commune-2017-2020',
    ]);
  });

  it('lists a set of unknown size that cannot be chosen', () => {
    const ids = dated(langSon)
      .filter((set) => !isChoosable(set))
      .map((set) => set.id)
      .sort();
    expect(ids).toEqual([
      'lang-son-commune-advanced',
      'lang-son-village-model-2019-2020',
      'lang-son-village-ntm-2019-2020',
      'vn-commune-modern-2026-2030',
      'vn-district-special-2024-2025',
      'vn-province-2021-2025',
      'vn-province-2026-2030',
    ]);
  });
});
