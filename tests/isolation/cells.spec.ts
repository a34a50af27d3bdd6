import { expect, test } from '@playwright/test';
import { BoardDatabase } from '@/tests/setup/board-database';
import { mayRead, type Place } from '@/tests/setup/access';
import { makePerson, type Person, readEverybody } from '@/tests/setup/people';
import { ask, forAll } from './ask';
import { at, ROUTES, type RouteRow } from './matrix';
import { codesFor, readPlaces, UNKNOWN_CODE } from './places';

type CellRow = Extract<RouteRow, { kind: 'cell' }>;
const [ROW] = Object.values(ROUTES).filter((row): row is CellRow => row.kind === 'cell');
const ITEM = '?item=1';
const SET = 'vn-commune-2016-2020';

let people: Person[];
let places: Place[];
let reviewer: Person;

test.beforeAll(async () => {
  const database = await BoardDatabase.open();
  places = await readPlaces(database);
  people = await readEverybody(database);
  reviewer = await makePerson(database, 'vinh-phuc', { role: 'department_reviewer', unit: '26' }, [
    { set: SET, number: 17 },
  ]);
  await database.close();
});

const cell = (code: string, query = ITEM) => `${at(ROW!.address, code)}${query}`;

test('beside a cell: of what one reads, nothing above, beside or elsewhere, and nobody’s address', async () => {
  const cases = people.flatMap((person) => codesFor(person.tenant).map((code) => ({ person, code })));
  const faults = await forAll(cases, async ({ person, code }) => {
    const { status, body } = await ask(cell(code), { cookie: person.cookie });
    const place = places.find((one) => one.code === code && one.tenant === person.tenant);
    const isNamed = person.grants.every(({ named }) => named);
    const isShown = place && mayRead(person, place) && ROW!.levels.includes(place.level) && !isNamed;
    if (status !== (isShown ? 200 : 404)) return `${person.title}, ${code}: ${status}`;
    if (!isShown) return body === '' ? '' : `${person.title}, ${code}: says ${body.slice(0, 80)}`;
    return body.includes('@') ? `${person.title}, ${code}: says an address` : '';
  });
  expect(faults.filter(Boolean)).toEqual([]);
});

test('who reads some criteria of a set reads beside those alone', async () => {
  const status = async (query: string) =>
    (await ask(cell('08929', `${query}&set=${SET}`), { cookie: reviewer.cookie })).status;
  expect(await status('?item=17')).toBe(200);
  expect([await status('?item=1'), await status('?item=i:2.1'), await status('?item=99'), await status('?')]).toEqual([
    404, 404, 404, 404,
  ]);
  const elsewhere = await ask(cell('08929', '?item=1&set=lang-son-village-model-2019-2020'), {
    cookie: reviewer.cookie,
  });
  expect(elsewhere.status).toBe(404);
});

test('without a session nothing is told of any unit, and nothing is taken but a GET', async () => {
  for (const code of ['08929', UNKNOWN_CODE]) {
    const { status, body } = await ask(cell(code));
    expect([status, body]).toEqual([401, '']);
  }
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    expect((await ask(cell('08929'), { method, cookie: reviewer.cookie })).status, method).toBe(405);
});
