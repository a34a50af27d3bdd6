import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askTenant } from '@/lib/db/ask-tenant';
import { appDb, createDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2021-12-31';
const owner = ownerDb();
let here: TestTenant;
let there: TestTenant;

beforeAll(async () => {
  here = await TestTenant.create(owner, '20', 'lang-son', DAY);
  there = await TestTenant.create(owner, '42', 'ha-tinh', DAY);
  for (const [tenant, code] of [
    [here, '06625'],
    [there, '18436'],
  ] as const) {
    const set = await tenant.set(SET);
    await recordFacts(tenant, set, factsWith(set, (await tenant.unit(code, DAY)).id, 5, '2021-06-01'));
  }
});
afterAll(() => Promise.all([owner.$disconnect(), appDb().$disconnect()]));

describe('a connection that goes back to the pool', () => {
  it('carries no tenant into the next transaction, whether the work succeeded or failed', async () => {
    const db = createDb(process.env.DATABASE_URL ?? '', 1);
    expect(await withTenant(db, here.id, (tx) => tx.assessment.count())).toBe(19);
    expect(await db.assessment.count()).toBe(0);
    await expect(withTenant(db, here.id, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await db.assessment.count()).toBe(0);
    await expect(withTenant(db, here.id, (tx) => tx.$queryRaw`SELECT 1 / 0`)).rejects.toThrow();
    expect(await db.unit.count()).toBe(0);
    expect(await withTenant(db, there.id, (tx) => tx.assessment.count({ where: { tenantId: here.id } }))).toBe(0);
    await db.$disconnect();
  });

  it('nor does a single statement in a tenant’s scope leave it behind, or show another’s rows', async () => {
    const ask = (tenantId: number, wanted: number) =>
      askTenant<{ n: number }>(tenantId, {
        name: 'count',
        text: 'SELECT count(*)::int AS n FROM assessment WHERE tenant_id = scope.tenant_id AND $2::int = tenant_id',
        values: [wanted],
      });
    const raw = () =>
      askTenant<{ n: number }>(0, { name: 'raw', text: 'SELECT count(*)::int AS n FROM assessment', values: [] });
    for (let times = 0; times < 8; times += 1) {
      expect(await ask(here.id, here.id)).toEqual([{ n: 19 }]);
      expect(await ask(here.id, there.id)).toEqual([{ n: 0 }]);
      expect(await ask(there.id, there.id)).toEqual([{ n: 19 }]);
      expect(await raw()).toEqual([{ n: 0 }]);
    }
  });

  it('keeps many tenants at once apart', async () => {
    const read = (tenant: TestTenant) =>
      withTenant(appDb(), tenant.id, (tx) => tx.assessment.findMany({ select: { tenantId: true } }));
    const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => read(index % 2 === 0 ? here : there)));
    answers.forEach((rows, index) => {
      expect(rows).toHaveLength(19);
      expect(new Set(rows.map((row) => row.tenantId))).toEqual(new Set([index % 2 === 0 ? here.id : there.id]));
    });
  });
});
