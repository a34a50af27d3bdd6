import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { mayRead, type Place, type RoleName } from '@/tests/setup/access';
import { BoardDatabase } from '@/tests/setup/board-database';
import { type Person, readEverybody } from '@/tests/setup/people';
import { TRANSPORTS } from './action-request';
import { ACTIONS } from './actions';
import { ask, forAll } from './ask';
import { at, ROUTES, type RouteRow } from './matrix';
import { codesFor, readPlaces, UNKNOWN_CODE } from './places';
import { expectRefused, NOBODY, readEverywhere } from './refusals';

type CountsRow = Extract<RouteRow, { kind: 'ownTasks' }>;
const [ROW] = Object.values(ROUTES).filter((row): row is CountsRow => row.kind === 'ownTasks');
const TASKS = 'lib/features/tasks/actions.ts';
const PETITIONS = 'lib/features/petitions/actions.ts';
/** A commune of Vĩnh Phúc about which everybody writes. */
const COMMUNE = '08929';

/** Whose role lets them do it; written down a second time. */
const MAY: Readonly<Record<string, readonly RoleName[]>> = {
  [`${TASKS} sendTask`]: ['district_board', 'province_official', 'province_leader'],
  [`${TASKS} sendTaskSettlement`]: ['district_board', 'province_official', 'province_leader'],
  [`${TASKS} sendTaskReport`]: [
    ...(['commune_official', 'commune_leader', 'department_reviewer', 'district_board'] as const),
    'province_office',
  ],
  [`${PETITIONS} sendPetition`]: ['commune_official', 'commune_leader', 'district_board', 'province_office'],
  [`${PETITIONS} sendPetitionReply`]: ['district_board'],
};

let database: BoardDatabase;
let people: Person[];
let places: Place[];
/** Rows of another province. */
let foreign: Record<'event' | 'petition' | 'task', string>;

test.setTimeout(180_000);
test.beforeAll(async () => {
  database = await BoardDatabase.open();
  places = await readPlaces(database);
  people = await readEverybody(database);
  foreign = await readForeignRows();
});
test.afterAll(() => database.close());

async function readForeignRows(): Promise<typeof foreign> {
  const tenant = await database.enter('lang-son');
  const first = async (table: string) =>
    String(
      (await database.one<{ id: number }>(`SELECT min(id) AS id FROM ${table} WHERE tenant_id = $1`, [tenant])).id,
    );
  return { event: await first('steering_event'), petition: await first('petition'), task: await first('task') };
}

/** Each form as its page would send it; what it names is another province's. */
function fieldsOf(name: string): Readonly<Record<string, string>> {
  const at = { code: COMMUNE, day: '2021-06-01', key: randomUUID(), set: '', number: '', department: '' };
  const said = { ...at, ...foreign, on: '2021-06-01', by: 'cô lập', words: 'cô lập', condition: '', evidence: '' };
  if (name.endsWith('sendTask'))
    return {
      ...{ ...at, person: 'x', work: 'x', responsibility: 'x', givenOn: '2021-06-01', deadline: '2021-07-01' },
      ...{ account: '', petition: '', event: foreign.event },
    };
  if (name.endsWith('sendPetition'))
    return { ...at, raisedBy: 'x', subject: 'x', addressee: 'x', raisedOn: '2021-06-01', event: foreign.event };
  return { ...said, state: name.endsWith('Report') ? 'reported' : name.endsWith('Settlement') ? 'done' : 'answered' };
}

const traces = () =>
  readEverywhere(
    database,
    ...['task', 'task_report', 'petition', 'petition_reply'].map((table) => `SELECT * FROM ${table} ORDER BY 1, 2`),
    "SELECT count(*) FROM audit_entry WHERE action ~ '^(task|petition)[.]'",
  );

test('every form of tasks and petitions is tried', () => {
  const known = Object.keys(ACTIONS).filter((name) => name.startsWith(TASKS) || name.startsWith(PETITIONS));
  expect(Object.keys(MAY).sort()).toEqual(known.sort());
});

for (const transport of TRANSPORTS)
  test(`by ${transport} nobody writes beyond his role, unit and province`, async () => {
    const before = await traces();
    const place = places.find(({ tenant, code }) => tenant === 'vinh-phuc' && code === COMMUNE);
    const attempts = Object.entries(MAY).flatMap(([name, roles]) => [
      ...people.map((person) => {
        const may = person.grants.some(({ role, unit }) => roles.includes(role) && place!.path.includes(unit));
        const expected = mayRead(person, place) && !may ? 'forbidden' : 'not_found';
        return { name, code: COMMUNE, fields: fieldsOf(name), person, as: [expected] };
      }),
      { name, code: COMMUNE, fields: fieldsOf(name), person: NOBODY, as: ['not_signed_in'] },
    ]);
    await expectRefused(transport, attempts);
    expect(await traces()).toEqual(before);
  });

test('one’s own tasks are counted at what one reads, nothing above, beside or elsewhere', async () => {
  const cases = people.flatMap((person) => codesFor(person.tenant).map((code) => ({ person, code })));
  const faults = await forAll(cases, async ({ person, code }) => {
    const { status, body } = await ask(at(ROW!.address, code), { cookie: person.cookie });
    const isShown = mayRead(
      person,
      places.find((one) => one.code === code && one.tenant === person.tenant),
    );
    if (status !== (isShown ? 200 : 404)) return `${person.title}, ${code}: ${status}`;
    return isShown || body === '' ? '' : `${person.title}, ${code}: says ${body.slice(0, 80)}`;
  });
  expect(faults.filter(Boolean)).toEqual([]);
  expect((await ask(at(ROW!.address, UNKNOWN_CODE))).status).toBe(401);
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    expect((await ask(at(ROW!.address, COMMUNE), { method, cookie: people[0]!.cookie })).status, method).toBe(405);
});
