import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { childrenOn } from '@/lib/domain/units/children-on';
import { clustersOfCommune } from '@/lib/domain/units/clusters-on';
import { groupOn, regionOn, tagsOn } from '@/lib/domain/units/attributes-on';
import { unitOn } from '@/lib/domain/units/unit-on';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import { readTerritory } from '@/lib/features/territory/data';
import { changeUnit, OFFICE_SOURCE } from '@/lib/features/unit-office/mutations';
import { actOn } from '@/tests/factories/act';
import { recordFacts } from '@/tests/factories/facts';
import { makeActor, readActor } from '@/tests/factories/person';
import { sumOf } from '@/tests/factories/question';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const DAY = '2021-12-31';
const owner = ownerDb();
let tenant: TestTenant;
let office: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  await tenant.importUnits(
    'village,06625,,Bản Chuông,2018-01-01,',
    'village,06625,,Bản Khe,2018-01-01,',
    'village,06625,,Bản Hạ,2018-01-01,',
  );
  office = await makeActor(tenant, 'Văn phòng', { role: 'province_office', unitId: (await tenant.unit('20', DAY)).id });
});
afterAll(() => owner.$disconnect());

type Fields = Readonly<Record<string, string>>;
const at = (code: string, day = DAY) => tenant.unit(code, day);
const tree = () => tenant.within((tx) => readTerritory(tx, tenant.id));
async function act(code: string | null, name: Parameters<typeof actOn>[1], fields: Fields = {}, day = DAY) {
  return changeUnit(office, actOn(code === null ? null : await at(code, day), name, fields));
}
const refused = async (work: Promise<unknown>) => {
  const error = await work.then(() => null).catch((thrown: { code: string; details?: Fields }) => thrown);
  return error && [error.code, error.details?.field ?? null];
};
const version = () => owner.tenant.findUniqueOrThrow({ where: { id: tenant.id } }).then((row) => row.territoryVersion);
const audit = () =>
  tenant.within((tx) => tx.auditEntry.findMany({ where: { tenantId: tenant.id }, orderBy: { id: 'desc' }, take: 1 }));

