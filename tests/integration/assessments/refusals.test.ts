import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { makeActor } from '@/tests/factories/person';
import { countRows, factsOf } from '@/tests/factories/rows';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const SET_2022 = 'vn-commune-2021-2025';
const DISTRICT_SET = 'vn-district-2021-2025';
const owner = ownerDb();
let tenant: TestTenant;
let mergedAway: TestTenant;
const people: Record<string, Actor> = {};

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2026-03-01');
  mergedAway = await TestTenant.create(owner, '26', 'vinh-phuc', '2026-03-01');
  const on = (code: string, day: string) => tenant.unit(code, day).then(({ id }) => id);
  people.before = await makeActor(tenant, 'Xã trước 7/2025', {
    role: 'commune_official',
    unitId: await on('06625', '2025-06-30'),
  });
  people.after = await makeActor(tenant, 'Xã sau 7/2025', {
    role: 'commune_official',
    unitId: await on('06625', '2025-07-01'),
  });
  people.district = await makeActor(tenant, 'Huyện', { role: 'district_board', unitId: await on('189', '2025-06-30') });
  people.away = await makeActor(mergedAway, 'Xã Hồ Sơn', {
    role: 'commune_official',
    unitId: (await mergedAway.unit('08929', '2025-06-30')).id,
  });
});
afterAll(() => owner.$disconnect());

/** What the save answers: a code of the whole, or the codes by item. */
async function refusalOf(who: string, over: Parameters<typeof saveInput>[0]): Promise<unknown> {
  const places = [tenant, mergedAway];
  const before = await Promise.all(places.map(countRows));
  const error: unknown = await saveAssessments(people[who]!, saveInput(over)).catch((reason: unknown) => reason);
  expect(await Promise.all(places.map(countRows))).toEqual(before);
  const { code, byItem } = error as { code?: string; byItem?: object };
  return byItem ?? code ?? error;
}

const old = { unit: '06625', set: SET, effectiveOn: '2021-06-01' };
const young = { unit: '06625', set: SET_2022, effectiveOn: '2025-07-01' };
const ofDistrict = { unit: '189', set: DISTRICT_SET, effectiveOn: '2025-06-30' };

describe('a save is refused, and nothing is written', () => {
  it.each([
    ['an unknown unit', 'before', { ...old, unit: '99999' }, 'not_found'],
    ['a unit that nobody named', 'before', { ...old, unit: "06625' OR 1=1" }, 'not_found'],
    ['a unit beside the own one', 'before', { ...old, unit: '06622' }, 'not_found'],
    ['a unit of another tenant', 'before', { ...old, unit: '08929' }, 'not_found'],
    ['an unknown set', 'before', { ...old, set: 'vn-commune-1999' }, 'set_unknown'],
    ['a set of another tenant', 'before', { ...old, set: 'vinh-phuc-commune-advanced-2018-2020' }, 'set_unknown'],
    ['a set without known contents', 'before', { ...old, set: 'lang-son-commune-advanced' }, 'set_not_choosable'],
    ['a set of another level', 'before', { ...old, set: 'vn-district-2016-2020' }, 'set_not_for_unit'],
    ['a day before the set', 'before', { ...old, effectiveOn: '2016-11-30' }, 'date_before_set'],
    ['a day after the set', 'before', { ...old, effectiveOn: '2022-03-08' }, 'date_after_set'],
    ['a day before the unit', 'before', { ...old, effectiveOn: '2015-12-31' }, 'date_before_unit'],
    ['a day after the end of the unit', 'before', { ...young }, 'date_after_unit'],
    [
      'a day before a unit that took over the code',
      'after',
      { ...young, effectiveOn: '2025-06-30' },
      'date_before_unit',
    ],
    ['a future day', 'after', { unit: '06625', set: 'vn-commune-2026-2030', effectiveOn: '2026-03-02' }, 'date_future'],
    ['a day after the districts', 'district', { ...ofDistrict, effectiveOn: '2025-07-01' }, 'date_after_districts'],
    [
      'a day after the tenant',
      'away',
      { unit: '08929', set: SET_2022, effectiveOn: '2025-07-01' },
      'date_after_tenant',
    ],
    ['an unknown criterion', 'before', { ...old, item: '20' }, { 20: 'criterion_unknown' }],
    ['a criterion written otherwise', 'before', { ...old, item: '05' }, { '05': 'criterion_unknown' }],
    ['an unknown indicator', 'before', { ...old, item: 'i:5.9' }, { 'i:5.9': 'indicator_unknown' }],
    ['a criterion without a status', 'before', { ...old, status: null }, { 1: 'status_unknown' }],
    ['a value on a criterion', 'before', { ...old, value: '80' }, { 1: 'value_invalid' }],
  ] as const)('%s', async (_, who, input, expected) => {
    expect(await refusalOf(who, input)).toEqual(expected);
  });

  it('when one of several entries is bad, and names every bad one', async () => {
    const entry = (item: string, status: 'met' | null, value = '') => ({ item, status, value, baseFactId: null });
    const entries = [entry('1', 'met'), entry('77', 'met'), entry('i:5', null, 'nhiều')];
    expect(await refusalOf('before', { ...old, entries })).toEqual({ 77: 'criterion_unknown', 'i:5': 'value_invalid' });
  });

  it('with a fact of another tenant as what was seen: it is as if nothing had been', async () => {
    const theirs = await saveAssessments(
      people.away!,
      saveInput({ unit: '08929', set: SET, effectiveOn: '2021-06-01' }),
    );
    const baseFactId = theirs.status === 'saved' ? theirs.facts[0]!.factId : null;
    const first = await saveAssessments(people.before!, saveInput({ ...old, item: '3' }));
    expect(first.status).toBe('saved');
    const answer = await saveAssessments(
      people.before!,
      saveInput({ ...old, item: '3', status: 'not_met', baseFactId }),
    );
    expect(answer).toMatchObject({ status: 'conflict', theirs: [{ status: 'met', recordedBy: 'Xã trước 7/2025' }] });
  });
});

describe('the last day that is still open is taken', () => {
  it.each([
    ['before', { ...old, effectiveOn: '2016-12-01' }],
    ['before', { ...old, effectiveOn: '2022-03-07', item: '5' }],
    ['before', { ...young, effectiveOn: '2025-06-30' }],
    ['after', young],
    ['after', { unit: '06625', set: 'vn-commune-2026-2030', effectiveOn: '2026-03-01' }],
    ['district', ofDistrict],
    ['away', { unit: '08929', set: SET_2022, effectiveOn: '2025-06-30' }],
  ] as const)('%s: %o', async (who, input) => {
    const answer = await saveAssessments(people[who]!, saveInput({ item: '4', ...input }));
    expect(answer.status).toBe('saved');
  });

  it('by the unit that held the code on that day', async () => {
    const younger = (await tenant.unit('06625', '2025-07-01')).id;
    expect((await factsOf(tenant, younger)).map((fact) => fact.effectiveOn)).toEqual(['2025-07-01', '2026-03-01']);
  });
});
