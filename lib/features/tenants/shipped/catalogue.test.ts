import { describe, expect, it } from 'vitest';
import type { ShippedSet } from '@/lib/domain/criteria/catalogue/shipped-set';
import { KNOWN_TAGS } from '@/lib/domain/units/known-tags';
import { shippedSetsOf } from '../catalogue/shipped-sets';
import { shippedCatalogue } from './catalogue';

const langSon = shippedSetsOf({ code: '20', name: 'Lạng Sơn' });
const haTinh = shippedSetsOf({ code: '42', name: 'Hà Tĩnh' });
const vinhPhuc = shippedSetsOf({ code: '26', name: 'Vĩnh Phúc' });
const phuTho = shippedSetsOf({ code: '25', name: 'Phú Thọ' });

/** A set with what its newest version says. */
function setOf(sets: readonly ShippedSet[], id: string) {
  const found = sets.find((set) => set.id === id);
  if (!found) throw new Error(`no set ${id}`);
  return { ...found, ...found.versions.at(-1)! };
}

describe('the shipped catalogue', () => {
  it('parses every file, and every indicator keeps its certainty', () => {
    const { files } = shippedCatalogue();
    expect(files).toHaveLength(21);
    const all = langSon.flatMap((set) => set.versions.flatMap((version) => version.indicators));
    expect(all.every((row) => row.certainty !== 'unnamed')).toBe(true);
  });

  it('has the counts that the decisions are known by', () => {
    const counts = (id: string) => {
      const set = setOf(langSon, id);
      return [set.size, set.groups.length, set.criteria.length, set.indicators.length];
    };
    expect(counts('vn-commune-2016-2020')).toEqual([19, 5, 19, 49]);
    expect(counts('vn-commune-2021-2025')).toEqual([19, 5, 19, 57]);
    expect(counts('vn-commune-advanced-2021-2025')).toEqual([19, 1, 19, 75]);
    expect(counts('vn-commune-2026-2030')).toEqual([10, 1, 10, 0]);
    expect(counts('vn-district-2016-2020')).toEqual([9, 1, 9, 14]);
  });

  it('says of each set its level, kind and short name in Vietnamese', () => {
    const words = (sets: readonly ShippedSet[], id: string) => {
      const { level, kind, shortName, name } = setOf(sets, id);
      return [level, kind, shortName, name];
    };
    expect(words(langSon, 'vn-commune-2016-2020')).toEqual([
      'commune',
      'basic',
      null,
      'Bộ tiêu chí quốc gia về xã nông thôn mới 2016–2020',
    ]);
    expect(words(vinhPhuc, 'vinh-phuc-commune-advanced-2018-2020').slice(0, 3)).toEqual([
      'commune',
      'advanced',
      'NTM nâng cao',
    ]);
    expect(words(vinhPhuc, 'vinh-phuc-village-model').slice(0, 3)).toEqual(['village', 'basic', 'thôn NTM kiểu mẫu']);
    expect(words(langSon, 'vn-district-special-2024-2025').slice(0, 3)).toEqual(['district', 'special', 'NTM đặc thù']);
    const english = /\b(partial|unconfirmed|onward|national)\b/;
    for (const set of [...langSon, ...haTinh, ...vinhPhuc]) {
      const rows = set.versions.flatMap(({ groups, criteria, indicators }) => [...groups, ...criteria, ...indicators]);
      const texts = [set.name, set.shortName ?? '', ...rows.map((row) => row.name)];
      expect(texts.filter((text) => english.test(text))).toEqual([]);
    }
  });

  it.each([
    ['vn-commune-2016-2020', '2016-12-01', true, '2022-03-07'],
    ['vn-commune-2021-2025', '2022-03-08', true, '2026-02-14'],
    ['vn-commune-2026-2030', '2026-02-15', true, null],
    ['vn-commune-model-2018-2020', '2018-06-05', false, '2022-03-07'],
    ['vn-commune-model-2021-2025', '2022-03-08', true, null],
    ['vn-district-2016-2020', '2016-04-05', true, '2022-03-07'],
    ['vn-district-2021-2025', '2022-03-08', true, '2025-06-30'],
    ['ha-tinh-commune-2017-2020', '2017-01-01', false, '2022-03-07'],
    ['ha-tinh-village-model-2014', '2014-08-08', false, null],
    ['vinh-phuc-village-model', '2018-01-01', false, null],
    ['lang-son-commune-advanced', '2016-01-01', false, null],
  ])('%s holds from %s (known: %s) to %s', (id, validFrom, startKnown, validTo) => {
    const [first] = setOf([...langSon, ...haTinh, ...vinhPhuc], id).versions;
    expect(first).toMatchObject({ validFrom, startKnown, validTo });
  });

  it('gives a province its own sets beside the national ones', () => {
    expect(langSon.filter((set) => set.scope !== 'national').map((set) => set.scope)).toEqual([
      'Lạng Sơn',
      'Lạng Sơn',
      'Lạng Sơn',
    ]);
    expect(phuTho.every((set) => set.scope === 'national')).toBe(true);
  });

  it('has QĐ 318 before and after QĐ 211, and what no source says of before stays unsaid', () => {
    const { versions, items } = setOf(langSon, 'vn-commune-2021-2025');
    expect(
      versions.map(({ version, issuedOn, validFrom, validTo }) => [version, issuedOn, validFrom, validTo]),
    ).toEqual([
      [1, '2022-03-08', '2022-03-08', '2026-02-14'],
      [2, '2024-03-01', '2024-03-01', '2026-02-14'],
    ]);
    const [before, after] = versions.map((version) => new Map(version.indicators.map((row) => [row.code, row])));
    const told = ({ version: _version, ...row }: Record<string, unknown>) => row;
    const changed = [...after!.values()].filter(
      (row) => JSON.stringify(told({ ...row })) !== JSON.stringify(told({ ...before!.get(row.code)! })),
    );
    expect(changed.map((row) => row.code)).toEqual(['13.1', '15.4', '17.1', '18.4']);
    expect(before!.get('15.4')).toMatchObject({ kind: 'percent', certainty: 'unconfirmed', thresholdState: 'unknown' });
    expect(versions[0]!.thresholds.filter((row) => ['15.4', '17.1'].includes(row.indicatorCode))).toEqual([]);
    expect([...before!.keys()]).toEqual([...after!.keys()]);
    expect(items).toHaveLength(19 + 57);
    expect(versions[0]!.decision).not.toContain('211');
  });

  it('widens the column of Trung du miền núi phía Bắc by tags that an office is offered', () => {
    const columns = setOf(haTinh, 'vn-commune-2021-2025').versions.map(({ rules }) => rules.tagColumns);
    const tags = columns.map((all) => all.map(({ tag }) => tag));
    expect(tags[0]).toEqual(['đặc biệt khó khăn', 'an toàn khu']);
    expect(tags[1]).toEqual(expect.arrayContaining([...tags[0]!, 'khu vực II', 'khu vực III']));
    expect(tags.flat().filter((tag) => !KNOWN_TAGS.some((known) => known === tag))).toEqual([]);
    expect(new Set(columns.flat().map(({ column }) => column))).toEqual(new Set(['tdmnpb']));
  });

  it('amends no set of which its file does not say what stood before', () => {
    const amended = langSon.filter((set) => set.versions.length > 1).map((set) => set.id);
    expect(amended).toEqual(['vn-commune-2021-2025']);
  });

  it('gives an extending set the criteria of the extended one, then its own', () => {
    const set = setOf(haTinh, 'ha-tinh-commune-2017-2020');
    expect(set.criteria.map((row) => row.number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(set.criteria.at(-1)).toMatchObject({
      name: 'Khu dân cư mẫu, vườn mẫu',
      groupPosition: 6,
      certainty: 'verified',
    });
    expect(set.indicators).toEqual(setOf(haTinh, 'vn-commune-2016-2020').indicators);
    expect(set.items.filter((item) => !item.isIndicator)).toHaveLength(20);
  });

  it('numbers the criteria of a set without contents and names only what a source names', () => {
    const advanced = setOf(vinhPhuc, 'vinh-phuc-commune-advanced-2018-2020');
    expect(advanced.criteria.map((row) => [row.name, row.certainty])).toEqual([
      ['Phát triển sản xuất, nâng cao đời sống nhân dân', 'verified_name_only'],
      ['Hạ tầng kinh tế - xã hội', 'verified_name_only'],
      ['Tiêu chí 3 (chưa có tên trong nguồn)', 'unnamed'],
      ['Tiêu chí 4 (chưa có tên trong nguồn)', 'unnamed'],
      ['Tiêu chí 5 (chưa có tên trong nguồn)', 'unnamed'],
    ]);
    expect(setOf(vinhPhuc, 'vinh-phuc-village-model').items.map((item) => item.key)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
    ]);
  });

  it('keeps the thresholds by region, and says where the value is not known', () => {
    const rows = setOf(langSon, 'vn-commune-2016-2020').thresholds.filter((row) => row.indicatorCode === '9.2');
    const by = new Map(rows.map((row) => [row.appliesTo, [row.value, row.certainty]]));
    expect(by.get('chung')).toEqual([80, 'verified']);
    expect(by.get('dbscl')).toEqual([70, 'verified']);
    expect(by.get('tdmnpb')).toEqual([null, 'unconfirmed']);
    const electricity = setOf(langSon, 'vn-commune-2016-2020').thresholds.find(
      (row) => row.indicatorCode === '4.2' && row.appliesTo === 'tdmnpb',
    );
    expect(electricity).toMatchObject({ value: 95, certainty: 'partly' });
    const plan = setOf(langSon, 'vn-commune-2016-2020').thresholds.find((row) => row.indicatorCode === '1.1');
    expect(plan).toMatchObject({ appliesTo: 'chung', value: null, text: 'Đạt' });
  });

  it('keeps parts, conflicts and sources of an indicator as the file has them', () => {
    const water = setOf(langSon, 'vn-commune-2016-2020').indicators.find((row) => row.code === '17.1');
    expect(water?.details).toHaveProperty('sub_thresholds.nuoc_sach.chung', 60);
    expect(water?.details).toHaveProperty('conflicts');
    expect(setOf(langSon, 'vn-commune-2021-2025').certainty).toHaveProperty('amended_by');
  });

  it('puts the prerequisite of the 2016 district set beside its criteria, in the words of the region', () => {
    expect(setOf(vinhPhuc, 'vn-district-2016-2020').conditions).toEqual([
      expect.objectContaining({
        name: 'tiêu chí NTM vùng đồng bằng sông Hồng',
        ofLevel: 'commune',
        meetsSetId: 'vn-commune-2016-2020',
        requiredShare: 100,
      }),
    ]);
    expect(setOf(haTinh, 'vn-district-2016-2020').conditions[0]).toMatchObject({
      meetsSetId: 'ha-tinh-commune-2017-2020',
    });
    expect(setOf(vinhPhuc, 'vn-district-2021-2025').conditions).toEqual([]);
  });
});
