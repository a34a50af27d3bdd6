import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import failure from '@/lib/i18n/messages/vi/failure.json' with { type: 'json' };
import unitOffice from '@/lib/i18n/messages/vi/unitOffice.json' with { type: 'json' };
import { ACTS, type ActName } from '@/lib/features/unit-office/act-state';
import { BoardDatabase } from '@/tests/setup/board-database';
import { makePerson, type Person, readEverybody } from '@/tests/setup/people';
import { callAction, outcomeOf, TRANSPORTS } from './action-request';
import { ask, forAll } from './ask';
import { at, ROUTES, rowsOf } from './matrix';
import { FOREIGN, OWN } from './places';
import { expectRefused, NOBODY, readEverywhere } from './refusals';

const NAME = 'lib/features/unit-office/actions.ts doUnitAct';
const FILE = 'lib/features/unit-office/sheet/actions.ts loadUnitFile';
const DAY = '2020-06-01';

let database: BoardDatabase;
let people: Person[];
let office: Person;

test.beforeAll(async () => {
  database = await BoardDatabase.open();
  people = await readEverybody(database);
  office = await makePerson(database, 'vinh-phuc', { role: 'province_office', unit: '26' });
});
test.afterAll(() => database.close());

const isOffice = ({ grants }: Person) => grants.some(({ role }) => role === 'province_office');

/** Every act, as its page would send it about a unit of the province. */
const ACT_FIELDS: Readonly<Record<ActName, Readonly<Record<string, string>>>> = {
  add_village: { type: 'thôn', name: 'Cô lập', day: DAY },
  rename: { type: 'xã', name: 'Cô lập', day: DAY, seen: 'x' },
  move: { parent: '08929', day: DAY, seen: 'x' },
  end: { day: DAY, seen: 'x' },
  merge: { sources: `${OWN}~chua-vang ${OWN}~khac`, type: 'thôn', name: 'Cô lập', day: DAY },
  set_value: { kind: 'tag', value: 'cô lập', day: DAY },
  end_value: { kind: 'tag', value: 'cô lập', from: DAY, day: DAY },
  remove_value: { kind: 'tag', value: 'cô lập', from: DAY },
  add_cluster: { type: 'cụm', name: 'Cô lập', day: DAY },
  add_members: { communes: '08929', day: DAY },
};

const about = (act: ActName, more: Record<string, string> = {}) => ({
  name: NAME,
  code: OWN,
  fields: { key: randomUUID(), act, unit: OWN, since: '2016-01-01', ...ACT_FIELDS[act], ...more },
});

/** What an act of a tenant's office leaves behind, in every tenant. */
const traces = () =>
  readEverywhere(
    database,
    "SELECT count(*) FROM audit_entry WHERE action LIKE 'units.%'",
    "SELECT count(*) FROM unit_version WHERE name ILIKE 'cô lập'",
    "SELECT count(*) FROM unit_attribute WHERE value = 'cô lập'",
  );

for (const { address } of rowsOf('unitOffice')) {
  test(`${address}: for the office of the province and nobody else, its title too`, async () => {
    const faults = await forAll(people, async (person) => {
      const code = person.tenant === 'vinh-phuc' ? OWN : person.grants[0]!.unit;
      const answer = await ask(at(address, code), { cookie: person.cookie });
      if (isOffice(person)) return answer.status === 200 ? '' : `${person.title}: ${answer.status}`;
      const told = answer.body.includes(unitOffice.names.title) || answer.body.includes(unitOffice.list.commune);
      return answer.status === 404 && answer.title.startsWith(failure.notFound.title) && !told
        ? ''
        : `${person.title}: ${answer.status} ${answer.title}`;
    });
    expect(faults.filter(Boolean)).toEqual([]);
    expect((await ask(at(address, OWN))).location).toMatch(/^\/sign-in/);
  });
}

