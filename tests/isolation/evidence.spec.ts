import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { ACCOUNT_HEADER } from '@/lib/auth/account-header';
import { mayEnter, mayRead, type Place } from '@/tests/setup/access';
import { BoardDatabase } from '@/tests/setup/board-database';
import { accountOf, makePerson, type Person, readEverybody } from '@/tests/setup/people';
import { photo } from '@/tests/factories/files';
import { ask, forAll, type Answer } from './ask';
import { ROUTES } from './matrix';
import { readPlaces } from './places';
import { readEverywhere } from './refusals';
import { SAVE_DAY, saveFields } from './save-fields';

const UNIT = '08932';
const DAY = SAVE_DAY;
const NAME = 'ảnh cô lập.jpg';

let database: BoardDatabase;
let place: Place;
let people: Person[];
let leader: Person;
let bytes: Buffer;
/** A photo of UNIT, and an upload of it that is still open. */
let id: string;
let open: string;

test.setTimeout(180_000);

const set = () => saveFields(place).set;
const promiseOf = (over: object = {}) => ({
  ...{
    id: randomUUID(),
    unit: UNIT,
    set: set(),
    item: '1',
    day: DAY,
    name: NAME,
    size: bytes.length,
    validUntil: null,
  },
  ...over,
});
/** By cookie. */
const accounts = new Map<string, string>();
const from = (cookie: string) => ({ 'sec-fetch-site': 'same-origin', [ACCOUNT_HEADER]: accounts.get(cookie) ?? '' });
const asJson = (cookie: string, body: object) => ({
  body: JSON.stringify(body),
  headers: { ...from(cookie), 'content-type': 'application/json' },
});
const begin = (cookie: string, over: object = {}) =>
  ask('/api/evidence', { method: 'POST', cookie, ...asJson(cookie, promiseOf(over)) });