describe('villages', () => {
  it('a new one has an address of its own, the source typed, and is told to the audit', async () => {
    const before = await version();
    const done = await act('06625', 'add_village', {
      type: 'bản',
      name: 'Bản Pắc  Đẩu',
      day: '2020-05-01',
      basis: '12/QĐ-UBND',
    });
    expect(done).toMatchObject({
      changed: true,
      begun: { title: 'bản Pắc Đẩu', href: '/admin/units/06625~pac-dau?asOf=2020-05-01' },
    });
    const village = await at('06625~pac-dau');
    expect(village).toMatchObject({ validFrom: '2020-05-01', illustrative: false });
    const row = await tenant.within((tx) =>
      tx.unit.findFirstOrThrow({ where: { tenantId: tenant.id, id: village.id } }),
    );
    expect(row.source).toBe('12/QĐ-UBND');
    expect(await version()).toBe(before + 1);
    expect(await audit()).toMatchObject([
      {
        action: 'units.add_village',
        actorId: office.userId,
        unitId: village.id,
        subject: { before: '', after: 'bản Pắc Đẩu', day: '2020-05-01', basis: '12/QĐ-UBND' },
      },
    ]);
    expect(await refused(act('06625', 'add_village', { type: 'bản', name: 'pắc đẩu', day: '2021-01-01' }))).toEqual([
      'exists',
      'name',
    ]);
    await act('06625', 'add_village', { type: 'thôn', name: 'Pắc Đẩu', day: '2021-01-01' });
    expect(unitTitle(await at('06625~pac-dau-2'), DAY)).toBe('thôn Pắc Đẩu');
  });

  it('a rename keeps code and history, and the page shows the old name until the day before', async () => {
    await act('06625~khe', 'rename', { type: 'thôn', name: 'Đoàn Kết', day: '2021-03-01' });
    const village = await at('06625~khe');
    expect([unitTitle(village, '2021-02-28'), unitTitle(village, '2021-03-01')]).toEqual(['bản Khe', 'thôn Đoàn Kết']);
    const fresh = await readActor(office.userId!, tenant);
    const titles = ['2021-02-28', '2021-03-01'].map(
      async (asOf) => (await loadUnitPage(fresh, '06625~khe', { asOf })).head.title,
    );
    expect(await Promise.all(titles)).toEqual(['bản Khe', 'thôn Đoàn Kết']);
    expect(await audit()).toMatchObject([
      { subject: { before: 'bản Khe', after: 'thôn Đoàn Kết', day: '2021-03-01' } },
    ]);
  });

  it('what holds already is not written twice, and a second submit gives the first answer', async () => {
    const before = await version();
    expect(await act('06625~khe', 'rename', { type: 'thôn', name: 'Đoàn Kết', day: '2021-06-01' })).toMatchObject({
      changed: false,
    });
    expect(await version()).toBe(before);
    const add = actOn(await at('06625'), 'add_village', { type: 'thôn', name: 'Hai lần', day: '2021-01-01' });
    const [first, again] = await Promise.all([changeUnit(office, add), changeUnit(office, add)]);
    expect(again).toEqual(first);
    expect(await refused(changeUnit(office, { ...add, name: 'Khác' } as typeof add))).toEqual(['key_reused', null]);
    expect([await version(), (await tree()).holders.has('06625~khac')]).toEqual([before + 1, false]);
  });

  it('of two renames at once one is refused and nothing of it written', async () => {
    const village = await at('06625~chuong');
    const rename = (name: string) => actOn(village, 'rename', { type: 'bản', name, day: '2021-04-01' });
    const answers = await Promise.all(['Một', 'Hai'].map((name) => refused(changeUnit(office, rename(name)))));
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers.filter((answer) => answer?.[0] === 'unit_changed')).toHaveLength(1);
    expect((await at('06625~chuong')).versions.filter(({ validFrom }) => validFrom <= DAY)).toHaveLength(2);
  });

  it('a move keeps the address, and follows the commune into the reform', async () => {
    await act('06625~ha', 'move', { parent: '06646', day: '2021-07-01' });
    const after = await tree();
    const under = (code: string, day: string) =>
      childrenOn(after, unitOn(after, code, day)!.id, day).map((unit) => unit.code);
    expect(under('06625', '2021-06-30')).toContain('06625~ha');
    expect(under('06625', '2021-07-01')).not.toContain('06625~ha');
    expect(under('06646', '2021-07-01')).toEqual(['06625~ha']);
    // Bắc Lãng 06646 goes whole into Châu Sơn 06637 in 2025.
    expect(under('06637', '2025-07-01')).toContain('06625~ha');
    expect(await refused(act('06625~ha', 'move', { parent: '06637', day: '2021-01-01' }))).toEqual([
      'later_change',
      'day',
    ]);
    expect(await refused(act('06625~ha', 'move', { parent: '189', day: DAY }))).toEqual(['unit_unknown', 'parent']);
  });

  it('ends, but not while something is known of a later day, and says how much', async () => {
    await act('06625', 'add_village', { type: 'thôn', name: 'Cuối', day: '2019-01-01' });
    const { id } = await at('06625~cuoi');
    await recordFacts(tenant, await tenant.set('vn-commune-2016-2020'), [
      { unitId: id, item: '1', status: 'met', on: '2020-06-01' },
      { unitId: id, item: '2', status: 'met', on: '2020-11-05' },
    ]);
    const refusal = await act('06625~cuoi', 'end', { day: '2020-05-31' }).catch(
      (error: { code: string; details: object }) => error,
    );
    expect(refusal).toMatchObject({
      code: 'facts_after',
      details: { field: 'day', later: { count: 2, last: '2020-11-05' } },
    });
    await act('06625~cuoi', 'end', { day: '2020-11-05' });
    expect((await at('06625~cuoi', '2020-11-05')).validTo).toBe('2020-11-05');
    expect(await refused(act('06625~cuoi', 'end', { day: '2020-12-31' }, '2020-11-05'))).toEqual([
      'already_ended',
      'day',
    ]);
  });

  it('a merger ends the old ones, starts one without status, and names its ancestors', async () => {
    for (const name of ['Tả', 'Hữu']) await act('06628', 'add_village', { type: 'thôn', name, day: '2018-01-01' });
    const old = await at('06628~ta');
    await recordFacts(tenant, await tenant.set('vn-commune-2016-2020'), [
      { unitId: old.id, item: '1', status: 'met', on: '2019-06-01' },
    ]);
    const merge = { sources: '06628~ta 06628~huu', type: 'thôn', name: 'Tả Hữu', keep: '', day: '2019-09-01' };
    expect(await refused(act('06628', 'merge', { ...merge, sources: '06628~ta' }))).toEqual([
      'too_few_units',
      'sources',
    ]);
    expect(await refused(act('06628', 'merge', { ...merge, sources: '06628~ta 06625~pac-dau' }))).toEqual([
      'unit_not_in_force',
      'sources',
    ]);
    expect(await refused(act('06628', 'merge', { ...merge, day: '2019-05-01' }))).toEqual(['facts_after', 'day']);
    await act('06628', 'merge', merge);
    expect((await at('06628~ta', '2019-08-31')).validTo).toBe('2019-08-31');
    const { head } = await loadUnitPage(await readActor(office.userId!, tenant), '06628~ta-huu', {});
    expect(head.predecessors.map(({ title }) => title)).toEqual(['thôn Hữu', 'thôn Tả']);

    const { head: ended } = await loadUnitPage(await readActor(office.userId!, tenant), '06628~ta', {});
    expect(ended.ended).toMatchObject({
      on: '2019-08-31',
      successors: [{ title: 'thôn Tả Hữu', href: expect.stringContaining('/units/06628~ta-huu') }],
    });
  });

  it('one that absorbs another gives name and address to a new unit', async () => {
    for (const name of ['Đông', 'Tây']) await act('06628', 'add_village', { type: 'thôn', name, day: '2018-01-01' });
    const merge = { sources: '06628~dong 06628~tay', keep: '06628~dong', day: '2020-01-01' };
    await act('06628', 'merge', merge);
    const [old, now] = [await at('06628~dong', '2019-12-31'), await at('06628~dong')];
    expect([old.validTo, now.validFrom, old.id === now.id]).toEqual(['2019-12-31', '2020-01-01', false]);
    expect(unitTitle(now, DAY)).toBe('thôn Đông');
    expect((await tree()).holders.get('06628~tay')).toHaveLength(1);
  });
});

