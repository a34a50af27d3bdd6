import { expect, test } from '@playwright/test';
import { DEFAULT_THRESHOLDS } from '@/lib/domain/alerts/thresholds';
import { BoardDatabase } from '@/tests/setup/board-database';
import { mayRead, type Place } from '@/tests/setup/access';
import { type Person, readEverybody } from '@/tests/setup/people';
import { TRANSPORTS } from './action-request';
import { ask, forAll } from './ask';
import { at, ROUTES, type RouteRow } from './matrix';
import { codesFor, readPlaces, UNKNOWN_CODE } from './places';
import { expectRefused, NOBODY, readEverywhere } from './refusals';

type AlertsRow = Extract<RouteRow, { kind: 'alerts' }>;
const [ROW] = Object.values(ROUTES).filter((row): row is AlertsRow => row.kind === 'alerts');
const ACTION = 'lib/features/alerts/actions.ts chooseThresholds';

let database: BoardDatabase;
let people: Person[];
let places: Place[];

test.beforeAll(async () => {
  database = await BoardDatabase.open();
  places = await readPlaces(database);
  people = await readEverybody(database);
});
test.afterAll(() => database.close());

test('alerts are counted of what one reads, nothing above, beside or elsewhere', async () => {
  const cases = people.flatMap((person) => codesFor(person.tenant).map((code) => ({ person, code })));
  const faults = await forAll(cases, async ({ person, code }) => {
    const { status, body } = await ask(at(ROW!.address, code), { cookie: person.cookie });
    const place = places.find((one) => one.code === code && one.tenant === person.tenant);
    const isShown = place !== undefined && mayRead(person, place);
    // Of a set that he is not in charge of, such as the villages', a department has none.
    if (isShown && person.grants.every(({ named }) => named) && status === 404) return '';
    if (status !== (isShown ? 200 : 404)) return `${person.title}, ${code}: ${status}`;
    return isShown || body === '' ? '' : `${person.title}, ${code}: says ${body.slice(0, 80)}`;
  });
  expect(faults.filter(Boolean)).toEqual([]);
});

test('without a session nothing is counted, and nothing is taken but a GET', async () => {
  for (const code of ['08929', UNKNOWN_CODE]) {
    const { status, body } = await ask(at(ROW!.address, code));
    expect([status, body]).toEqual([401, '']);
  }
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    expect((await ask(at(ROW!.address, '08929'), { method, cookie: people[0]!.cookie })).status, method).toBe(405);
});

const traces = () =>
  readEverywhere(
    database,
    "SELECT * FROM tenant_setting WHERE key = 'alerts'",
    "SELECT count(*) FROM audit_entry WHERE action = 'settings.alerts'",
  );

for (const transport of TRANSPORTS)
  test(`thresholds by ${transport} are chosen by the province’s office alone`, async () => {
    const before = await traces();
    const fields = { ...DEFAULT_THRESHOLDS, stallMonths: 7 };
    const others = people.filter(({ grants }) => grants.every(({ role }) => role !== 'province_office'));
    await expectRefused(transport, [
      ...others.map((person) => ({ name: ACTION, code: person.grants[0]!.unit, fields, person, as: ['forbidden'] })),
      { name: ACTION, code: '20', fields, person: NOBODY, as: ['not_signed_in'] },
    ]);
    expect(await traces()).toEqual(before);
  });
