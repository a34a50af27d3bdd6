import { expect, test } from '@playwright/test';
import { BoardDatabase } from '@/tests/setup/board-database';
import { mayRead, type Place } from '@/tests/setup/access';
import { ask, forAll } from './ask';
import { at, ROUTES, type RouteRow } from './matrix';
import { makePerson, makeToken, STANDINGS, type Person, type Token } from '@/tests/setup/people';
import { codesFor, readPlaces, UNKNOWN_CODE } from './places';

type TokenRow = Extract<RouteRow, { kind: 'token' }>;
const ROWS = Object.values(ROUTES).filter((row): row is TokenRow => row.kind === 'token');
const SETS = Object.values(ROUTES).filter((row) => row.kind === 'sets');
const OWN = '08929';
/** One of the province whose tokens ask, and one of another. */
const OWN_SET = 'vinh-phuc-village-model';
const FOREIGN_SET = 'lang-son-village-model-2019-2020';

let places: Place[];
let tokens: Token[];
let bad: Token[];
let office: Person;

test.beforeAll(async () => {
  const database = await BoardDatabase.open();
  places = await readPlaces(database);
  tokens = [];
  for (const standing of STANDINGS) tokens.push(await makeToken(database, 'vinh-phuc', standing));
  tokens.push(await makeToken(database, 'lang-son', { role: 'province_office', unit: '20' }));
  const reads = { role: 'observer', unit: '26' } as const;
  bad = [
    await makeToken(database, 'vinh-phuc', reads, { expiresOn: '2020-01-01' }),
    await makeToken(database, 'vinh-phuc', reads, { revoked: true }),
  ];
  office = await makePerson(database, 'vinh-phuc', { role: 'province_office', unit: '26' });
  await database.close();
});

test('open routes ask for nothing', async () => {
  for (const row of Object.values(ROUTES)) {
    if (row.kind === 'open') expect((await ask(row.address)).status, row.address).toBe(200);
  }
});

for (const row of ROWS) {
  test(`${row.address}: what the token's role reads, nothing above, beside or elsewhere`, async () => {
    const cases = tokens.flatMap((token) => codesFor(token.tenant).map((code) => ({ token, code })));
    const faults = await forAll(cases, async ({ token, code }) => {
      const { status, body } = await ask(at(row.address, code), { bearer: token.bearer });
      const place = places.find((one) => one.code === code && one.tenant === token.tenant);
      const shown = place && mayRead(token, place) && row.levels.includes(place.level);
      if (status !== (shown ? 200 : 404)) return `${token.title}, ${code}: ${status}`;
      const names = places.filter((one) => one.code === code && one !== (shown ? place : null)).map(({ name }) => name);
      const told = names.find((name) => name !== place?.name && body.includes(name));
      return told ? `${token.title}, ${code}: names ${told}` : '';
    });
    expect(faults.filter(Boolean)).toEqual([]);
  });

  test(`${row.address}: what may not be seen is not told from what does not exist`, async () => {
    const [token] = tokens;
    const unknown = await ask(at(row.address, UNKNOWN_CODE), { bearer: token!.bearer });
    expect(unknown.headers.get('content-type')).toContain('application/problem+json');
    expect(JSON.parse(unknown.body)).toMatchObject({ status: 404, code: 'not_found' });
    for (const code of ['26', '248', OWN, '06625', '20']) {
      const answer = await ask(at(row.address, code), { bearer: token!.bearer });
      expect(answer.body, code).toBe(unknown.body);
    }
  });

  test(`${row.address}: without a good token nothing, whatever else is brought`, async () => {
    const path = at(row.address, OWN);
    const good = (await ask(path, { bearer: tokens.find(({ title }) => title.endsWith('of 26'))!.bearer })).status;
    expect(good).toBe(200);
    const bearers = [
      undefined,
      '',
      'Bearer',
      'Bearer ntm_short',
      `Bearer ntm_${'x'.repeat(43)}`,
      `Basic ${office.cookie}`,
      ...bad.map(({ bearer }) => bearer),
    ];
    for (const bearer of bearers) {
      for (const cookie of [undefined, office.cookie]) {
        const answer = await ask(path, { bearer, cookie });
        expect(answer.status, bearer).toBe(401);
        expect(answer.headers.get('content-type')).toContain('application/problem+json');
        expect(JSON.parse(answer.body)).toMatchObject({ status: 401, code: 'token_invalid' });
      }
    }
    expect((await ask(path, { cookie: tokens[0]!.bearer })).status).toBe(401);
  });

  test(`${row.address}: answers a GET and nothing else`, async () => {
    const bearer = tokens.at(-1)!.bearer;
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect((await ask(at(row.address, OWN), { method, bearer })).status, method).toBe(405);
    }
  });
}

for (const row of SETS) {
  test(`${row.address}: whoever reads figures of a province reads its sets, and those alone`, async () => {
    for (const token of tokens.filter(({ tenant }) => tenant === 'vinh-phuc')) {
      const reads = places.some((place) => mayRead(token, place));
      const { status, body } = await ask(at(row.address, OWN_SET), { bearer: token.bearer });
      expect(status, token.title).toBe(reads ? 200 : 404);
      expect(body.includes(OWN_SET), token.title).toBe(reads);
      expect(body, token.title).not.toContain('lang-son');
    }
  });

  test(`${row.address}: another province's set is not told from one that does not exist`, async () => {
    const bearer = tokens.find(({ title }) => title.endsWith('of 26'))!.bearer;
    if (!row.address.includes('[id]')) return;
    const unknown = await ask(at(row.address, 'no-such-set'), { bearer });
    expect(JSON.parse(unknown.body)).toMatchObject({ status: 404, code: 'not_found' });
    expect((await ask(at(row.address, FOREIGN_SET), { bearer })).body).toBe(unknown.body);
  });

  test(`${row.address}: without a good token nothing, and nothing but a GET`, async () => {
    const path = at(row.address, OWN_SET);
    for (const bearer of [undefined, 'Bearer', ...bad.map((token) => token.bearer)]) {
      const answer = await ask(path, { bearer, cookie: office.cookie });
      expect([answer.status, (JSON.parse(answer.body) as { code: string }).code]).toEqual([401, 'token_invalid']);
    }
    const { bearer } = tokens.at(-1)!;
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect((await ask(path, { method, bearer })).status, method).toBe(405);
  });
}