describe('what is said of units', () => {
  it('one khu vực, one group, one region and one cluster at a time; tags beside each other', async () => {
    await act(null, 'add_cluster', { type: 'cụm', name: 'Cụm Đình Lập', day: '2020-01-01' });
    await act(null, 'add_cluster', { type: 'cụm', name: 'Lộc Bình', day: '2020-01-01' });
    const set = (kind: string, value: string, day: string, to = '') =>
      act('06625', 'set_value', { kind, value, day, to });
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
    const [now, all] = [await at('06625'), await tree()];
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
    await act('06631', 'set_value', { kind: 'tag', value: 'an toàn khu (ATK)', day: '2020-02-01', to: '' });
    await act('06631', 'end_value', { kind: 'tag', value: 'an toàn khu (ATK)', from: '2020-02-01', day: '2020-12-31' });
    expect(tagsOn(await at('06631'), DAY)).toEqual([]);
    await act('06631', 'remove_value', { kind: 'tag', value: 'an toàn khu (ATK)', from: '2020-02-01' });
    expect((await at('06631')).attributes).toEqual([]);
    expect(await audit()).toMatchObject([
      { action: 'units.remove_value', subject: { before: 'an toàn khu (ATK) (01/02/2020 – 31/12/2020)', after: '–' } },
    ]);
  });

  it('a cluster is renamed and ended with its members, never deleted', async () => {
    await act(null, 'add_cluster', { type: 'địa bàn', name: 'Bắc', day: '2020-01-01' });
    await act('C-bac', 'add_members', { communes: '06634 06637', day: '2020-03-01' });
    await act('C-bac', 'rename', { type: 'cụm', name: 'Phía Bắc', day: '2020-06-01' });
    await act('C-bac', 'end', { day: '2020-12-31' });
    const all = await tree();
    const cluster = unitOn(all, 'C-bac', '2020-12-31')!;
    expect([unitTitle(cluster, '2020-05-31'), unitTitle(cluster, '2020-06-01')]).toEqual([
      'địa bàn Bắc',
      'cụm Phía Bắc',
    ]);
    expect(all.membersOf.get(cluster.id)!.map(({ validTo }) => validTo)).toEqual(['2020-12-31', '2020-12-31']);
    await act(null, 'add_cluster', { type: 'cụm', name: 'Bắc', day: '2021-01-01' });
    expect((await at('C-bac-2')).validFrom).toBe('2021-01-01');
  });
});

