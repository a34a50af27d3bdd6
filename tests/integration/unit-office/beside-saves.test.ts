import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { recordBulk } from '@/lib/features/assessments/record-bulk';
import { lockCatalogue } from '@/lib/features/catalogue/change-catalogue';
import { lockReferenceDay } from '@/lib/features/tenants/import-units/data';
import { changeUnit } from '@/lib/features/unit-office/mutations';
import { actOn } from '@/tests/factories/act';
import { factOf } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const DAY = '2021-12-31';
const SET = 'vn-commune-2016-2020';
const owner = ownerDb();
let tenant: TestTenant;
let official: Actor;
let office: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  await tenant.importUnits('village,06625,,Bản Chuông,2018-01-01,');
  official = await makeActor(tenant, 'Công chức', {
    role: 'commune_official',
    unitId: (await tenant.unit('06625', DAY)).id,
  });
  office = await makeActor(tenant, 'Văn phòng', { role: 'province_office', unitId: (await tenant.unit('20', DAY)).id });
});
afterAll(() => Promise.all([owner.$disconnect(), appDb().$disconnect()]));

/** Until a statement of this database waits for another's lock. */
async function somebodyWaits(): Promise<void> {
  const waiting = () => owner.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`;
  while ((await waiting()).length === 0) await pause(10);
}

it.each([
  ['an import of units', lockReferenceDay],
  ['who changes sets', lockCatalogue],
])('a save does not wait for %s', async (_, lock) => {
  const saved = await withTenant(appDb(), tenant.id, async (tx) => {
    await lock(tx, tenant.id);
    return saveAssessments(official, saveInput({ unit: '06625', set: SET, effectiveOn: DAY }));
  });
  expect(saved.status).toBe('saved');
});

it('a unit does not end under a save that is on its way', async () => {
  const village = await tenant.unit('06625~chuong', DAY);
  const set = await tenant.set(SET);
  let ending: Promise<unknown> | undefined;
  await tenant.within(async (tx) => {
    const fact = factOf(set, { unitId: village.id, item: '1', status: 'met', on: '2020-06-01' });
    await recordBulk(tx, tenant.id, [set], [fact]);
    ending = changeUnit(office, actOn(village, 'end', { day: '2020-05-31' })).catch((error: unknown) => error);
    await somebodyWaits();
  });
  expect(await ending).toMatchObject({ code: 'facts_after', details: { later: { count: 1, last: '2020-06-01' } } });
});
