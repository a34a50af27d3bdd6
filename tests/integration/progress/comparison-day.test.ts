import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { readAsOf } from '@/lib/features/progress/data';
import { itemIndexes, readGroup } from '@/lib/features/progress/read-group';
import { anyStatus } from '@/tests/arbitraries/statuses';
import { recordFacts } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { questionOf } from '@/tests/factories/question';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2021-06-15';
const DAYS = ['2018-12-30', '2018-12-31', '2019-01-01', '2020-02-29', '2020-03-01', '2020-12-31', '2021-06-01'];
const owner = ownerDb();
let tenant: TestTenant;
let set: CatalogueSet;
let reader: Actor;
let units: number[];

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  set = await tenant.set(SET);
  reader = await makeActor(tenant, 'Lãnh đạo tỉnh', {
    role: 'province_leader',
    unitId: (await tenant.unit('20', DAY)).id,
  });
  units = (await readGroup(await questionOf(reader, '20', DAY, { set: SET }))).members.slice(0, 3).map(({ id }) => id);
});
afterAll(() => owner.$disconnect());

const anyFact = fc.record({
  unit: fc.nat(2),
  number: fc.constantFrom(1, 7, 19),
  status: anyStatus,
  on: fc.constantFrom(...DAYS),
});

it('months that were read for the series say of a month end what the facts say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyFact, { minLength: 1, maxLength: 8 }), async (facts) => {
      await recordFacts(
        tenant,
        set,
        facts.map(({ unit, number, ...fact }) => ({ ...fact, unitId: units[unit]!, item: String(number) })),
      );
      for (const compareTo of ['2018-11-30', '2018-12-31', '2019-06-30', '2020-02-29', '2020-12-31', '2021-05-31']) {
        const { before } = await readGroup(await questionOf(reader, '20', DAY, { set: SET, compareTo }));
        const query = { tenantId: tenant.id, setId: SET, stage: 'self' as const, unitIds: units };
        const told = await withTenant(appDb(), tenant.id, (tx) =>
          readAsOf(tx, query, itemIndexes({ set, whole: set.identity! }), compareTo),
        );
        expect(new Map([...before].map(([id, { statuses }]) => [id, statuses]))).toEqual(
          new Map([...told].map(([id, { statuses }]) => [id, statuses])),
        );
      }
    }),
    { numRuns: 10 },
  );
}, 60_000);
