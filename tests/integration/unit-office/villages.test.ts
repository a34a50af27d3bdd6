import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childrenOn } from '@/lib/domain/units/children-on';
import { unitOn } from '@/lib/domain/units/unit-on';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import { recordFacts } from '@/tests/factories/facts';
import { sumOf } from '@/tests/factories/question';
import { changeUnit } from '@/lib/features/unit-office/mutations';
import { actOn } from '@/tests/factories/act';
import { makeActor, readActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';
import { DAY, refused, UnitOffice } from './office';

const owner = ownerDb();
let office: UnitOffice;

beforeAll(async () => {
  office = await UnitOffice.open(
    owner,
    'village,06625,,Bản Chuông,2018-01-01,',
    'village,06625,,Bản Khe,2018-01-01,',
    'village,06625,,Bản Hạ,2018-01-01,',
  );
});
afterAll(() => owner.$disconnect());

describe('villages', () => {
  it('a new one has an address of its own, the source typed, and is told to the audit', async () => {
    const before = await office.version();
    const done = await office.act('06625', 'add_village', {
      type: 'bản',
      name: 'Bản Pắc  Đẩu',
      day: '2020-05-01',
      basis: '12/QĐ-UBND',
    });
    expect(done).toMatchObject({
      changed: true,
      begun: { title: 'bản Pắc Đẩu', href: '/admin/units/06625~pac-dau?asOf=2020-05-01' },
    });
    const village = await office.at('06625~pac-dau');
    expect(village).toMatchObject({ validFrom: '2020-05-01', illustrative: false });
    const row = await office.tenant.within((tx) =>
      tx.unit.findFirstOrThrow({ where: { tenantId: office.tenant.id, id: village.id } }),
    );
    expect(row.source).toBe('12/QĐ-UBND');
    expect(await office.version()).toBe(before + 1);
    expect(await office.audit()).toMatchObject([
      {
        action: 'units.add_village',
        actorId: office.actor.userId,
        unitId: village.id,
        subject: { before: '', after: 'bản Pắc Đẩu', day: '2020-05-01', basis: '12/QĐ-UBND' },
      },
    ]);
    expect(
      await refused(office.act('06625', 'add_village', { type: 'bản', name: 'pắc đẩu', day: '2021-01-01' })),
    ).toEqual(['exists', 'name']);
    await office.act('06625', 'add_village', { type: 'thôn', name: 'Pắc Đẩu', day: '2021-01-01' });
    expect(unitTitle(await office.at('06625~pac-dau-2'), DAY)).toBe('thôn Pắc Đẩu');
  });

  it('a rename keeps code and history, and the page shows the old name until the day before', async () => {
    await office.act('06625~khe', 'rename', { type: 'thôn', name: 'Đoàn Kết', day: '2021-03-01' });
    const village = await office.at('06625~khe');
    expect([unitTitle(village, '2021-02-28'), unitTitle(village, '2021-03-01')]).toEqual(['bản Khe', 'thôn Đoàn Kết']);
    const fresh = await readActor(office.actor.userId!, office.tenant);
    const titles = ['2021-02-28', '2021-03-01'].map(
      async (asOf) => (await loadUnitPage(fresh, '06625~khe', { asOf })).head.title,
    );
    expect(await Promise.all(titles)).toEqual(['bản Khe', 'thôn Đoàn Kết']);
    expect(await office.audit()).toMatchObject([
      { subject: { before: 'bản Khe', after: 'thôn Đoàn Kết', day: '2021-03-01' } },
    ]);
  });

  it('what holds already is not written twice, and a second submit gives the first answer', async () => {
    const before = await office.version();
    expect(
      await office.act('06625~khe', 'rename', { type: 'thôn', name: 'Đoàn Kết', day: '2021-06-01' }),
    ).toMatchObject({
      changed: false,
    });
    expect(await office.version()).toBe(before);
    const add = actOn(await office.at('06625'), 'add_village', { type: 'thôn', name: 'Hai lần', day: '2021-01-01' });
    const [first, again] = await Promise.all([changeUnit(office.actor, add), changeUnit(office.actor, add)]);
    expect(again).toEqual(first);
    expect(await refused(changeUnit(office.actor, { ...add, name: 'Khác' } as typeof add))).toEqual([
      'key_reused',
      null,
    ]);
    expect([await office.version(), (await office.tree()).holders.has('06625~khac')]).toEqual([before + 1, false]);
  });

  it('of two renames at once one is refused and nothing of it written', async () => {
    const village = await office.at('06625~chuong');
    const rename = (name: string) => actOn(village, 'rename', { type: 'bản', name, day: '2021-04-01' });
    const answers = await Promise.all(['Một', 'Hai'].map((name) => refused(changeUnit(office.actor, rename(name)))));
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers.filter((answer) => answer?.[0] === 'unit_changed')).toHaveLength(1);
    expect((await office.at('06625~chuong')).versions.filter(({ validFrom }) => validFrom <= DAY)).toHaveLength(2);
  });

  it('a move keeps the address, and follows the commune into the reform', async () => {
    await office.act('06625~ha', 'move', { parent: '06646', day: '2021-07-01' });
    const after = await office.tree();
    const under = (code: string, day: string) =>
      childrenOn(after, unitOn(after, code, day)!.id, day).map((unit) => unit.code);
    expect(under('06625', '2021-06-30')).toContain('06625~ha');
    expect(under('06625', '2021-07-01')).not.toContain('06625~ha');
    expect(under('06646', '2021-07-01')).toEqual(['06625~ha']);
    // Bắc Lãng 06646 goes whole into Châu Sơn 06637 in 2025.
    expect(under('06637', '2025-07-01')).toContain('06625~ha');
    expect(await refused(office.act('06625~ha', 'move', { parent: '06637', day: '2021-01-01' }))).toEqual([
      'later_change',
      'day',
    ]);
    expect(await refused(office.act('06625~ha', 'move', { parent: '189', day: DAY }))).toEqual([
      'unit_unknown',
      'parent',
    ]);
  });

  it('ends, but not while something is known of a later day, and says how much', async () => {
    await office.act('06625', 'add_village', { type: 'thôn', name: 'Cuối', day: '2019-01-01' });
    const { id } = await office.at('06625~cuoi');
    await recordFacts(office.tenant, await office.tenant.set('vn-commune-2016-2020'), [
      { unitId: id, item: '1', status: 'met', on: '2020-06-01' },
      { unitId: id, item: '2', status: 'met', on: '2020-11-05' },
    ]);
    const refusal = await office
      .act('06625~cuoi', 'end', { day: '2020-05-31' })
      .catch((error: { code: string; details: object }) => error);
    expect(refusal).toMatchObject({
      code: 'facts_after',
      details: { field: 'day', later: { count: 2, last: '2020-11-05' } },
    });
    await office.act('06625~cuoi', 'end', { day: '2020-11-05' });
    expect((await office.at('06625~cuoi', '2020-11-05')).validTo).toBe('2020-11-05');
    expect(await refused(office.act('06625~cuoi', 'end', { day: '2020-12-31' }, '2020-11-05'))).toEqual([
      'already_ended',
      'day',
    ]);
  });

  it('a merger ends the old ones, starts one without status, and names its ancestors', async () => {
    for (const name of ['Tả', 'Hữu'])
      await office.act('06628', 'add_village', { type: 'thôn', name, day: '2018-01-01' });
    const old = await office.at('06628~ta');
    await recordFacts(office.tenant, await office.tenant.set('vn-commune-2016-2020'), [
      { unitId: old.id, item: '1', status: 'met', on: '2019-06-01' },
    ]);
    const merge = { sources: '06628~ta 06628~huu', type: 'thôn', name: 'Tả Hữu', keep: '', day: '2019-09-01' };
    expect(await refused(office.act('06628', 'merge', { ...merge, sources: '06628~ta' }))).toEqual([
      'too_few_units',
      'sources',
    ]);
    expect(await refused(office.act('06628', 'merge', { ...merge, sources: '06628~ta 06625~pac-dau' }))).toEqual([
      'unit_not_in_force',
      'sources',
    ]);
    expect(await refused(office.act('06628', 'merge', { ...merge, day: '2019-05-01' }))).toEqual([
      'facts_after',
      'day',
    ]);
    await office.act('06628', 'merge', merge);
    expect((await office.at('06628~ta', '2019-08-31')).validTo).toBe('2019-08-31');
    const { head } = await loadUnitPage(await readActor(office.actor.userId!, office.tenant), '06628~ta-huu', {});
    expect(head.predecessors.map(({ title }) => title)).toEqual(['thôn Hữu', 'thôn Tả']);

    const { head: ended } = await loadUnitPage(await readActor(office.actor.userId!, office.tenant), '06628~ta', {});
    expect(ended.ended).toMatchObject({
      on: '2019-08-31',
      successors: [{ title: 'thôn Tả Hữu', href: expect.stringContaining('/units/06628~ta-huu') }],
    });
  });

  it('one that absorbs another gives name and address to a new unit', async () => {
    for (const name of ['Đông', 'Tây'])
      await office.act('06628', 'add_village', { type: 'thôn', name, day: '2018-01-01' });
    const merge = { sources: '06628~dong 06628~tay', keep: '06628~dong', day: '2020-01-01' };
    await office.act('06628', 'merge', merge);
    const [old, now] = [await office.at('06628~dong', '2019-12-31'), await office.at('06628~dong')];
    expect([old.validTo, now.validFrom, old.id === now.id]).toEqual(['2019-12-31', '2020-01-01', false]);
    expect(unitTitle(now, DAY)).toBe('thôn Đông');
    expect((await office.tree()).holders.get('06628~tay')).toHaveLength(1);
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
