import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDateParam } from '@/lib/db/iso-day';
import type { Actor } from '@/lib/domain/access/actor';
import { loadEntry } from '@/lib/features/assessments/loaders';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { makeActor, readActor } from '@/tests/factories/person';
import { sumOf } from '@/tests/factories/question';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-advanced-2021-2025';
const [BORDER, NAMED, OTHER] = ['06625', '06628', '06631'];
const owner = ownerDb();
let tenant: TestTenant;
let office: Actor;
let official: Actor;
let units: number;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2023-12-31');
  await tenant.importUnits(`tag,${BORDER},biên giới,,2022-06-01,2023-06-30`);
  const ids = await Promise.all(
    [BORDER!, NAMED!, OTHER!].map(async (code) => (await tenant.unit(code, '2023-01-01')).id),
  );
  const set = await tenant.set(SET);
  await recordFacts(
    tenant,
    set,
    ids.flatMap((id) => factsWith(set, id, 10, '2022-05-10')),
  );
  office = await makeActor(tenant, 'Văn phòng', {
    role: 'province_office',
    unitId: (await tenant.unit('20', '2023-01-01')).id,
  });
  official = await makeActor(tenant, 'Công chức xã', { role: 'commune_official', unitId: ids[2]! });
  units = (await sumOf(office, '189', '2023-01-01', { set: SET })).units;
  await tenant.within(async (tx) => {
    const row = { tenantId: tenant.id, setId: SET, isDefault: false };
    await tx.setAssignment.createMany({
      data: [
        { ...row, tag: 'biên giới', validFrom: toDateParam('2022-03-08') },
        { ...row, unitId: ids[1]!, validFrom: toDateParam('2023-01-01') },
      ],
    });
    await tx.tenant.update({ where: { id: tenant.id }, data: { catalogueVersion: { increment: 1 } } });
  });
  office = await readActor(office.userId!, tenant);
  official = await readActor(official.userId!, tenant);
});
afterAll(() => owner.$disconnect());

const on = async (day: string) => {
  const { units: counted, assessed } = await sumOf(office, '189', day, { set: SET });
  return [counted, assessed];
};

describe('a set that is assigned to some units', () => {
  it('was carried by every unit before, and is counted on its carriers of the day since', async () => {
    expect(units).toBeGreaterThan(3);
    expect(await Promise.all(['2022-05-31', '2022-06-01', '2023-01-01', '2023-07-01'].map(on))).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [1, 1],
    ]);
  });

  it('has a series of the carriers of each month', async () => {
    const { view } = await loadUnitPage(office, '189', { set: SET });
    const at = (day: string) => view!.series.find((point) => point.day === day)?.units;
    expect(['2022-05-31', '2022-06-30', '2023-01-31', '2023-07-31'].map(at)).toEqual([0, 1, 2, 1]);
    expect(view!.rows.map((row) => row.code)).toEqual([NAMED]);
  });

  it('leaves the other sets as they were', async () => {
    expect((await sumOf(office, '189', '2023-07-01')).units).toBe(units);
  });

  it('is not offered to a unit that does not carry it; asked for by its address it says so', async () => {
    const offered = async (code: string) => (await loadUnitPage(office, code, {})).head.sets.map((set) => set.id);
    expect(await offered(NAMED!)).toContain(SET);
    expect(await offered(OTHER!)).not.toContain(SET);
    const { head, view } = await loadUnitPage(office, OTHER!, { set: SET });
    expect(head.notices).toContain('set_not_carried');
    expect(view?.figures[0]).toMatchObject({ key: 'score', value: '–' });
  });

  it('takes no fact of a unit that does not carry it', async () => {
    const { rows } = await loadEntry(official, OTHER!, { set: SET });
    expect([...new Set(rows.map((row) => row.locked))]).toEqual(['set_not_carried']);
    const known = await tenant.within((tx) => tx.assessment.count());
    const save = saveAssessments(official, saveInput({ unit: OTHER!, set: SET, effectiveOn: '2023-12-31' }));
    await expect(save).rejects.toMatchObject({ code: 'set_not_carried' });
    expect(await tenant.within((tx) => tx.assessment.count())).toBe(known);
  });
});
