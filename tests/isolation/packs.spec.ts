import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Role } from '@/lib/domain/access/role';
import { mayRead, type Place } from '@/tests/setup/access';
import { BoardDatabase } from '@/tests/setup/board-database';
import { makePerson, makeToken, readEverybody, STANDINGS, type Person, type Token } from '@/tests/setup/people';
import { callAction, outcomeOf } from './action-request';
import { ask, forAll } from './ask';
import { at } from './matrix';
import { codesFor, OWN, readPlaces } from './places';

const FREEZE = 'lib/features/meeting-pack/actions.ts freezeMeeting';
const SET = 'vn-commune-2016-2020';
const API = '/api/v1/units/[code]/meeting-pack.docx';
const STEERS: readonly Role[] = [
  'commune_official',
  'commune_leader',
  'district_board',
  'province_official',
  'province_leader',
  'province_office',
];

let people: Person[];
let places: Place[];
let tokens: Token[];
let named: Person;

test.setTimeout(180_000);
test.beforeAll(async () => {
  const database = await BoardDatabase.open();
  places = await readPlaces(database);
  people = await readEverybody(database);
  named = await makePerson(database, 'vinh-phuc', { role: 'observer', unit: '26' }, [{ set: SET, number: 17 }]);
  tokens = [];
  for (const standing of STANDINGS) tokens.push(await makeToken(database, 'vinh-phuc', standing));
  await database.close();
});

const freeze = (person: Person, code: string, key: string = randomUUID()) => {
  const fields = { code, key, day: '2020-06-01', set: SET, stage: 'self', compare: '' };
  return callAction('script', { name: FREEZE, code, fields, cookie: person.cookie });
};
const ownPlace = () => places.find(({ tenant, code }) => tenant === 'vinh-phuc' && code === OWN)!;

test('a meeting is frozen by who steers the unit, and by nobody else', async () => {
  const faults = await forAll([...people, named], async (person) => {
    const [key, reads] = [randomUUID(), mayRead(person, ownPlace())];
    const may = person !== named && reads && person.grants.some(({ role }) => STEERS.includes(role));
    const expected = may ? `/units/${OWN}/meeting/packs/${key}` : reads ? 'forbidden' : 'not_found';
    const outcome = outcomeOf(await freeze(person, OWN, key));
    const isAsExpected = outcome === expected || (!may && !outcome.startsWith('/units/'));
    return isAsExpected ? '' : `${person.title}: ${outcome}`;
  });
  expect(faults.filter(Boolean)).toEqual([]);
});

test('a pack and its files are there for who reads the whole set at its unit', async () => {
  const office = people.find(({ tenant, grants }) => tenant === 'vinh-phuc' && grants[0]?.role === 'province_office')!;
  const key = randomUUID();
  expect(outcomeOf(await freeze(office, OWN, key))).toBe(`/units/${OWN}/meeting/packs/${key}`);
  const address = `/units/${OWN}/meeting/packs/${key}`;
  const faults = await forAll([...people, named], async (person) => {
    const reads = person !== named && mayRead(person, ownPlace()) && person.grants.every((grant) => !grant.named);
    const answers = await forAll([address, `${address}/docx`], (path) => ask(path, { cookie: person.cookie }));
    const statuses = answers.map(({ status }) => status);
    const leaks = !reads && answers.some(({ body }) => body.includes(ownPlace().name) && !mayRead(person, ownPlace()));
    return statuses.every((status) => status === (reads ? 200 : 404)) && !leaks
      ? ''
      : `${person.title}: ${statuses.join()}`;
  });
  expect(faults.filter(Boolean)).toEqual([]);
  for (const path of [address, `${address}/docx`]) expect((await ask(path)).status).toBe(307);
  const { cookie } = office;
  for (const path of [`${address}/exe`, `/units/${OWN}/meeting/packs/x`, `/units/26/meeting/packs/${key}`])
    expect((await ask(path, { cookie })).status, path).toBe(404);
});

test('the API gives the report of what the token reads', async () => {
  const cases = tokens.flatMap((token) => codesFor('vinh-phuc').map((code) => ({ token, code })));
  const faults = await forAll(cases, async ({ token, code }) => {
    const { status, headers } = await ask(at(API, code), { bearer: token.bearer });
    const place = places.find((one) => one.code === code && one.tenant === 'vinh-phuc');
    const expected = place && mayRead(token, place) ? 200 : 404;
    const sealed = status !== 200 || /^"[0-9a-f]{64}"$/.test(headers.get('etag') ?? '');
    return status === expected && sealed ? '' : `${token.title}, ${code}: ${status}`;
  });
  expect(faults.filter(Boolean)).toEqual([]);
  expect((await ask(at(API, OWN))).status).toBe(401);
  const { bearer } = tokens.find((token) => mayRead(token, ownPlace()))!;
  expect((await ask(`${at(API, OWN)}?asOf=2999-01-01`, { bearer })).status).toBe(400);
  expect((await ask(`${at(API, OWN)}?stage=x`, { bearer })).status).toBe(400);
});
