import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthsModel } from '@/lib/charts/months-model';
import type { Actor } from '@/lib/domain/access/actor';
import { averageOf } from '@/lib/domain/progress/average';
import { loadCompare } from '@/lib/features/compare/loaders';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { sumsOf } from '@/tests/factories/question';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const OLD = 'vn-commune-2016-2020';
const MID = 'vn-commune-2021-2025';
const NEW = 'vn-commune-2026-2030';
const owner = ownerDb();
let tenant: TestTenant;
let office: Actor;
let province = 0;

/** Facts of three periods in Lạng Sơn, where nothing changes its unit before 7/2025. */
beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2026-06-30');
  province = (await tenant.unit('20', '2022-06-30')).id;
  office = await makeActor(tenant, 'Văn phòng', { role: 'province_office', unitId: province });
  const [old, mid, next] = [await tenant.set(OLD), await tenant.set(MID), await tenant.set(NEW)];
  const [kienMoc, bacXa, other] = await Promise.all(
    ['06625', '06628', '06637'].map(async (code) => (await tenant.unit(code, '2022-06-30')).id),
  );
  await recordFacts(tenant, old, [
    ...factsWith(old, kienMoc!, 11, '2020-05-22'),
    ...factsWith(old, bacXa!, 5, '2020-07-01'),
    ...factsWith(old, other!, 19, '2021-01-15'),
  ]);
  await recordFacts(tenant, mid, [
    ...factsWith(mid, kienMoc!, 9, '2022-05-10'),
    ...factsWith(mid, bacXa!, 6, '2022-06-20'),
    ...factsWith(mid, kienMoc!, 8, '2022-10-20'),
  ]);
  const commune = await tenant.unit('06625', '2026-06-30');
  await recordFacts(tenant, next, factsWith(next, commune.id, 4, '2026-04-20'));
});
afterAll(() => owner.$disconnect());

describe('districts beside each other', () => {
  it('say what their own pages say, now, before and at every month', async () => {
    const asked = { asOf: '2022-10-31', compare: '2022-06-30' };
    const view = await loadCompare(office, '20', asked);
    expect(view.places.length).toBeGreaterThan(5);
    for (const place of view.places) {
      const page = (await loadUnitPage(office, place.code, asked)).view!;
      expect(place.criteria).toEqual(page.criteria.map(({ tally }) => tally));
      expect([place.gained, place.lost]).toEqual(
        place.before ? [page.changes.gained.length, page.changes.lost.length] : [null, null],
      );
      const { now, before } = await sumsOf(office, place.code, asked.asOf, { compareTo: asked.compare });
      expect([place.units, place.assessed]).toEqual([now.units, now.assessed]);
      expect(place.meetAll).toBe(now.assessed > 0 ? now.meetAll : null);
      expect(place.average).toEqual(now.assessed > 0 ? averageOf(now) : null);
      expect(place.before?.average).toEqual(before.assessed > 0 && now.assessed > 0 ? averageOf(before) : undefined);
      const own = view.months!.series.find(({ code }) => code === place.code)!;
      const drawn = view.months!.days.map((day, at) => [day, own.points[at]?.average]);
      for (const { day, average } of page.series) expect(drawn).toContainEqual([day, average]);
    }
    const dinhLap = view.places.find(({ code }) => code === '189');
    expect([dinhLap?.assessed, dinhLap?.average, dinhLap?.gained, dinhLap?.lost]).toEqual([2, { sum: 14, n: 2 }, 0, 1]);
    expect(view.places.filter(({ average }) => average === null).every(({ gained }) => gained === null)).toBe(true);
  });

  it('add up to the province', async () => {
    const { places, total } = await loadCompare(office, '20', { asOf: '2022-10-31' });
    for (const key of ['units', 'assessed', 'meetAll'] as const)
      expect(places.reduce((sum, place) => sum + (place[key] ?? 0), 0)).toBe(total[key]);
  });
});

describe('where the set changes', () => {
  it('lines break between sets of the same size, and no point stands on the other side', async () => {
    const { months } = await loadCompare(office, '189', { asOf: '2022-10-31' });
    expect(months!.eras.map(({ setId, drawn }) => [setId, drawn])).toEqual([
      [OLD, true],
      [MID, true],
    ]);
    const begin = months!.eras[1]!.from;
    expect(months!.days[begin - 1]! < '2022-03-08' && months!.days[begin]! >= '2022-03-08').toBe(true);
    const line = monthsModel(months!, 1).lines.find(({ code }) => code === '06625')!;
    expect(line.runs.every((run) => run[0]!.at >= begin || run.at(-1)!.at < begin)).toBe(true);
    expect(months!.series.find(({ code }) => code === '06625')!.points.at(-1)?.average).toEqual({ sum: 8, n: 1 });
  });

  it('nineteen criteria are never drawn on the axis of ten', async () => {
    const { months, criteria } = await loadCompare(office, '20', {});
    expect(criteria).toHaveLength(10);
    expect(months === null || months.size === 10).toBe(true);
    const { chosenMonths } = await loadCompare(office, '20', { u: '06625' });
    expect(chosenMonths!.eras.every(({ drawn, size }) => drawn === (size === 10))).toBe(true);
    expect(chosenMonths!.earlier).toMatchObject({ setId: MID, size: 19 });
    expect(monthsModel(chosenMonths!, 1).lines[0]?.last).toBe('4');
  });
});

describe('what stands in the address', () => {
  it('names units below, once each, at most six, and nothing else', async () => {
    const u = ['06625', '06625', '99999', '20', '189', '06628'];
    const view = await loadCompare(office, '189', { asOf: '2022-10-31', u, g: ['189', '180'] });
    expect([view.chosenUnits, view.chosenPlaces, view.cut]).toEqual([['06625', '06628'], [], false]);
    const all = await loadCompare(office, '189', { asOf: '2022-10-31', u: view.rows.map(({ code }) => code) });
    expect([all.chosenUnits.length, all.cut]).toEqual([6, true]);
  });

  it('of a commune there is nothing to compare on the communes’ set', async () => {
    await expect(loadCompare(office, '06625', { asOf: '2022-10-31' })).rejects.toMatchObject({ code: 'not_found' });
  });
});

it('a department compares its criteria alone', async () => {
  const grant = { role: 'department_reviewer', unitId: province, criteria: { [MID]: [3] } } as const;
  const view = await loadCompare(await makeActor(tenant, 'Sở', grant), '20', { asOf: '2022-10-31' });
  expect(view.criteria.map(({ number }) => number)).toEqual([3]);
  expect(view.places.every(({ criteria }) => criteria.length === 1)).toBe(true);
  expect(view.restricted).toBe(true);
  expect(view.months!.eras.filter(({ drawn }) => drawn).map(({ setId }) => setId)).toEqual([MID]);
});

it('where nobody was ever assessed there are gaps and no zeroes', async () => {
  const view = await loadCompare(office, '180', { asOf: '2019-05-22' });
  expect(view.total).toMatchObject({
    assessed: 0,
    meetAll: null,
    average: null,
    before: null,
    gained: null,
    lost: null,
  });
  expect(monthsModel(view.months!, 1)).toMatchObject({ empty: true });
});
