import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import failure from '@/lib/i18n/messages/vi/failure.json' with { type: 'json' };
import words from '@/lib/i18n/messages/vi/entryImport.json' with { type: 'json' };
import { mayEnter, type Place } from '@/tests/setup/access';
import { BoardDatabase } from '@/tests/setup/board-database';
import { makePerson, type Person, readEverybody } from '@/tests/setup/people';
import { ask, forAll, type Answer } from './ask';
import { at, ROUTES, rowsOf } from './matrix';
import { readPlaces, SHARED_CODE, UNKNOWN_CODE } from './places';
import { readEverywhere } from './refusals';
import { SAVE_DAY, saveFields } from './save-fields';

const UNIT = '08932';
const CODES = [UNIT, '08929', '08929~tan-long', '06625', '18799', SHARED_CODE, UNKNOWN_CODE];
const NAME = 'cô lập.csv';
const from = { 'sec-fetch-site': 'same-origin' };

let database: BoardDatabase;
let places: Place[];
let place: Place;
let people: Person[];
let leader: Person;
let csv: string;
/** A file of the leader. */
let file: string;

test.setTimeout(180_000);

/** Who enters there, verifies, or imports and appraises for the province. */
function mayBring({ tenant, grants }: Person, at: Place | undefined): boolean {
  if (!at || at.tenant !== tenant || at.level === 'cluster') return false;
  const judges = grants.some(
    ({ role, unit, named }) =>
      at.path.includes(unit) &&
      (role === 'province_office' || (role === 'department_reviewer' && (at.level === 'commune' || !named))),
  );
  return judges || mayEnter({ tenant, grants }, at);
}

const send = (cookie: string, id: string = randomUUID(), unit = UNIT, headers: Record<string, string> = from) =>
  ask(`/api/entry-files/${id}?${new URLSearchParams({ unit, name: NAME }).toString()}`, {
    method: 'PUT',
    cookie,
    body: csv,
    headers: { ...headers, 'content-type': 'application/octet-stream' },
  });
const post = (path: string, body: object) => (cookie: string) =>
  ask(`/api/entry-files/${file}/${path}`, {
    method: 'POST',
    cookie,
    body: JSON.stringify(body),
    headers: { ...from, 'content-type': 'application/json' },
  });

/** Every route about a file that is there. */
const ASKED: Readonly<Record<string, (cookie: string) => Promise<Answer>>> = {
  'app/api/entry-files/[id]/marked/route.ts GET': (cookie) => ask(`/api/entry-files/${file}/marked`, { cookie }),
  'app/api/entry-files/[id]/preview/route.ts POST': (cookie) => post('preview', {})(cookie),
  'app/api/entry-files/[id]/reading/route.ts POST': (cookie) => post('reading', { CSV: {} })(cookie),
  'app/api/entry-files/[id]/record/route.ts POST': (cookie) =>
    post('record', { seen: '0'.repeat(64), all: 'file', cells: {} })(cookie),
};

test.beforeAll(async () => {
  database = await BoardDatabase.open();
  places = await readPlaces(database);
  place = places.find(({ code, tenant }) => code === UNIT && tenant === 'vinh-phuc')!;
  people = await readEverybody(database);
  people.push(await makePerson(database, 'lang-son', { role: 'province_office', unit: '20' }));
  leader = await makePerson(database, 'vinh-phuc', { role: 'commune_leader', unit: UNIT });
  csv = `unit_code,set,criterion,stage,status,effective_on,note\n${UNIT},${saveFields(place).set},1,self,met,${SAVE_DAY},cô lập\n`;
  file = randomUUID();
  expect((await send(leader.cookie, file)).status).toBe(204);
});
test.afterAll(() => database.close());

/** Files and facts of all tenants that tests of this file could leave. */
const traces = () =>
  readEverywhere(
    database,
    `SELECT id, reading FROM import_file WHERE name = '${NAME}' ORDER BY id`,
    `SELECT count(*) FROM assessment WHERE source = '${NAME}'`,
  );

for (const { address } of rowsOf('entryImport'))
  test(`${address}: for who may enter or import there, for nobody else, its title neither`, async () => {
    const given = new Set<boolean>();
    const cases = people.flatMap((person) => CODES.map((code) => ({ person, code })));
    const faults = await forAll(cases, async ({ person, code }) => {
      const answer = await ask(at(address, code), { cookie: person.cookie });
      const expected = mayBring(
        person,
        places.find((one) => one.code === code && one.tenant === person.tenant),
      );
      given.add(expected);
      if (expected) return answer.status === 200 ? '' : `${person.title}, ${code}: ${String(answer.status)}`;
      const told = answer.body.includes(words.drop) || answer.body.includes(words.template);
      const right = answer.status === 404 && answer.title.startsWith(failure.notFound.title) && !told;
      return right ? '' : `${person.title}, ${code}: ${String(answer.status)}`;
    });
    expect([...given].sort()).toEqual([false, true]);
    expect(faults.filter(Boolean)).toEqual([]);
  });

test('every route of an uploaded sheet is tried', () => {
  const known = Object.entries(ROUTES).filter(([, { kind }]) => kind === 'entryFile');
  expect(['app/api/entry-files/[id]/route.ts PUT', ...Object.keys(ASKED)].sort()).toEqual(
    known.map(([name]) => name).sort(),
  );
});

test('who may neither enter nor import there leaves no file', async () => {
  const before = await traces();
  const faults = await forAll(
    people.filter((person) => !mayBring(person, place)),
    async (person) => {
      const { status } = await send(person.cookie);
      return status === 404 ? '' : `${person.title}: ${status}`;
    },
  );
  expect(faults.filter(Boolean)).toEqual([]);
  expect((await send(leader.cookie, randomUUID(), '08929')).status).toBe(404);
  expect(await traces()).toEqual(before);
});

test('a file is its own person’s alone, whatever others may', async () => {
  const before = await traces();
  const cases = people.flatMap((person) => Object.entries(ASKED).map(([name, work]) => ({ person, name, work })));
  const faults = await forAll(cases, async ({ person, name, work }) => {
    const { status, body } = await work(person.cookie);
    const refused = status === 404 || body.includes('"refused":"file_gone"');
    return refused && !body.includes('cô lập') ? '' : `${person.title} ${name}: ${status}`;
  });
  expect(faults.filter(Boolean)).toEqual([]);
  expect(await traces()).toEqual(before);
});

test('nothing without signing in, nothing from another site, nothing under the id of another’s file', async () => {
  const before = await traces();
  for (const [name, work] of Object.entries(ASKED)) expect((await work('')).status, name).toBe(404);
  expect((await send('')).status).toBe(404);
  const elsewhere: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'https://elsewhere.invalid' },
  ];
  for (const headers of elsewhere) expect((await send(leader.cookie, randomUUID(), UNIT, headers)).status).toBe(404);
  const other = await makePerson(database, 'vinh-phuc', { role: 'commune_leader', unit: UNIT });
  await send(other.cookie, file);
  expect((await ASKED['app/api/entry-files/[id]/preview/route.ts POST']!(other.cookie)).body).toContain('file_gone');
  expect(await traces()).toEqual(before);
});
