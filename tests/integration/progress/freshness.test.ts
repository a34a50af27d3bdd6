import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { readVersionSum } from '@/lib/features/progress/data';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import { createTenant, syncCatalogue } from '@/lib/features/tenants/mutations';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { makeActor, readActor } from '@/tests/factories/person';
import { sumOf, sumsOf } from '@/tests/factories/question';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2021-12-31';
// Another client than the loaders', as another server process or an operator's command would be.
const owner = ownerDb();
let tenant: TestTenant;
let leader: Actor;
let set: CatalogueSet;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '42', 'ha-tinh', DAY);
  set = await tenant.set(SET);
  leader = await makeActor(tenant, 'Lãnh đạo tỉnh', {
    role: 'province_leader',
    unitId: (await tenant.unit('42', DAY)).id,
  });
});
afterAll(() => owner.$disconnect());

const idOf = async (code: string, day = DAY) => (await tenant.unit(code, day)).id;
const assessed = async (code: string, day = DAY) => (await sumOf(leader, code, day, { set: SET })).assessed;

describe('what another process wrote', () => {
  it('is in the next read, and what it has not committed is not', async () => {
    expect(await assessed('42')).toBe(0);
    const unitId = await idOf('18436');
    await recordFacts(tenant, set, factsWith(set, unitId, 5, '2021-06-01'));
    expect([await assessed('42'), await assessed('443'), await assessed('447')]).toEqual([1, 1, 0]);

    let seenMeanwhile = -1;
    await tenant.within(async (tx) => {
      await tx.unitProgress.updateMany({
        where: { tenantId: tenant.id, unitId },
        data: { statuses: '.'.repeat(19), version: { increment: 1 } },
      });
      seenMeanwhile = await assessed('42');
    });
    expect(seenMeanwhile).toBe(1);
    expect(await assessed('42')).toBe(0);
    await tenant.within((tx) =>
      tx.unitProgress.updateMany({
        where: { tenantId: tenant.id, unitId },
        data: { statuses: `m${'.'.repeat(18)}`, version: { increment: 1 } },
      }),
    );
  });

  it('raises the version that kept values are found by, however often it was asked', async () => {
    // After five times a connection keeps one plan for a statement.
    const unitId = await idOf('18457');
    const query = { tenantId: tenant.id, setId: SET, stage: 'self' as const, unitIds: [unitId] };
    for (let writes = 1; writes <= 8; writes += 1) {
      await recordFacts(tenant, set, [
        { unitId, item: '19', status: writes % 2 === 0 ? 'met' : 'not_met', on: '2021-12-01' },
      ]);
      expect(await readVersionSum(query)).toBe(writes);
    }
  });

  it('about the past is in the next read of the past', async () => {
    expect(await assessed('42', '2019-05-22')).toBe(0);
    await recordFacts(tenant, set, factsWith(set, await idOf('18439', '2019-05-22'), 5, '2019-05-01'));
    expect([await assessed('42', '2019-05-22'), await assessed('42', '2019-04-30')]).toEqual([1, 0]);
  });

  it('about a commune that has ended since is in the next series', async () => {
    const at = async (day: string) =>
      (await sumsOf(leader, '42', DAY, { set: SET })).series.find((point) => point.day === day)?.summary.assessed;
    const before = await at('2019-06-30');
    await recordFacts(tenant, set, factsWith(set, await idOf('18424', '2019-05-22'), 5, '2019-06-15'));
    expect(await at('2019-06-30')).toBe(Number(before) + 1);
    expect(await at('2020-01-31')).toBe(before);
  });

  it('of another tenant changes nothing here', async () => {
    const { tenantId } = await createTenant(owner, { code: '20', slug: 'lang-son', referenceDay: DAY });
    const before = await loadUnitPage(leader, '42', { set: SET });
    await owner.tenant.update({ where: { id: tenantId }, data: { territoryVersion: { increment: 1 } } });
    expect(await loadUnitPage(leader, '42', { set: SET })).toEqual(before);
  });
});

describe('what an operator changed', () => {
  it('in the units is seen by the next request', async () => {
    const villages = async (actor: Actor) =>
      (await loadUnitPage(actor, '18436', { set: 'ha-tinh-village-ntm-2019-2020' })).view?.rows.map((row) => row.name);
    expect(await villages(leader)).toEqual([]);
    await tenant.importUnits('village,18436,,Thôn Phượng Sơn,2020-01-01,');
    expect(await villages(await readActor(leader.userId!, tenant))).toEqual(['Thôn Phượng Sơn']);
  });

  it('in the catalogue is seen by the next request', async () => {
    const name = async (actor: Actor) => (await loadUnitPage(actor, '42', { set: SET })).view?.criteria[0]?.name;
    const before = await name(leader);
    await tenant.within((tx) =>
      tx.criterion.updateMany({
        where: { tenantId: tenant.id, setId: SET, number: 1 },
        data: { name: 'Quy hoạch chung' },
      }),
    );
    expect(await name(leader)).toBe(before);
    await owner.tenant.update({ where: { id: tenant.id }, data: { catalogueVersion: { increment: 1 } } });
    expect(await name(await readActor(leader.userId!, tenant))).toBe('Quy hoạch chung');
  });

  it('in the reference day is seen by the next request', async () => {
    await owner.tenant.update({ where: { id: tenant.id }, data: { referenceDay: new Date('2019-04-30') } });
    const earlier = await readActor(leader.userId!, tenant);
    expect((await loadUnitPage(earlier, '42', { set: SET })).head.asOf).toBe('2019-04-30');
    expect((await sumOf(earlier, '42', '2019-04-30', { set: SET })).assessed).toBe(0);
    await owner.tenant.update({ where: { id: tenant.id }, data: { referenceDay: new Date(DAY) } });
  });

  it('in how the tenant counts is seen by the next request', async () => {
    const unitId = await idOf('18454');
    await recordFacts(tenant, set, [
      { unitId, item: '1', status: 'met', on: DAY },
      { unitId, item: '2', status: 'not_applicable', on: DAY },
      { unitId, item: '3', status: 'not_met', on: DAY },
    ]);
    const average = async () => {
      const { view } = await loadUnitPage(await readActor(leader.userId!, tenant), '18454', { set: SET });
      return view?.figures.find((figure) => figure.key === 'score')?.value;
    };
    expect(await average()).toBe('2');
    await owner.tenant.update({ where: { id: tenant.id }, data: { notApplicableCounts: false } });
    expect(await average()).toBe('1');
    await owner.tenant.update({ where: { id: tenant.id }, data: { notApplicableCounts: true } });
  });

  it('a sync that finds nothing new keeps what stands', async () => {
    const { catalogueVersion } = await owner.tenant.findUniqueOrThrow({ where: { id: tenant.id } });
    await syncCatalogue(owner, { id: tenant.id, code: '42', name: 'Hà Tĩnh' });
    expect((await owner.tenant.findUniqueOrThrow({ where: { id: tenant.id } })).catalogueVersion).toBe(
      catalogueVersion,
    );
  });
});
