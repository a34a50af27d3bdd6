import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { packStatuses } from '@/lib/domain/criteria/packed-statuses';
import type { Stage, Status } from '@/lib/domain/criteria/status';
import { monthEndOf } from '@/lib/domain/time/month-ends';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { rebuildProjection } from '@/lib/features/assessments/record-bulk';
import { readLastFacts } from '@/lib/features/cells/data';
import { readAsOf } from '@/lib/features/progress/data';
import { itemIndexes } from '@/lib/features/progress/read-group';
import { anyStatus } from '@/tests/arbitraries/statuses';
import { recordFacts } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { factsOf, traceOf } from '@/tests/factories/rows';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAYS = [
  '2017-01-01',
  '2020-02-29',
  '2021-03-01',
  '2021-03-31',
  '2021-04-01',
  '2021-04-15',
  '2021-04-30',
  '2021-12-31',
];
const STAGES = ['self', 'verified'] as const;
const RUNS = 12;
const owner = ownerDb();
let tenant: TestTenant;
let set: CatalogueSet;
let writers: Record<(typeof STAGES)[number], Actor>;
let communes: { id: number; code: string }[];
let used = 0;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2021-12-31');
  set = await tenant.set(SET);
  communes = await tenant.within((tx) =>
    tx.unit.findMany({
      where: { tenantId: tenant.id, level: 'commune', validFrom: new Date('2016-01-01') },
      orderBy: { id: 'asc' },
    }),
  );
  const province = (await tenant.unit('20', '2021-12-31')).id;
  writers = {
    self: await makeActor(
      tenant,
      'Công chức',
      ...communes.map(({ id }) => ({ role: 'commune_official' as const, unitId: id })),
    ),
    verified: await makeActor(tenant, 'Sở', { role: 'department_reviewer', unitId: province }),
  };
});
afterAll(() => owner.$disconnect());

const anyCell = { unit: fc.nat(1), stage: fc.constantFrom(...STAGES), on: fc.constantFrom(...DAYS) };
const anyNumber = fc.constantFrom(1, 2, 10, 19);
const anySave = fc.record({
  ...anyCell,
  said: fc.uniqueArray(fc.tuple(anyNumber, anyStatus), { minLength: 1, maxLength: 3, selector: ([number]) => number }),
});
const anyBulk = fc.array(fc.record({ ...anyCell, number: anyNumber, status: anyStatus }), {
  minLength: 1,
  maxLength: 6,
});
const anyHistory = fc.array(fc.oneof(anySave, anyBulk), { minLength: 1, maxLength: 8 });

type Unit = (typeof communes)[number];
type Save = typeof anySave extends fc.Arbitrary<infer T> ? T : never;
type Bulk = typeof anyBulk extends fc.Arbitrary<infer T> ? T : never;

async function save(units: readonly Unit[], { unit, stage, on, said }: Save): Promise<void> {
  const { id, code } = units[unit]!;
  const itemIds = said.map(([number]) => set.items.get(String(number))!.id);
  const last = await tenant.within((tx) =>
    readLastFacts(tx, { tenantId: tenant.id, unitId: id, stage, itemIds, day: on }),
  );
  const entries = said.map(([number, status], index) => ({
    item: String(number),
    status,
    value: '',
    baseFactId: last.get(itemIds[index]!)?.id.toString() ?? null,
  }));
  expect(
    (await saveAssessments(writers[stage], saveInput({ unit: code, set: SET, effectiveOn: on, stage, entries })))
      .status,
  ).toBe('saved');
}

function bulk(units: readonly Unit[], facts: Bulk): Promise<void> {
  return recordFacts(
    tenant,
    set,
    facts.map(({ unit, number, ...fact }) => ({ ...fact, unitId: units[unit]!.id, item: String(number) })),
  );
}

/** The state on a day, by the plainest reading of the rule. */
function stateOn(facts: Awaited<ReturnType<typeof factsOf>>, stage: Stage, day: string): string {
  return set
    .identity!.numbers.map((number): Status => {
      const known = facts.filter(
        (fact) => fact.key === String(number) && fact.stage === stage && fact.effectiveOn <= day,
      );
      const latestDay = known
        .map((fact) => fact.effectiveOn)
        .sort()
        .at(-1);
      return known.findLast((fact) => fact.effectiveOn === latestDay)?.status ?? 'not_assessed';
    })
    .reduce((packed, status) => packed + packStatuses([status]), '');
}

