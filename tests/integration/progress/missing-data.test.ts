import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { completenessModel } from '@/lib/charts/completeness-model';
import { planModel } from '@/lib/charts/plan-model';
import { seriesModel } from '@/lib/charts/series-model';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2019-12-31';
const KIEN_MOC = '06625';
const owner = ownerDb();
let tenant: TestTenant;
let leader: Actor;

const figures = async (code: string, params: Record<string, string> = {}) =>
  Object.fromEntries(
    ((await loadUnitPage(leader, code, params)).view?.figures ?? []).map(({ key, value, of }) => [
      key,
      value + (of ?? ''),
    ]),
  );

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  await tenant.importUnits(`village,${KIEN_MOC},thon-mot,Thôn Một,2018-01-01,`);
  leader = await makeActor(tenant, 'Lãnh đạo tỉnh', {
    role: 'province_leader',
    unitId: (await tenant.unit('20', DAY)).id,
  });
});
afterAll(() => owner.$disconnect());

// The tests stand in the order in which a tenant fills: each adds to what the ones before it found.
describe('missing is a gap and a dash, never 0', () => {
  it('in an empty tenant', async () => {
    const { view } = await loadUnitPage(leader, '20', {});
    expect(await figures('20')).toEqual({
      average: '–',
      meetAll: `–/${view!.rows.length}`,
      criteriaMet: '–',
      assessed: `0/${view!.rows.length}`,
    });
    expect(view!.sentence).toContain('chưa có xã nào được đánh giá');
    expect(view!.bands.every(({ count }) => count === 0)).toBe(true);
    expect(view!.changes).toEqual({ gained: [], lost: [] });
    expect(view!.plan).toBeNull();
    expect(seriesModel(view!.series, { size: 19, decimals: 1 }).empty).toBe(true);
    const model = completenessModel(view!.rows, view!.criteria, DAY);
    expect([model.fresh.share, model.oldest, model.never.length]).toEqual([null, null, view!.rows.length]);
  });

  it('of a commune with a plan that nobody has assessed: the plan stands, what is achieved does not', async () => {
    const unitId = (await tenant.unit(KIEN_MOC, DAY)).id;
    const said = { tenantId: tenant.id, unitId, setId: SET, year: 2019, bound: 'exact', saidBy: 'UBND xã' };
    await tenant.within((tx) =>
      tx.planFigure.createMany({
        data: [
          { ...said, kind: 'registered', measure: 'gain', low: 5 },
          { ...said, kind: 'target', measure: 'met', low: 15 },
        ],
      }),
    );
    expect(await figures(KIEN_MOC)).toEqual({
      ...{ score: '–/19', registeredGain: '–/5', targetMet: '15', notAssessed: '19', lastUpdate: '–' },
    });
    const { view } = await loadUnitPage(leader, KIEN_MOC, {});
    expect(planModel(view!.plan!, true, 1).map(({ achieved, cells }) => [achieved, cells.registered.text])).toEqual([
      [null, '5'],
      [null, null],
    ]);
  });

  it('of a commune assessed since March: no gain since before anybody looked, and a gap until then', async () => {
    const [unitId, set] = [(await tenant.unit(KIEN_MOC, DAY)).id, await tenant.set(SET)];
    await recordFacts(tenant, set, factsWith(set, unitId, 11, '2019-03-20'));
    expect(await figures(KIEN_MOC)).toMatchObject({ score: '11/19', registeredGain: '–/5' });
    const { view } = await loadUnitPage(leader, '20', {});
    expect(view!.figures.find(({ key }) => key === 'average')).toMatchObject({ value: '11,0', change: null });
    expect(view!.changes).toEqual({ gained: [], lost: [] });
    const { dots } = seriesModel(view!.series, { size: 19, decimals: 1 });
    expect(dots[0]?.day).toBe('2019-03-31');
    expect(await figures('20')).toMatchObject({ assessed: `1/${view!.rows.length}`, stale: '1' });
  });

  it('what was gained since says since when and by whom; lost and gained stay apart', async () => {
    const [unitId, set] = [(await tenant.unit(KIEN_MOC, DAY)).id, await tenant.set(SET)];
    await recordFacts(tenant, set, [
      { unitId, item: '12', status: 'met', on: '2019-06-03' },
      { unitId, item: '12', status: 'met', on: '2019-08-03' },
      { unitId, item: '1', status: 'not_met', on: '2019-07-01' },
    ]);
    const { view } = await loadUnitPage(leader, '20', { compare: '2019-03-31' });
    const origin = (on: string) => ({ code: KIEN_MOC, origin: { on, by: null } });
    expect(view!.changes.gained).toMatchObject([{ number: 12, ...origin('2019-06-03') }]);
    expect(view!.changes.lost).toMatchObject([{ number: 1, ...origin('2019-07-01') }]);
  });

  it('of a village of a day that has no set for it: the page says so and shows no figure', async () => {
    const { view, head } = await loadUnitPage(leader, `${KIEN_MOC}~thon-mot`, { asOf: '2018-01-31' });
    expect([view, head.sets]).toEqual([null, []]);
  });
});

describe('a plan', () => {
  it('that was recorded later is seen at once, though the figures are kept', async () => {
    expect((await loadUnitPage(leader, '20', {})).view?.plan?.own).toBeNull();
    const unitId = (await tenant.unit('20', DAY)).id;
    const said = { tenantId: tenant.id, unitId, setId: SET, year: 2019, bound: 'exact', saidBy: 'Ban Chỉ đạo tỉnh' };
    await tenant.within((tx) =>
      tx.planFigure.create({ data: { ...said, kind: 'target', measure: 'meet_all', low: 5 } }),
    );
    expect(await figures('20')).toMatchObject({ aimMeetAll: '0 → 5' });
  });

  it('speaks of all criteria: who sees some of them is not told', async () => {
    const unitId = (await tenant.unit('20', DAY)).id;
    const part = await makeActor(tenant, 'Sở', { role: 'department_reviewer', unitId, criteria: { [SET]: [3, 17] } });
    expect((await loadUnitPage(part, '20', {})).view?.plan).toBeNull();
    expect((await loadUnitPage(part, KIEN_MOC, {})).view?.plan).toBeNull();
  });
});
