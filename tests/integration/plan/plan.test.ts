import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { countedCommunes } from '@/lib/domain/units/counted-communes';
import { loadPlanPage } from '@/lib/features/plan-figures/loaders';
import { recordFigure } from '@/lib/features/plan-figures/mutations';
import { figureForm } from '@/lib/features/plan-figures/schema';
import type { PlanPageView } from '@/lib/features/plan-figures/view';
import { readTerritory } from '@/lib/features/territory/data';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2019-05-22';
const KIEN_MOC = '06625';
const BOARD_POST = 'Ban Chỉ đạo huyện Đình Lập';
const owner = ownerDb();
let tenant: TestTenant;
let board: Actor;
let commune: Actor;
let reviewer: Actor;

const view = async (actor: Actor, code: string, day = DAY): Promise<PlanPageView> =>
  (await loadPlanPage(actor, code, { asOf: day, set: SET }, ''))!;

const typed = (fields: Record<string, string>) =>
  figureForm.parse({
    ...{ code: KIEN_MOC, day: DAY, key: randomUUID(), set: SET, year: '2019', kind: 'registered', measure: 'gain' },
    ...{ bound: 'exact', low: '', high: '', wording: '', saidBy: 'UBND xã Kiên Mộc', saidOn: DAY },
    ...fields,
  });
const say = (actor: Actor, fields: Record<string, string>) => recordFigure(actor, typed(fields));
const written = () =>
  tenant.within(async (tx) => [
    await tx.planFigure.count({ where: { tenantId: tenant.id } }),
    await tx.auditEntry.count({ where: { tenantId: tenant.id, action: { startsWith: 'plan.' } } }),
  ]);

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2021-12-31');
  const district = await tenant.unit('189', DAY);
  const home = await tenant.unit(KIEN_MOC, DAY);
  const province = await tenant.unit('20', DAY);
  board = await makeActor(tenant, BOARD_POST, { role: 'district_board', unitId: district.id });
  commune = await makeActor(tenant, 'Công chức xã Kiên Mộc', { role: 'commune_official', unitId: home.id });
  reviewer = await makeActor(tenant, 'Sở TN&MT', {
    role: 'department_reviewer',
    unitId: province.id,
    criteria: { [SET]: [17] },
  });
  const set = await tenant.set(SET);
  const territory = await tenant.within((tx) => readTerritory(tx, tenant.id));
  const others = countedCommunes(territory, province.id, DAY).filter(({ id }) => id !== home.id);
  // Everywhere two criteria a year come, and both in December.
  const rushing = [home, ...others.slice(0, 19)].flatMap(({ id }) =>
    ['2016-12-31', '2017-12-10', '2018-12-10', '2019-12-10'].flatMap((on, year) =>
      factsWith(set, id, 5 + 2 * year, on),
    ),
  );
  await recordFacts(tenant, set, rushing);
});
afterAll(() => owner.$disconnect());

describe('a forecast from what stands in the database', () => {
  it('knows the December of the years before, and nothing of the one to come', async () => {
    const { unit } = await view(board, KIEN_MOC);
    expect(unit).toMatchObject({ score: 9, forecast: { likely: 11, low: 11, high: 11 } });
    expect(unit?.forecast?.reasons.map(({ code }) => code)).toEqual(['same_season', 'own', 'still', 'expected']);
  });

  it('is the same on the commune’s own page and on its district’s, whoever reads it', async () => {
    const own = (await view(commune, KIEN_MOC)).unit?.forecast;
    const [row] = (await view(board, '189')).rows.filter(({ code }) => code === KIEN_MOC);
    expect(row?.forecast).toEqual(own);
  });

  it('says so where there is too little', async () => {
    const { unit } = await view(board, KIEN_MOC, '2017-02-15');
    expect(unit?.forecast).toBeNull();
    expect(unit?.tooLittle).toMatchObject({ months: 2, cases: 0 });
  });

  it('is not told to who reads a part of the criteria', async () => {
    expect(await loadPlanPage(reviewer, '189', { asOf: DAY, set: SET }, '')).toBeNull();
  });
});

