import { expect, test } from '@playwright/test';
import failure from '@/lib/i18n/messages/vi/failure.json' with { type: 'json' };
import type { SentencesAnswer } from '@/lib/features/api/check-sentences';
import { BoardDatabase } from '@/tests/setup/board-database';
import { ACCESS, mayRead, type Place } from '@/tests/setup/access';
import { makeToken, readEverybody, STANDINGS, type Person, type Token } from '@/tests/setup/people';
import { ask, forAll } from './ask';
import { readPlaces } from './places';

const API = '/api/v1/sentences/check';
/** Nobody's figures: wherever they are compared, they differ. */
const about = (place: Place) =>
  `Đến ngày 31/12/2021, ${TYPES[place.level]!} ${place.name} đạt 0/3 tiêu chí, còn 03 tiêu chí chưa đạt.`;
const TYPES: Readonly<Record<string, string>> = { province: 'tỉnh', district: 'huyện', commune: 'xã', village: 'thôn' };

let people: Person[];
let places: Place[];
let tokens: Token[];
let bad: Token;

test.beforeAll(async () => {
  const database = await BoardDatabase.open();
  places = (await readPlaces(database)).filter(({ level, tenant }) => TYPES[level] && tenant !== 'phu-tho');
  people = await readEverybody(database);
  tokens = [];
  for (const standing of STANDINGS) tokens.push(await makeToken(database, 'vinh-phuc', standing));
  bad = await makeToken(database, 'vinh-phuc', { role: 'observer', unit: '26' }, { revoked: true });
  await database.close();
});

const post = (bearer: string | undefined, body: string, cookie?: string) =>
  ask(API, { method: 'POST', bearer, cookie, body, headers: { 'content-type': 'application/json' } });
const reads = ({ grants }: Pick<Person, 'grants'>) => grants.some(({ role }) => ACCESS[role].reads);

test('a sentence is laid beside a unit’s data only for who reads the unit', async () => {
  const cases = tokens.flatMap((token) => places.map((place) => ({ token, place })));
  let compared = 0;
  const faults = await forAll(cases, async ({ token, place }) => {
    const { status, body } = await post(token.bearer, JSON.stringify({ text: about(place) }));
    if (!reads(token)) return status === 404 ? '' : `${token.title}: ${status}`;
    const { compared: beside } = JSON.parse(body) as SentencesAnswer;
    // A unit of the same name may be his own; the place itself is never told.
    const told = 'unit' in beside && beside.unit.code === place.code;
    if (told && mayRead(token, place)) compared += 1;
    const own = places.some((one) => one.tenant === token.tenant && one.code === place.code && mayRead(token, one));
    return told && !mayRead(token, place) && !own ? `${token.title}: ${place.tenant} ${place.code}` : '';
  });
  expect(faults.filter(Boolean)).toEqual([]);
  expect(compared).toBeGreaterThan(0);
});

test('what may not be seen is not told from what does not exist', async () => {
  const [head] = tokens;
  const strange = await post(
    head!.bearer,
    JSON.stringify({ text: about({ ...places[0]!, name: 'Không Có', level: 'commune' }) }),
  );
  for (const place of places.filter((one) => !mayRead(head!, one) && one.level === 'commune')) {
    const { body } = await post(head!.bearer, JSON.stringify({ text: about(place) }));
    expect(body.replaceAll(place.name, 'Không Có'), place.code).toBe(strange.body);
  }
});

test('the page is for who reads figures, and shows him his own alone', async () => {
  const foreign = places.find(({ tenant, level }) => tenant === 'ha-tinh' && level === 'commune')!;
  const address = `/sentences?text=${encodeURIComponent(about(foreign))}`;
  const faults = await forAll(people, async (person) => {
    const { status, title, body } = await ask(address, { cookie: person.cookie });
    if (!reads(person))
      return status === 404 && title.startsWith(failure.notFound.title) ? '' : `${person.title}: ${status}`;
    const linked = body.includes(`/units/${foreign.code}`);
    return status === 200 && linked === mayRead(person, foreign) ? '' : `${person.title}: ${status} ${linked}`;
  });
  expect(faults.filter(Boolean)).toEqual([]);
  expect((await ask(address)).location).toMatch(/^\/sign-in/);
});

test('without a good token nothing; nothing but a POST; nothing but a text', async () => {
  const text = JSON.stringify({ text: 'Hiện tại, xã A đạt 1/2 tiêu chí, còn 01 tiêu chí chưa đạt.' });
  for (const bearer of [undefined, 'Bearer', bad.bearer]) {
    const { status, body } = await post(bearer, text, people[0]!.cookie);
    expect([status, (JSON.parse(body) as { code: string }).code]).toEqual([401, 'token_invalid']);
  }
  const { bearer } = tokens.find(reads)!;
  for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'])
    expect((await ask(API, { method, bearer })).status, method).toBe(405);
  for (const body of [
    '',
    '{',
    '[]',
    'null',
    '{"text":5}',
    '{"text":" "}',
    JSON.stringify({ text: 'x'.repeat(2001) }),
  ]) {
    const answer = await post(bearer, body);
    expect(answer.status, body.slice(0, 20)).toBe(400);
    expect(JSON.parse(answer.body), body.slice(0, 20)).toMatchObject({
      code: 'parameters_invalid',
      errors: [{ field: 'text' }],
    });
  }
});
