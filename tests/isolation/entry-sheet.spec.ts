import { expect, test } from '@playwright/test';
import { readSheets } from '@/lib/excel/read-sheets';
import { BoardDatabase } from '@/tests/setup/board-database';
import { type Person, readEverybody } from '@/tests/setup/people';
import { mayEnter, mayRead, type Place } from '@/tests/setup/access';
import { ask, forAll } from './ask';
import { at, ROUTES } from './matrix';
import { readPlaces, UNKNOWN_CODE } from './places';

const CODES = ['08929', '08929~tan-long', '08932', '06625', '18799', UNKNOWN_CODE];

let people: Person[];
let places: Place[];

test.setTimeout(180_000);

test.beforeAll(async () => {
  const database = await BoardDatabase.open();
  places = await readPlaces(database);
  people = await readEverybody(database);
  await database.close();
});

/** Who enters there or in its villages, verifies or appraises; who reads only has nothing to fill in. */
function mayFillIn(person: Person, place: Place): boolean {
  const judges = person.grants.some(
    ({ role, unit, named }) =>
      place.path.includes(unit) &&
      (role === 'province_office' || (role === 'department_reviewer' && (place.level === 'commune' || !named))),
  );
  return mayRead(person, place) && (mayEnter(person, place) || judges);
}

test('the sheets of a unit are there for who may fill them in, and for nobody else', async () => {
  const address = Object.values(ROUTES).find(({ kind }) => kind === 'entrySheet')!.address;
  const asked = people.flatMap((person) => CODES.map((code) => ({ person, code })));
  const given = new Set<boolean>();
  const faults = await forAll(asked, async ({ person, code }) => {
    const place = places.find((one) => one.code === code && one.tenant === person.tenant);
    const expected = place !== undefined && mayFillIn(person, place);
    given.add(expected);
    const answer = await ask(at(address, code), { cookie: person.cookie });
    const told = places.find((one) => one.code === code && !expected && answer.body.includes(one.name));
    const fault = told
      ? `names ${told.name}`
      : answer.status === (expected ? 200 : 404)
        ? ''
        : `status ${answer.status}`;
    return fault && `${person.title}, ${code}: ${fault}`;
  });
  expect(faults.filter(Boolean)).toEqual([]);
  expect([...given].sort()).toEqual([false, true]);
  expect((await ask(at(address, '08929'))).status).not.toBe(200);
});

test('a sheet holds the unit that was asked for and its villages, of one province', async () => {
  const { cookie } = people.find(({ title }) => title === 'ho-son@demo.ntm.example')!;
  const url = new URL(at('/entry/[code]/template', '08929'), process.env.BOARD_URL);
  const bytes = new Uint8Array(await (await fetch(url, { headers: { cookie } })).arrayBuffer());
  const { sheets } = await readSheets(bytes);
  const told = JSON.stringify(sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells.values()])));
  expect(told).toContain('08929');
  for (const code of ['08932', '06625', '246']) expect(told).not.toContain(`"${code}"`);
});
