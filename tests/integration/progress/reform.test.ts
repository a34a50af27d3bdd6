import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { countedUnits } from '@/lib/domain/units/counted-units';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import { territoryOf } from '@/lib/features/territory/loaders';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { sumOf, sumsOf } from '@/tests/factories/question';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2021-2025';
const DAY = '2025-12-31';
const owner = ownerDb();
let tenant: TestTenant;
let office: Actor;
let before: UnitRecord[];
let after: UnitRecord[];

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  const province = await tenant.unit('20', DAY);
  office = await makeActor(tenant, 'Văn phòng điều phối', { role: 'province_office', unitId: province.id });
  const territory = await territoryOf(office.tenant);
  [before, after] = ['2025-06-30', '2025-07-01'].map((day) => countedUnits(territory, province, 'commune', day)) as [
    UnitRecord[],
    UnitRecord[],
  ];
  const set = await tenant.set(SET);
  await recordFacts(tenant, set, [
    ...before.slice(0, 40).flatMap((unit) => factsWith(set, unit.id, 15, '2024-03-10')),
    ...after.slice(0, 7).flatMap((unit) => factsWith(set, unit.id, 12, '2025-09-20')),
  ]);
});
afterAll(() => owner.$disconnect());

const ids = (units: readonly UnitRecord[]) => new Set(units.map((unit) => unit.id));

describe('across the reform of 01/07/2025', () => {
  it('the new communes have no status of the old ones', async () => {
    const goOn = [...ids(before.slice(0, 40))].filter((id) => ids(after).has(id)).length;
    expect((await sumOf(office, '20', '2025-06-30', { set: SET })).assessed).toBe(40);
    expect(await sumOf(office, '20', '2025-07-01', { set: SET })).toMatchObject({
      units: after.length,
      assessed: goOn,
    });
  });

  it('a series counts in each month the communes that then were', async () => {
    const { series } = await sumsOf(office, '20', DAY, { set: SET, compareTo: '2025-07-31' });
    const at = (day: string) => series.find((point) => point.day === day)?.summary;
    for (const day of ['2024-03-31', '2024-12-31', '2025-05-31'])
      expect(at(day)).toEqual(await sumOf(office, '20', day, { set: SET }));
    expect(at('2025-05-31')).toMatchObject({ units: before.length, assessed: 40 });
    expect(at('2025-06-30')).toEqual(await sumOf(office, '20', '2025-06-30', { set: SET }));
    expect(at('2025-07-31')).toMatchObject({ units: after.length });
    expect(at('2025-09-30')).toEqual(await sumOf(office, '20', '2025-09-30', { set: SET }));
  });

  it('no commune gains or loses by having been made', async () => {
    const { view } = await loadUnitPage(office, '20', { set: SET, compare: '2025-06-30' });
    const made = new Set(after.filter((unit) => unit.validFrom === '2025-07-01').map((unit) => unit.code));
    expect([...view!.changes.gained, ...view!.changes.lost].filter((change) => made.has(change.code))).toEqual([]);
    expect(view!.rows.filter((row) => made.has(row.code)).every((row) => row.before === null)).toBe(true);
  });

  it('a district keeps its last day', async () => {
    const { head, view } = await loadUnitPage(office, '189', { set: SET });
    expect(head).toMatchObject({ asOf: '2025-06-30', ended: { on: '2025-06-30' } });
    expect(view?.sentence).toMatch(/^Đến ngày 30\/6\/2025, huyện Đình Lập /);
    expect(view?.rows).toHaveLength(
      before.filter((unit) =>
        ['06619', '06622', '06625', '06628', '06631', '06634', '06637', '06640', '06643', '06646'].includes(unit.code),
      ).length,
    );
  });
});