describe('a unit of which nobody has said anything', () => {
  it('is shown with every criterion not assessed, never as if nothing were lacking', async () => {
    const { unit } = await view(board, KIEN_MOC, '2016-12-30');
    expect(unit?.score).toBeNull();
    expect(unit?.criteria.map(({ number, status }) => [number, status])).toEqual(
      Array.from({ length: 19 }, (_, at) => [at + 1, 'not_assessed']),
    );
  });
});

describe('figures of a plan', () => {
  it('stand beside each other, each with who said it, and disagree in words', async () => {
    const before = await written();
    const first = typed({ 'number:10': 'on', 'number:17': 'on', low: '5', decision: '12/NQ-HĐND' });
    const answer = await recordFigure(commune, first);
    expect(await recordFigure(commune, first)).toEqual(answer);
    await say(board, { kind: 'target', measure: 'met', low: '13', saidBy: BOARD_POST });
    await say(board, { kind: 'estimate', low: '3', saidBy: BOARD_POST });
    expect(await written()).toEqual(before.map((count) => count + 3));
    const { unit, registrations, plan } = await view(board, KIEN_MOC);
    expect(unit?.ends).toMatchObject({ registered: { low: 14 }, target: { low: 13 }, estimate: { low: 12 } });
    expect(unit?.pace).toMatchObject({ registered: 5, achieved: 0, status: 'behind' });
    expect(unit?.short).toEqual({ by: 3, sure: true, aim: 'registered' });
    expect(unit?.named).toEqual({ named: 2, unnamed: 3, flag: 'unmet_list_incomplete' });
    expect(unit?.criteria.filter(({ registered }) => registered).map(({ number }) => number)).toEqual([10, 17]);
    expect(registrations[0]?.figure).toMatchObject({ decision: '12/NQ-HĐND', numbers: [10, 17] });
    expect(plan?.own?.figures).toHaveLength(3);
  });

  it('are not known before they were said', async () => {
    const { unit } = await view(board, KIEN_MOC, '2019-05-21');
    expect([unit?.ends.registered, unit?.pace]).toEqual([null, null]);
  });

  it('of a district count its communes, and a bound stays one', async () => {
    const own = { code: '189', kind: 'target', saidBy: BOARD_POST };
    await say(board, { ...own, measure: 'average', low: '11,5', high: '12', bound: 'range' });
    await say(board, { ...own, measure: 'gain_all', low: '1', bound: 'at_least' });
    const { group } = await view(board, '189');
    expect(group?.planned).toMatchObject({ average: '11,5–12' });
    expect(group?.target).toMatchObject({ least: 1, most: null });
  });

  it.each([
    [{ kind: 'target', measure: 'met', low: '13' }, 'forbidden'],
    [{ kind: 'estimate', low: '3' }, 'forbidden'],
    [{ code: '189', measure: 'meet_all', low: '3' }, 'not_found'],
    [{ code: '06628', low: '3' }, 'not_found'],
    [{ measure: 'meet_all', low: '3' }, 'plan_measure_elsewhere'],
    [{ low: '20' }, 'plan_too_many'],
    [{ low: '2,5' }, 'plan_not_whole'],
    [{ low: '1', 'number:2': 'on', 'number:3': 'on' }, 'plan_names_more'],
    [{ 'number:77': 'on' }, 'criterion_unknown'],
    [{ set: 'khong-co', low: '3' }, 'set_unknown'],
    [{ low: '3', saidOn: '2022-01-01' }, 'date_future'],
  ])('what the commune may not say is refused, and nothing is written: %j', async (fields, code) => {
    const before = await written();
    await expect(say(commune, fields)).rejects.toMatchObject({ code });
    expect(await written()).toEqual(before);
  });
});
