import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clustersOfCommune } from '@/lib/domain/units/clusters-on';
import { groupOn, regionOn, tagsOn } from '@/lib/domain/units/attributes-on';
import { unitOn } from '@/lib/domain/units/unit-on';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { OFFICE_SOURCE } from '@/lib/features/unit-office/mutations';
import { ownerDb } from '@/tests/factories/tenant';
import { DAY, refused, UnitOffice } from './office';

const owner = ownerDb();
let office: UnitOffice;

beforeAll(async () => {
  office = await UnitOffice.open(owner);
});
afterAll(() => owner.$disconnect());

describe('what is said of units', () => {
  it('one khu vực, one group, one region and one cluster at a time; tags beside each other', async () => {
    await office.act(null, 'add_cluster', { type: 'cụm', name: 'Cụm Đình Lập', day: '2020-01-01' });
    await office.act(null, 'add_cluster', { type: 'cụm', name: 'Lộc Bình', day: '2020-01-01' });
    const set = (kind: string, value: string, day: string, to = '') =>
      office.act('06625', 'set_value', { kind, value, day, to });
    for (const [kind, first, second] of [
      ['tag', 'khu vực II', 'khu vực III'],
      ['group', '2', '3'],
      ['region', 'tdmnpb', 'dbsh'],
      ['member', 'C-dinh-lap', 'C-loc-binh'],
    ] as const) {
      await set(kind, first, '2020-02-01');
      expect(await set(kind, first, '2021-02-01')).toMatchObject({ changed: false });
      await set(kind, second, '2021-01-01');
      expect(await refused(set(kind, first, '2020-06-01'))).toEqual(['period_overlap', 'day']);
    }
    await set('tag', 'biên giới', '2020-02-01', '2021-06-30');
    await set('tag', 'xã điểm', '2020-02-01');
    const [now, all] = [await office.at('06625'), await office.tree()];
    const seen = ['2020-12-31', '2021-01-01', DAY].map((day) => [
      tagsOn(now, day),
      groupOn(now, day),
      regionOn(all, now, day),
      clustersOfCommune(all, now.id, day).map(({ code }) => code),
    ]);
    expect(seen).toEqual([
      [['biên giới', 'khu vực II', 'xã điểm'], '2', 'tdmnpb', ['C-dinh-lap']],
      [['biên giới', 'khu vực III', 'xã điểm'], '3', 'dbsh', ['C-loc-binh']],
      [['khu vực III', 'xã điểm'], '3', 'dbsh', ['C-loc-binh']],
    ]);
  });

  it('a row entered by mistake is taken away, with what it said in the audit; another is ended', async () => {
    await office.act('06631', 'set_value', { kind: 'tag', value: 'an toàn khu (ATK)', day: '2020-02-01', to: '' });
    await office.act('06631', 'end_value', {
      kind: 'tag',
      value: 'an toàn khu (ATK)',
      from: '2020-02-01',
      day: '2020-12-31',
    });
    expect(tagsOn(await office.at('06631'), DAY)).toEqual([]);
    await office.act('06631', 'remove_value', { kind: 'tag', value: 'an toàn khu (ATK)', from: '2020-02-01' });
    expect((await office.at('06631')).attributes).toEqual([]);
    expect(await office.audit()).toMatchObject([
      { action: 'units.remove_value', subject: { before: 'an toàn khu (ATK) (01/02/2020 – 31/12/2020)', after: '–' } },
    ]);
  });

  it('a cluster is renamed and ended with its members, never deleted', async () => {
    await office.act(null, 'add_cluster', { type: 'địa bàn', name: 'Bắc', day: '2020-01-01' });
    await office.act('C-bac', 'add_members', { communes: '06634 06637', day: '2020-03-01' });
    await office.act('C-bac', 'rename', { type: 'cụm', name: 'Phía Bắc', day: '2020-06-01' });
    await office.act('C-bac', 'end', { day: '2020-12-31' });
    const all = await office.tree();
    const cluster = unitOn(all, 'C-bac', '2020-12-31')!;
    expect([unitTitle(cluster, '2020-05-31'), unitTitle(cluster, '2020-06-01')]).toEqual([
      'địa bàn Bắc',
      'cụm Phía Bắc',
    ]);
    expect(all.membersOf.get(cluster.id)!.map(({ validTo }) => validTo)).toEqual(['2020-12-31', '2020-12-31']);
    await office.act(null, 'add_cluster', { type: 'cụm', name: 'Bắc', day: '2021-01-01' });
    expect((await office.at('C-bac-2')).validFrom).toBe('2021-01-01');
  });
});

it('marks nothing as illustrative, and says who entered it where no decision is named', async () => {
  const rows = await office.tenant.within((tx) =>
    tx.unitAttribute.findMany({ where: { tenantId: office.tenant.id, value: 'xã điểm' } }),
  );
  expect(rows).toMatchObject([{ illustrative: false, source: OFFICE_SOURCE }]);
});
