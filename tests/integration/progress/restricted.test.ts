import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { loadEntry } from '@/lib/features/assessments/loaders';
import { loadCellHistory } from '@/lib/features/progress/load-cell-history';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { makeActor, type TestGrant } from '@/tests/factories/person';
import { questionOf, sumOf } from '@/tests/factories/question';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const MODEL = 'vn-commune-model-2018-2020';
const DAY = '2021-12-31';
const owner = ownerDb();
let tenant: TestTenant;
let province = 0;
let whole: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  province = (await tenant.unit('20', DAY)).id;
  whole = await makeActor(tenant, 'Lãnh đạo tỉnh', { role: 'province_leader', unitId: province });
  const kienMoc = (await tenant.unit('06625', DAY)).id;
  const set = await tenant.set(SET);
  await recordFacts(tenant, set, [
    ...factsWith(set, kienMoc, 11, '2019-05-22'),
    ...factsWith(set, kienMoc, 12, '2021-05-22'),
  ]);
});
afterAll(() => owner.$disconnect());

const reviewer = (criteria: TestGrant['criteria'], ...more: TestGrant[]) =>
  makeActor(tenant, 'Sở', { role: 'department_reviewer', unitId: province, criteria }, ...more);

describe('a department sees its criteria and no others', () => {
  it('in sums, lists, changes, series and cells, and no sentence', async () => {
    const actor = await reviewer({ [SET]: [12, 3, 17] });
    // The whole was read before, so that a value kept for others could leak.
    expect((await loadUnitPage(whole, '20', { compare: '2019-12-31' })).view?.rows[0]?.now).toHaveLength(19);
    const { view, head } = await loadUnitPage(actor, '20', { compare: '2019-12-31' });
    expect(view?.criteria.map((criterion) => criterion.number)).toEqual([3, 12, 17]);
    expect(view?.rows.every((row) => row.now.length === 3 && row.before?.length === 3)).toBe(true);
    expect(view?.changes.gained).toMatchObject([{ code: '06625', number: 12, from: 'not_met', to: 'met' }]);
    expect(view?.sentence).toBeNull();
    expect(view?.bands[0]).toEqual({ from: 3, to: 3, count: 0 });
    expect(view?.series.at(-1)?.average).toEqual({ sum: 2, n: 1 });
    expect(head.sets.map((set) => set.id)).toEqual([SET]);

    const { rows } = await loadUnitPage(actor, '06625', {});
    expect(rows?.map((row) => [row.number, row.status])).toEqual([
      [3, 'met'],
      [12, 'met'],
      [17, 'not_met'],
    ]);
    expect((await loadUnitPage(whole, '20', { compare: '2019-12-31' })).view?.rows[0]?.now).toHaveLength(19);
  });

  it('in the history and the entry form, also when another is asked for', async () => {
    const actor = await reviewer({ [SET]: [3] });
    for (const criterion of [undefined, '4', '3', '99', 'x']) {
      const { criteria } = await loadCellHistory(actor, '06625', { criterion });
      expect(criteria.map((one) => one.number)).toEqual([3]);
    }
    expect((await loadEntry(actor, '06625', { stage: 'verified' })).rows.map((row) => row.number)).toEqual([3]);
  });

  it('as a part that never merges with the whole', async () => {
    const actor = await reviewer({ [SET]: [3] });
    const { chosen } = await questionOf(actor, '20', DAY);
    expect(chosen.shown.id).not.toBe(chosen.whole.id);
    const part = await sumOf(actor, '20', DAY);
    expect(part.set).toEqual({ id: `${SET}#3`, numbers: [3] });
    expect(part.meetAll).toBe(1);
  });

  it('of another set only what it is in charge of there; a set it has no part in is unknown', async () => {
    const actor = await reviewer({ [MODEL]: [2] });
    const { view, head } = await loadUnitPage(actor, '20', {});
    expect(view?.criteria.map((criterion) => criterion.number)).toEqual([2]);
    expect(head.sets.map((set) => [set.id, set.current])).toEqual([[MODEL, true]]);
    await expect(questionOf(actor, '20', DAY, { set: SET })).rejects.toMatchObject({ code: 'set_unknown' });
    await expect(loadEntry(actor, '06625', { set: SET })).rejects.toMatchObject({ code: 'set_unknown' });
  });

  it('whole where another grant opens all, in that grant’s subtree only', async () => {
    const district = (await tenant.unit('189', DAY)).id;
    const actor = await reviewer({ [SET]: [3] }, { role: 'observer', unitId: district });
    expect((await sumOf(actor, '189', DAY)).set.numbers).toHaveLength(19);
    expect((await sumOf(actor, '20', DAY)).set.numbers).toEqual([3]);
    expect((await loadUnitPage(actor, '189', {})).view?.sentence).toContain('huyện Đình Lập');
  });

  it('nothing where the named criteria do not exist', async () => {
    const actor = await reviewer({ [SET]: [99] });
    expect((await loadUnitPage(actor, '20', {})).view).toBeNull();
  });

  it('an observer of named criteria likewise', async () => {
    const actor = await makeActor(tenant, 'Mặt trận', {
      role: 'observer',
      unitId: province,
      criteria: { [SET]: [19] },
    });
    expect((await loadUnitPage(actor, '06625', {})).rows?.map((row) => row.number)).toEqual([19]);
  });
});