const sendPiece = (cookie: string, to: string) =>
  ask(`/api/evidence/${to}`, {
    method: 'PATCH',
    cookie,
    body: new Uint8Array(bytes),
    headers: { ...from(cookie), 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
  });

test.beforeAll(async () => {
  database = await BoardDatabase.open();
  place = (await readPlaces(database)).find(({ code, tenant }) => code === UNIT && tenant === 'vinh-phuc')!;
  people = await readEverybody(database);
  people.push(await makePerson(database, 'lang-son', { role: 'province_office', unit: '20' }));
  leader = await makePerson(database, 'vinh-phuc', { role: 'commune_leader', unit: UNIT });
  for (const person of [...people, leader]) accounts.set(person.cookie, accountOf(person));
  bytes = await photo({ seed: 41 });
  [id, open] = [randomUUID(), randomUUID()];
  for (const one of [id, open]) expect((await begin(leader.cookie, { id: one })).status).toBe(201);
  expect((await sendPiece(leader.cookie, id)).body).toContain('"done"');
});
test.afterAll(() => database.close());

/** Every route, as a page would ask it; what only reads, and what writes. */
const asked: Readonly<Record<string, (cookie: string) => Promise<Answer>>> = {
  'app/api/evidence/route.ts GET': (cookie) =>
    ask(`/api/evidence?${new URLSearchParams({ unit: UNIT, set: set(), criterion: '1', day: DAY }).toString()}`, {
      cookie,
    }),
  'app/api/evidence/[id]/route.ts GET': (cookie) => ask(`/api/evidence/${id}`, { cookie }),
  'app/api/evidence/[id]/thumbnail/route.ts GET': (cookie) => ask(`/api/evidence/${id}/thumbnail`, { cookie }),
};
const told: Readonly<Record<string, (cookie: string) => Promise<Answer>>> = {
  'app/api/evidence/route.ts POST': (cookie) => begin(cookie),
  'app/api/evidence/[id]/route.ts PUT': (cookie) =>
    ask(`/api/evidence/${id}`, { method: 'PUT', cookie, ...asJson(cookie, { day: DAY, validUntil: '2030-01-01' }) }),
  'app/api/evidence/[id]/route.ts DELETE': (cookie) =>
    ask(`/api/evidence/${id}?day=${DAY}`, { method: 'DELETE', cookie, headers: from(cookie) }),
};
/** About an upload: its own person's alone, whatever others may. */
const own: Readonly<Record<string, (cookie: string) => Promise<Answer>>> = {
  'app/api/evidence/[id]/route.ts HEAD': (cookie) => ask(`/api/evidence/${open}`, { method: 'HEAD', cookie }),
  'app/api/evidence/[id]/route.ts PATCH': (cookie) => sendPiece(cookie, open),
  'app/api/evidence/[id]/route.ts DELETE of an upload': (cookie) =>
    ask(`/api/evidence/${open}`, { method: 'DELETE', cookie, headers: from(cookie) }),
};

/** What these acts leave behind, in every tenant. */
const traces = () =>
  readEverywhere(
    database,
    ...['evidence', 'evidence_upload'].map((table) => `SELECT * FROM ${table} WHERE name = '${NAME}' ORDER BY id`),
    "SELECT count(*) FROM audit_entry WHERE action ~ '^evidence[.]'",
  );

test('every route of evidence is tried', () => {
  const known = Object.keys(ROUTES).filter((name) => name.includes('/evidence/'));
  const tried = [asked, told, own].flatMap((tries) => Object.keys(tries));
  expect(tried.filter((name) => !name.includes(' of ')).sort()).toEqual(known.sort());
});

test('who reads the criterion opens its evidence; to everybody else it is not there, nor its name', async () => {
  const cases = people.flatMap((person) => Object.entries(asked).map(([name, work]) => ({ person, name, work })));
  const faults = await forAll(cases, async ({ person, name, work }) => {
    const { status, body, headers } = await work(person.cookie);
    const right = status === (mayRead(person, place) ? 200 : 404);
    const leaks = status !== 200 && (body.includes('cô lập') || headers.get('content-disposition') !== null);
    return right && !leaks ? '' : `${person.title} ${name}: ${status}`;
  });
  expect(faults.filter(Boolean)).toEqual([]);
});

test('who may not write adds, changes and takes away nothing', async () => {
  const before = await traces();
  const others = people.filter((person) => !mayEnter(person, place));
  const cases = others.flatMap((person) => Object.entries(told).map(([name, work]) => ({ person, name, work })));
  const faults = await forAll(cases, async ({ person, name, work }) => {
    const { status } = await work(person.cookie);
    return status === (mayRead(person, place) ? 403 : 404) ? '' : `${person.title} ${name}: ${status}`;
  });
  expect(faults.filter(Boolean)).toEqual([]);
  expect(await traces()).toEqual(before);
});

test('an upload is its own person’s alone', async () => {
  const before = await traces();
  const cases = people.flatMap((person) => Object.entries(own).map(([name, work]) => ({ person, name, work })));
  const faults = await forAll(cases, async ({ person, name, work }) => {
    const { status } = await work(person.cookie);
    return status === 404 ? '' : `${person.title} ${name}: ${status}`;
  });
  expect(faults.filter(Boolean)).toEqual([]);
  expect(await traces()).toEqual(before);
  expect((await own['app/api/evidence/[id]/route.ts HEAD']!(leader.cookie)).headers.get('upload-offset')).toBe('0');
});

test('nothing without signing in, nothing from another site, nothing in another shape', async () => {
  const before = await traces();
  for (const [name, work] of Object.entries({ ...asked, ...told, ...own }))
    expect((await work('')).status, name).toBe(401);
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.invalid' },
    {},
  ] as Record<string, string>[]) {
    const { cookie } = leader;
    const body = JSON.stringify(promiseOf());
    const json = { ...headers, 'content-type': 'application/json' };
    expect((await ask('/api/evidence', { method: 'POST', cookie, body, headers: json })).status).toBe(403);
    expect((await ask(`/api/evidence/${id}?day=${DAY}`, { method: 'DELETE', cookie, headers })).status).toBe(403);
  }
  const text = { ...from(leader.cookie), 'content-type': 'text/plain' };
  for (const body of ['', 'x', JSON.stringify(promiseOf())])
    expect((await ask('/api/evidence', { method: 'POST', cookie: leader.cookie, body, headers: text })).status).toBe(
      400,
    );
  for (const over of [{ size: 0 }, { size: 20 * 1024 * 1024 + 1 }, { id: 'x' }, { day: 'x' }, { more: 1 }, { unit: 5 }])
    expect((await begin(leader.cookie, over)).status, JSON.stringify(over)).toBeGreaterThanOrEqual(400);
  for (const strange of ['x', '..%2F..%2Fetc', `${id}x`, randomUUID()])
    expect((await ask(`/api/evidence/${strange}`, { cookie: leader.cookie })).status, strange).toBe(404);
  // In the name of who is signed in now alone: what waits in another account's browser waits on.
  for (const account of ['', accountOf(people[0]!)]) {
    const { body, headers } = asJson(leader.cookie, promiseOf());
    const sent = { body, headers: { ...headers, [ACCOUNT_HEADER]: account } };
    expect((await ask('/api/evidence', { method: 'POST', cookie: leader.cookie, ...sent })).status).toBe(401);
  }
  expect(await traces()).toEqual(before);
});

test('a file is answered so that no browser guesses at it, keeps it or lets it act', async () => {
  const { headers, status } = await ask(`/api/evidence/${id}`, {
    cookie: leader.cookie,
    headers: { range: 'bytes=0-9' },
  });
  expect([status, headers.get('content-type')]).toEqual([206, 'image/jpeg']);
  expect(headers.get('content-range')).toMatch(/^bytes 0-9\/\d+$/);
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('content-disposition')).toBe(
    `inline; filename="anh co lap.jpg"; filename*=UTF-8''%E1%BA%A3nh%20c%C3%B4%20l%E1%BA%ADp.jpg`,
  );
});
