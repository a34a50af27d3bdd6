import { expect, test } from '@playwright/test';
import type { MonthFrames } from '@/lib/features/progress/month-frames-view';
import { BoardDatabase } from '@/tests/setup/board-database';
import { mayRead, type Place } from '@/tests/setup/access';
import { type Person, readEverybody } from '@/tests/setup/people';
import { ask, forAll } from './ask';
import { at, ROUTES, type RouteRow } from './matrix';
import { codesFor, readPlaces, UNKNOWN_CODE } from './places';

type MonthsRow = Extract<RouteRow, { kind: 'months' }>;
const [ROW] = Object.values(ROUTES).filter((row): row is MonthsRow => row.kind === 'months');

let people: Person[];
let places: Place[];

test.beforeAll(async () => {
  const database = await BoardDatabase.open();
  places = await readPlaces(database);
  people = await readEverybody(database);
  await database.close();
});

test('months: of what one reads, nothing above, beside or elsewhere, and of named criteria those alone', async () => {
  const cases = people.flatMap((person) => codesFor(person.tenant).map((code) => ({ person, code })));
  const faults = await forAll(cases, async ({ person, code }) => {
    const { status, body } = await ask(at(ROW!.address, code), { cookie: person.cookie });
    const place = places.find((one) => one.code === code && one.tenant === person.tenant);
    const isNamed = person.grants.every(({ named }) => named);
    const isShown = place !== undefined && mayRead(person, place) && ROW!.levels.includes(place.level);
    // Of a set that he is not in charge of, such as the villages', a department has no months.
    if (isShown && isNamed && status === 404) return '';
    if (status !== (isShown ? 200 : 404)) return `${person.title}, ${code}: ${status}`;
    if (!isShown) return body === '' ? '' : `${person.title}, ${code}: says ${body.slice(0, 80)}`;
    const { rows } = JSON.parse(body) as MonthFrames;
    const widest = Math.max(0, ...rows.flatMap(([, , , , states]) => states.map((state) => state?.length ?? 0)));
    return isNamed && widest >= 19 ? `${person.title}, ${code}: ${widest} criteria` : '';
  });
  expect(faults.filter(Boolean)).toEqual([]);
});

test('without a session no months are told, and nothing is taken but a GET', async () => {
  for (const code of ['08929', UNKNOWN_CODE]) {
    const { status, body } = await ask(at(ROW!.address, code));
    expect([status, body]).toEqual([401, '']);
  }
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    expect((await ask(at(ROW!.address, '08929'), { method, cookie: people[0]!.cookie })).status, method).toBe(405);
});