for (const { address } of Object.values(ROUTES).filter(({ kind }) => kind === 'unitOffice')) {
  test(`${address}: a download for the office of the province and nobody else`, async () => {
    const faults = await forAll(people, async (person) => {
      const { status, headers } = await ask(address, { cookie: person.cookie });
      const isFile = headers.get('content-type')?.includes('spreadsheetml') ?? false;
      const right = isOffice(person) ? status === 200 && isFile : status === 404 && !isFile;
      return right ? '' : `${person.title}: ${status}`;
    });
    expect(faults.filter(Boolean)).toEqual([]);
    expect((await ask(address)).location).toMatch(/^\/sign-in/);
  });
}

test('a file is taken from the office and nobody else, and only what it may hold', async () => {
  const before = await traces();
  const line = { line: 1, kind: 'tag', unitCode: OWN, value: 'cô lập', name: '', from: DAY, to: null };
  const bring = (cookie: string, lines: object[]) => {
    const payload = JSON.stringify({ source: 'tệp', rows: 1, lines });
    return callAction('script', { name: FILE, cookie, fields: { key: randomUUID(), payload } });
  };
  const others = people.filter((person) => !isOffice(person));
  const outcomes = await forAll(others, async ({ cookie }) => outcomeOf(await bring(cookie, [line])));
  expect([...new Set(outcomes)]).toEqual(['forbidden']);
  expect(outcomeOf(await bring('', [line]))).toBe('not_signed_in');
  for (const unitCode of FOREIGN) {
    const { body } = await bring(office.cookie, [{ ...line, unitCode }]);
    expect(body, unitCode).toMatch(/"code":"unit_(unknown|not_in_force)"/);
  }
  expect(outcomeOf(await bring(office.cookie, [{ ...line, kind: 'drop' }]))).toBe('invalid');
  expect(await traces()).toEqual(before);
});

test('a unit of another province is not there for an office, and its name is not told', async () => {
  for (const code of FOREIGN) {
    const { status, title } = await ask(at('/admin/units/[code]', code), { cookie: office.cookie });
    expect([status, title.startsWith(failure.notFound.title)], code).toEqual([404, true]);
  }
});

for (const transport of TRANSPORTS) {
  test(`no act by ${transport} is open to who is not the office, and none of it is written`, async () => {
    const before = await traces();
    const others = people.filter((person) => !isOffice(person));
    // Without scripts every answer is a whole page: two acts stand for all, which share one action.
    const acts: readonly ActName[] = transport === 'form' ? ['rename', 'add_cluster'] : ACTS;
    const attempts = acts.flatMap((act) => [
      ...others.map((person) => ({ ...about(act), person, as: ['forbidden'] })),
      { ...about(act), person: NOBODY, as: ['not_signed_in'] },
    ]);
    await expectRefused(transport, attempts);
    expect(await traces()).toEqual(before);
  });
}

test('an office acts on units of its own province only', async () => {
  const before = await traces();
  const acts = ACTS.filter((one) => one !== 'add_cluster');
  await expectRefused('script', [
    ...acts.flatMap((act) => FOREIGN.map((unit) => ({ ...about(act, { unit }), person: office, as: ['not_found'] }))),
    {
      ...about('add_members', { unit: 'C-trung-ma', communes: '06625' }),
      ...{ person: office, as: ['not_found', 'unit_unknown'] },
    },
    { ...about('set_value', { kind: 'member', value: 'C-vinh-yen' }), person: office, as: ['unit_unknown'] },
  ]);
  expect(await traces()).toEqual(before);
});

test('a post from another site is refused', async () => {
  const before = await traces();
  for (const transport of TRANSPORTS) {
    const origin = 'https://elsewhere.invalid';
    const answer = await callAction(transport, { ...about('add_cluster'), cookie: office.cookie, origin });
    expect(answer.status).toBe(500);
  }
  expect(await traces()).toEqual(before);
});

test('an office does what its form says, once', async () => {
  const key = randomUUID();
  const value = `cô lập ${key.slice(0, 8)}`;
  const act = () => callAction('script', { ...about('set_value', { key, value }), cookie: office.cookie });
  expect([outcomeOf(await act()), outcomeOf(await act())]).toEqual(['saved', 'saved']);
  await database.enter('vinh-phuc');
  expect(await database.rows('SELECT 1 FROM unit_attribute WHERE value = $1', [value])).toHaveLength(1);
});
