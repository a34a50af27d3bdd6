import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { lifeOf } from '@/lib/domain/criteria/version-for';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const OLD = 'vn-commune-2016-2020';
const NEW = 'vn-commune-2021-2025';
const KIEN_MOC = '06625';
const DAY = '2022-12-31';
const owner = ownerDb();
let tenant: TestTenant;
let leader: Actor;
let until = '';

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  const unitId = (await tenant.unit('20', DAY)).id;
  leader = await makeActor(tenant, 'Lãnh đạo tỉnh', { role: 'province_leader', unitId });
  const commune = (await tenant.unit(KIEN_MOC, DAY)).id;
  until = lifeOf(await tenant.set(NEW)).validFrom;
  const old = await tenant.set(OLD);
  await recordFacts(tenant, old, factsWith(old, commune, 16, '2020-06-10'));
  // Said of the old set when the new one held already: the old months end where the new set begins.
  await recordFacts(tenant, old, factsWith(old, commune, 19, '2022-12-01'));
});
afterAll(() => owner.$disconnect());

it('months of the set before stand apart, and end where the new set begins', async () => {
  const { view } = await loadUnitPage(leader, KIEN_MOC, {});
  expect(view?.series).toEqual([]);
  expect(view?.earlier).toMatchObject({ size: 19, until });
  const days = view!.earlier!.series.map(({ day }) => day);
  expect(days[0]).toBe('2020-06-30');
  expect(days.at(-1)! < until).toBe(true);
  expect(view!.earlier!.series.every(({ average }) => average?.sum === 16)).toBe(true);
});

it('and never join those of the new one, which starts not assessed', async () => {
  const set = await tenant.set(NEW);
  await recordFacts(tenant, set, factsWith(set, (await tenant.unit(KIEN_MOC, DAY)).id, 4, '2022-09-15'));
  const { view } = await loadUnitPage(leader, KIEN_MOC, {});
  expect(view!.series.map(({ average }) => average?.sum ?? null)).toEqual([4, 4, 4, 4]);
  expect(view!.earlier!.series.at(-1)?.average).toEqual({ sum: 16, n: 1 });
  expect(view!.changes).toEqual({ gained: [], lost: [] });
});

it('a correction of the old set is seen at once, though the figures are kept', async () => {
  const old = await tenant.set(OLD);
  const unitId = (await tenant.unit(KIEN_MOC, DAY)).id;
  await recordFacts(tenant, old, [{ unitId, item: '19', status: 'met', on: '2021-01-20' }]);
  const { view } = await loadUnitPage(leader, KIEN_MOC, {});
  expect(view!.earlier!.series.at(-1)?.average).toEqual({ sum: 17, n: 1 });
});

it('on the old set itself nothing stands before it', async () => {
  expect((await loadUnitPage(leader, KIEN_MOC, { set: OLD, asOf: '2021-12-31' })).view?.earlier).toBeNull();
});
