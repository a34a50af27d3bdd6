import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { BoardDatabase } from '@/tests/setup/board-database';
import { callAction, outcomeOf } from './action-request';
import { addGrant, makePerson, type Person } from '@/tests/setup/people';
import { SAVE_DAY, saveFields } from './save-fields';
import { readLastFact, readWritten } from './written';

const NAME = 'lib/features/assessments/actions.ts saveCriterion';
const COMMUNE = { code: '08926', level: 'commune' };
const NOTE = `refused ${randomUUID()}`;
const fields = (more: Record<string, string> = {}) => saveFields(COMMUNE, { item: '7', note: NOTE, ...more });

let database: BoardDatabase;
let official: Person;

test.beforeAll(async () => {
  database = await BoardDatabase.open();
  official = await makePerson(database, 'vinh-phuc', { role: 'commune_official', unit: COMMUNE.code });
});
test.afterAll(() => database.close());

const save = (more: Record<string, string>, cookie: string | undefined = official.cookie) =>
  callAction('script', { name: NAME, code: COMMUNE.code, fields: fields(more), cookie });

const BAD: readonly [what: string, more: Record<string, string>, code: string][] = [
  ['an unknown unit', { unit: '99999' }, 'not_found'],
  ['a unit of another province', { unit: '06625' }, 'not_found'],
  ['an unknown set', { set: 'khong-co' }, 'set_unknown'],
  ['a set of another province', { set: 'ha-tinh-commune-2017-2020' }, 'set_unknown'],
  ['a set of another level', { set: 'vn-district-2016-2020' }, 'set_not_for_unit'],
  ['an unknown criterion', { item: '20' }, 'criterion_unknown'],
  ['an indicator that is none', { 'value:i:99.9': '5', status: '' }, 'indicator_unknown'],
  ['a day after the reference day', { effectiveOn: '2022-01-01' }, 'date_future'],
  ['a day before the unit', { effectiveOn: '2015-12-31' }, 'date_before_unit'],
  ['a day before the set', { effectiveOn: '2016-01-02' }, 'date_before_set'],
  ['no day', { effectiveOn: '31/12/2020' }, 'invalid'],
  ['a day that is none', { effectiveOn: '2020-02-30' }, 'invalid'],
  ['a status outside the five', { status: 'done' }, 'invalid'],
  ['a stage outside the three', { stage: 'final' }, 'invalid'],
  ['a cause outside the list', { cause: 'weather' }, 'invalid'],
  ['a note of 10,000 characters', { note: 'ồ'.repeat(10_000) }, 'invalid'],
  ['a key that is none', { key: '1' }, 'invalid'],
  ['a stage of others', { stage: 'verified' }, 'forbidden'],
  ['a stage of others, above', { stage: 'appraised' }, 'forbidden'],
];

for (const [what, more, code] of BAD) {
  test(`refused, and nothing written: ${what}`, async () => {
    expect(outcomeOf(await save(more))).toBe(code);
    expect(await readWritten(database, more.note ?? NOTE)).toEqual([]);
  });
}

test('nobody, a disabled account and an ended session write nothing', async () => {
  const gone = await makePerson(database, 'vinh-phuc', { role: 'commune_official', unit: COMMUNE.code });
  const ended = await makePerson(database, 'vinh-phuc', { role: 'commune_official', unit: COMMUNE.code });
  await database.rows('UPDATE app_user SET disabled_at = now() WHERE id = $1', [gone.userId]);
  await database.rows('UPDATE app_user SET session_epoch = 2 WHERE id = $1', [ended.userId]);
  for (const cookie of ['', gone.cookie, ended.cookie]) {
    expect(outcomeOf(await save({}, cookie))).toBe('not_signed_in');
    await callAction('form', { name: NAME, code: COMMUNE.code, fields: fields(), cookie });
  }
  expect(await readWritten(database, NOTE)).toEqual([]);
});

test('a post from another site is refused', async () => {
  for (const transport of ['script', 'form'] as const) {
    const answer = await callAction(transport, {
      name: NAME,
      code: COMMUNE.code,
      fields: fields(),
      cookie: official.cookie,
      origin: 'https://elsewhere.invalid',
    });
    expect(answer.status).toBe(500);
  }
  expect(await readWritten(database, NOTE)).toEqual([]);
});

test('a grant by criterion writes its own criteria only', async () => {
  const named = await makePerson(database, 'vinh-phuc', { role: 'commune_official', unit: COMMUNE.code }, [
    { set: 'vn-commune-2016-2020', number: 8 },
  ]);
  expect(outcomeOf(await save({}, named.cookie))).toBe('forbidden');
  expect(await readWritten(database, NOTE)).toEqual([]);
  const base = await readLastFact(database, {
    tenant: 'vinh-phuc',
    ...COMMUNE,
    set: 'vn-commune-2016-2020',
    item: '8',
    day: SAVE_DAY,
  });
  expect(outcomeOf(await save({ item: '8', base, note: `named ${NOTE}` }, named.cookie))).toBe('saved');
});

test('nobody verifies what he entered, and a department only its criteria', async () => {
  const set = 'vn-commune-2016-2020';
  const reviewer = await makePerson(database, 'vinh-phuc', { role: 'department_reviewer', unit: '248' }, [
    { set, number: 9 },
    { set, number: 12 },
  ]);
  await addGrant(database, 'vinh-phuc', reviewer.userId, { role: 'commune_official', unit: COMMUNE.code });
  const enter = async (item: string, cookie: string) => {
    const base = await readLastFact(database, { tenant: 'vinh-phuc', ...COMMUNE, set, item, day: SAVE_DAY });
    return outcomeOf(await save({ item, base, note: `claimed ${NOTE}` }, cookie));
  };
  expect(await enter('9', official.cookie)).toBe('saved');
  expect(await enter('12', reviewer.cookie)).toBe('saved');
  const verify = async (item: string) =>
    outcomeOf(await save({ item, stage: 'verified', note: `verified ${NOTE}` }, reviewer.cookie));
  expect([await verify('10'), await verify('9'), await verify('12')]).toEqual(['forbidden', 'saved', 'own_entry']);
});

test('the fact of another province tells nothing about itself', async () => {
  const tenant = await database.enter('lang-son');
  const { id } = await database.one<{ id: string }>('SELECT max(id) AS id FROM assessment WHERE tenant_id = $1', [
    tenant,
  ]);
  const seen = await save({ base: id, status: 'basically_met', note: `base ${NOTE}` });
  const unseen = await save({ base: '999999999999', status: 'basically_met', note: `base ${NOTE}` });
  expect(outcomeOf(seen)).toBe(outcomeOf(unseen));
});

test('a key used again gives the first answer, with another body it is refused', async () => {
  const cell = { tenant: 'vinh-phuc', ...COMMUNE, set: 'vn-commune-2016-2020', item: '11', day: SAVE_DAY };
  const form = { ...fields({ item: '11', note: `twice ${NOTE}` }), base: await readLastFact(database, cell) };
  const send = (more = {}) =>
    callAction('script', { name: NAME, code: COMMUNE.code, fields: { ...form, ...more }, cookie: official.cookie });
  const [first, again, other] = [await send(), await send(), await send({ status: 'not_met' })];
  expect([first, again, other].map(outcomeOf)).toEqual(['saved', 'saved', 'key_reused']);
  const answer = (body: string) => /"facts":\[[^\]]*\]/.exec(body)?.[0];
  expect(answer(again.body)).toBe(answer(first.body));
  expect(await readWritten(database, `twice ${NOTE}`)).toHaveLength(1);
});