describe('bad input', () => {
  const cases: readonly [
    what: string,
    code: string,
    act: Parameters<typeof actOn>[1],
    fields: Fields,
    refusal: [string, string | null],
  ][] = [
    [
      'a day after the reference day',
      '06625',
      'add_village',
      { type: 'thôn', name: 'Mới', day: '2022-01-01' },
      ['date_future', 'day'],
    ],
    [
      'a day before the commune',
      '06625',
      'add_village',
      { type: 'thôn', name: 'Mới', day: '2015-12-31' },
      ['date_before_unit', 'day'],
    ],
    ['a name of signs alone', '06625', 'add_village', { type: 'thôn', name: '…', day: DAY }, ['name_missing', 'name']],
    [
      'a type of another level',
      '06625',
      'rename',
      { type: 'thôn', name: 'Kiên Mộc', day: DAY },
      ['type_unknown', 'type'],
    ],
    [
      'a village under a village',
      '06625~pac-dau',
      'add_village',
      { type: 'thôn', name: 'Mới', day: DAY },
      ['unit_unknown', 'unit'],
    ],
    ['a commune that is to end', '06625', 'end', { day: DAY }, ['unit_unknown', null]],
    [
      'a group of a village',
      '06625~pac-dau',
      'set_value',
      { kind: 'group', value: '1', day: DAY, to: '' },
      ['unit_unknown', null],
    ],
    [
      'a group beyond three',
      '06640',
      'set_value',
      { kind: 'group', value: '4', day: DAY, to: '' },
      ['value_unknown', 'value'],
    ],
    [
      'an unknown region',
      '06640',
      'set_value',
      { kind: 'region', value: 'tay-bac', day: DAY, to: '' },
      ['value_unknown', 'value'],
    ],
    [
      'an unknown cluster',
      '06640',
      'set_value',
      { kind: 'member', value: 'C-khong-co', day: DAY, to: '' },
      ['unit_unknown', 'value'],
    ],
    [
      'a commune as a cluster',
      '06640',
      'set_value',
      { kind: 'member', value: '06637', day: DAY, to: '' },
      ['unit_unknown', 'value'],
    ],
    [
      'an end before its beginning',
      '06640',
      'set_value',
      { kind: 'tag', value: 'mới', day: DAY, to: '2021-12-30' },
      ['date_invalid', 'to'],
    ],
    [
      'an end after the unit',
      '06640',
      'set_value',
      { kind: 'tag', value: 'mới', day: DAY, to: '2031-12-30' },
      ['date_after_unit', 'to'],
    ],
  ];
  it.each(cases)('%s', async (_, code, name, fields, refusal) => {
    const before = [await version(), await audit()];
    expect(await refused(act(code, name, fields))).toEqual(refusal);
    expect([await version(), await audit()]).toEqual(before);
  });

  it.each([
    [{ day: '2020-02-30' }, { day: 'date_invalid' }],
    [{ day: '' }, { day: 'date_invalid' }],
    [{ name: ' ' }, { name: 'name_missing' }],
    [{ name: 'ồ'.repeat(200) }, { name: 'text_too_long' }],
    [{ key: '1' }, { key: 'invalid' }],
    [{ act: 'drop' }, { act: 'invalid' }],
  ])('fields that cannot be read: %j', async (fields, fieldErrors) => {
    const good = { type: 'thôn', name: 'Mới', day: DAY };
    const unit = await at('06625');
    expect(() => actOn(unit, 'add_village', { ...good, ...fields })).toThrow(
      expect.objectContaining({ fields: fieldErrors }),
    );
  });

  it('a unit of another province and one that never was are not there; nobody but the office acts', async () => {
    const other = await TestTenant.create(owner, '42', 'ha-tinh', DAY);
    const foreign = actOn(await other.unit('18799', DAY), 'rename', { type: 'xã', name: 'Mới', day: DAY });
    expect(await refused(changeUnit(office, foreign))).toEqual(['not_found', null]);
    const unit = await at('06625');
    for (const role of ['province_leader', 'province_official', 'tenant_admin'] as const) {
      const person = await makeActor(tenant, role, { role, unitId: (await at('20')).id });
      expect(await refused(changeUnit(person, actOn(unit, 'rename', { type: 'xã', name: 'Mới', day: DAY })))).toEqual([
        'forbidden',
        null,
      ]);
    }
  });
});

it('counts go with a village that moves, on each day as it then was', async () => {
  const other = await TestTenant.create(owner, '26', 'vinh-phuc', DAY);
  await other.importUnits('village,08929,,Thôn Đi,2018-01-01,', 'village,08932,,Thôn Ở,2018-01-01,');
  const unitId = (await other.unit('26', DAY)).id;
  const person = await makeActor(other, 'Văn phòng Vĩnh Phúc', { role: 'province_office', unitId });
  const counts = async () => {
    const reader = await readActor(person.userId!, other);
    const ask = (code: string, day: string) => sumOf(reader, code, day, { set: 'vinh-phuc-village-model' });
    const asked = ['08929', '08932'].flatMap((code) => ['2021-06-30', '2021-07-01'].map((day) => ask(code, day)));
    return (await Promise.all(asked)).map(({ units }) => units);
  };
  expect(await counts()).toEqual([1, 1, 1, 1]);
  await changeUnit(person, actOn(await other.unit('08929~di', DAY), 'move', { parent: '08932', day: '2021-07-01' }));
  expect(await counts()).toEqual([1, 0, 1, 2]);
});

it('marks nothing as illustrative, and says who entered it where no decision is named', async () => {
  const rows = await tenant.within((tx) =>
    tx.unitAttribute.findMany({ where: { tenantId: tenant.id, value: 'xã điểm' } }),
  );
  expect(rows).toMatchObject([{ illustrative: false, source: OFFICE_SOURCE }]);
});