async function check({ id }: Unit): Promise<void> {
  const facts = await factsOf(tenant, id);
  const { progress } = await traceOf(tenant, id);
  for (const stage of STAGES) {
    const told = facts.filter((fact) => fact.stage === stage);
    const row = progress.find((one) => one.stage === stage);
    if (!row) {
      expect(told).toEqual([]);
      continue;
    }
    const count = (sign: string) => [...row.statuses].filter((one) => one === sign).length;
    expect(row.statuses).toBe(stateOn(facts, stage, '9999-12-31'));
    expect([row.met, row.basicallyMet, row.notMet, row.notApplicable]).toEqual(['m', 'h', 'x', 'n'].map(count));
    expect(row.lastEffective?.toISOString().slice(0, 10)).toBe(
      told
        .map((fact) => fact.effectiveOn)
        .sort()
        .at(-1),
    );
    expect(row.lastRecorded?.getTime()).toBe(Math.max(...told.map((fact) => fact.recordedAt.getTime())));

    const months = await tenant.within((tx) =>
      tx.unitProgressMonth.findMany({
        where: { tenantId: tenant.id, unitId: id, stage },
        orderBy: { monthEnd: 'asc' },
      }),
    );
    const ends = [...new Set(told.map((fact) => monthEndOf(fact.effectiveOn)))].sort();
    expect(months.map((month) => [month.monthEnd.toISOString().slice(0, 10), month.statuses])).toEqual(
      ends.map((end) => [end, stateOn(facts, stage, end)]),
    );

    for (const day of [...DAYS, '2016-12-31', '2021-04-16']) {
      const query = { tenantId: tenant.id, setId: SET, stage, unitIds: [id] };
      const state = (
        await withTenant(appDb(), tenant.id, (tx) =>
          readAsOf(tx, query, itemIndexes({ set, whole: set.identity! }), day),
        )
      ).get(id);
      expect(packStatuses(state?.statuses ?? set.identity!.numbers.map(() => 'not_assessed'))).toBe(
        stateOn(facts, stage, day),
      );
    }
  }
}

describe('the projection', () => {
  it('is the fold of the facts after any history of saves and imports, and so is every day before', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const units = communes.slice(used, (used += 2));
        for (const act of history) await (Array.isArray(act) ? bulk(units, act) : save(units, act));
        for (const unit of units) await check(unit);
      }),
      { numRuns: RUNS, maxSkipsPerRun: 0, interruptAfterTimeLimit: 60_000, endOnFailure: true },
    );
  }, 90_000);

  it('is the same when it is written anew from the facts', async () => {
    const read = async () => ({
      progress: await tenant.within((tx) =>
        tx.unitProgress.findMany({ where: { tenantId: tenant.id }, orderBy: [{ unitId: 'asc' }, { stage: 'asc' }] }),
      ),
      months: await tenant.within((tx) =>
        tx.unitProgressMonth.findMany({
          where: { tenantId: tenant.id },
          orderBy: [{ unitId: 'asc' }, { stage: 'asc' }, { monthEnd: 'asc' }],
        }),
      ),
    });
    const before = await read();
    expect(before.months.length).toBeGreaterThan(10);
    expect(await tenant.within((tx) => rebuildProjection(tx, tenant.id, set))).toBe(before.progress.length);
    const after = await read();
    expect(after.months).toEqual(before.months);
    expect(after.progress).toEqual(before.progress.map((row) => ({ ...row, version: row.version + 1 })));
  });

  it('is mended by the rebuild where it had gone astray', async () => {
    const [unit] = communes;
    const before = await traceOf(tenant, unit!.id);
    const where = { tenantId: tenant.id, unitId: unit!.id };
    await tenant.within(async (tx) => {
      await tx.unitProgress.updateMany({ where, data: { statuses: 'n'.repeat(19), met: 7 } });
      await tx.unitProgressMonth.updateMany({ where, data: { statuses: 'n'.repeat(19) } });
      await tx.unitProgressMonth.create({
        data: { ...where, setId: SET, stage: 'self', monthEnd: new Date('2018-05-31'), statuses: 'm'.repeat(19) },
      });
    });
    await tenant.within((tx) => rebuildProjection(tx, tenant.id, set));
    const after = await traceOf(tenant, unit!.id);
    expect(after.months).toEqual(before.months);
    expect(after.progress.map((row) => row.statuses)).toEqual(before.progress.map((row) => row.statuses));
    expect(after.progress.map((row) => row.met)).toEqual(before.progress.map((row) => row.met));
  });

  it('loses what no fact stands behind', async () => {
    const where = { tenantId: tenant.id, unitId: communes.at(-1)!.id };
    const month = { setId: SET, stage: 'self' as const, monthEnd: new Date('2018-05-31'), statuses: 'm'.repeat(19) };
    await tenant.within((tx) => tx.unitProgressMonth.create({ data: { ...where, ...month } }));
    await tenant.within((tx) => rebuildProjection(tx, tenant.id, set));
    expect(await tenant.within((tx) => tx.unitProgressMonth.count({ where }))).toBe(0);
  });
});
