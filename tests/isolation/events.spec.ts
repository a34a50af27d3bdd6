import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { seenBoard } from '@/lib/features/boards/seen-board';
import { BoardDatabase } from '@/tests/setup/board-database';
import { mayRead, type Place } from '@/tests/setup/access';
import { type Person, readEverybody } from '@/tests/setup/people';
import { TRANSPORTS } from './action-request';
import { ACTIONS } from './actions';
import { ask, forAll } from './ask';
import { codesFor, readPlaces, UNKNOWN_CODE } from './places';
import { expectRefused, NOBODY, readEverywhere } from './refusals';

const FOLDERS = ['boards', 'causes', 'events'].map((name) => `lib/features/${name}/actions.ts `);
const DAY = '2021-10-07';
const MARK = 'Thử cách ly';

let database: BoardDatabase;
let people: Person[];
let places: Place[];
/** An event and a board of Tam Đảo with a post, a charge and a cause. */
let own: { event: number; board: number; post: number; charge: number; cause: number };

test.setTimeout(180_000);
test.beforeAll(async () => {
  database = await BoardDatabase.open();
  places = await readPlaces(database);
  people = await readEverybody(database);
  own = await makeRows('vinh-phuc', '248');
});
test.afterAll(() => database.close());

async function makeRows(tenant: string, code: string): Promise<typeof own> {
  const id = await database.enter(tenant);
  const unit = (
    await database.one<{ id: number }>(
      'SELECT id FROM unit WHERE tenant_id = $1 AND code = $2 ORDER BY valid_from LIMIT 1',
      [id, code],
    )
  ).id;
  const insert = async (table: string, columns: string, ...values: unknown[]) => {
    const marks = values.map((_, at) => `$${at + 2}`).join(', ');
    const text = `INSERT INTO ${table} (tenant_id, ${columns}) VALUES ($1, ${marks}) RETURNING id`;
    return (await database.one<{ id: number }>(text, [id, ...values])).id;
  };
  const event = await insert(
    'steering_event',
    'unit_id, kind, title, day_from, day_to',
    unit,
    'briefing',
    MARK,
    DAY,
    DAY,
  );
  const board = await insert('steering_board', 'unit_id, kind, name, valid_from', unit, 'steering', MARK, DAY);
  const post = await insert('board_post', 'board_id, rank, holder, valid_from', board, 'member', MARK, DAY);
  const charge = await insert('board_charge', 'post_id, unit_id, valid_from', post, unit, DAY);
  const set = 'vn-commune-2016-2020';
  const cause = await insert('gap_cause', 'unit_id, set_id, cause, note, since', unit, set, 'other', MARK, DAY);
  return { event, board, post, charge, cause };
}

/** Every form, as its page would send it about a unit. */
function formsOf(code: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const at = { code, day: DAY, key: randomUUID() };
  const head = {
    kind: 'briefing',
    title: MARK,
    earliest: DAY,
    latest: '',
    half: '',
    wording: '',
    place: MARK,
    board: '',
  };
  const texts = { purpose: '', report: '', discussion: '', source: '' };
  const was = (fields: object) => Object.fromEntries(Object.keys(fields).map((field) => [`was:${field}`, '']));
  const said = { rating: MARK, conclusion: MARK };
  const event = String(own.event);
  const holding = { holder: MARK, department: '', account: '', from: DAY };
  const [boards, causes, events] = FOLDERS;
  return {
    [`${events}recordEvent`]: { ...at, ...head, ...texts },
    [`${events}putEventRight`]: { ...at, event, ...head, ...texts, ...was({ ...head, ...texts }) },
    [`${events}recordConclusion`]: { ...at, event, ...said, ...was(said) },
    [`${events}recordPeople`]: { ...at, event, role: 'chair', posts: MARK, department: '', said: '' },
    [`${events}takePersonOff`]: { ...at, event, id: '1' },
    [`${events}recordDocument`]: { ...at, event, docNumber: '', issuedOn: '', title: MARK, link: '' },
    [`${events}takeDocumentOff`]: { ...at, event, id: '1' },
    [`${causes}recordCause`]: {
      ...{ ...at, set: 'vn-commune-2016-2020', number: '', cause: 'late', note: MARK, since: DAY, event: '' },
    },
    [`${causes}closeCause`]: { ...at, id: String(own.cause), until: DAY },
    [`${boards}setUpBoard`]: { ...at, kind: 'steering', name: `${MARK} 2`, decision: '', from: DAY, to: '' },
    [`${boards}putBoardRight`]: {
      ...{ ...at, board: String(own.board), name: MARK, decision: MARK, from: DAY, to: '' },
      seen: seenBoard({ name: MARK, decision: null, from: DAY, to: null }),
    },
    [`${boards}recordPost`]: { ...at, board: String(own.board), rank: 'member', ...holding },
    [`${boards}handPostOver`]: { ...at, post: String(own.post), ...holding, holder: `${MARK} 2` },
    [`${boards}closePost`]: { ...at, post: String(own.post), to: DAY },
    [`${boards}recordCharge`]: {
      ...{ ...at, post: String(own.post), about: '08929', set: 'vn-commune-2016-2020', numbers: '1', decision: '' },
      ...{ from: DAY, to: '' },
    },
    [`${boards}closeCharge`]: { ...at, charge: String(own.charge), to: DAY },
  };
}

const TABLES = [
  ...['steering_event', 'event_person', 'event_document', 'gap_cause'],
  ...['steering_board', 'board_post', 'board_charge'],
];
/** Everything of these tables, in every tenant. */
const traces = () => readEverywhere(database, ...TABLES.map((table) => `SELECT * FROM ${table} ORDER BY id`));

const WRITERS: Readonly<Record<string, readonly string[]>> = {
  recordConclusion: ['district_board', 'province_official', 'province_leader'],
  recordDocument: ['district_board', 'province_office', 'province_official', 'province_leader'],
  takeDocumentOff: ['district_board', 'province_office', 'province_official', 'province_leader'],
};

/** May somebody of the person's roles do that at Tam Đảo? Then the form is not sent. */
function may(person: Person, name: string): boolean {
  const roles = WRITERS[name.split(' ')[1]!] ?? ['district_board', 'province_office'];
  const place = places.find((one) => one.tenant === 'vinh-phuc' && one.code === '248')!;
  return (
    person.tenant === 'vinh-phuc' && mayRead(person, place) && person.grants.some(({ role }) => roles.includes(role))
  );
}

test('every form of boards, events and causes is tried', () => {
  const known = Object.keys(ACTIONS).filter((name) => FOLDERS.some((folder) => name.startsWith(folder)));
  expect(Object.keys(formsOf('248')).sort()).toEqual(known.sort());
});

for (const transport of TRANSPORTS)
  test(`no form by ${transport} is open to who may not write there, nor to another province`, async () => {
    const before = await traces();
    const event = String(own.event);
    const attempts = Object.entries(formsOf('248')).flatMap(([name, fields]) => [
      ...people
        .filter((person) => !may(person, name))
        .map((person) => ({ name, code: '248', fields, event, person, as: ['forbidden', 'not_found'] })),
      { name, code: '248', fields, event, person: NOBODY, as: ['not_signed_in'] },
    ]);
    await expectRefused(transport, attempts);
    expect(await traces()).toEqual(before);
  });

test('who writes in another province reaches no row by its id', async () => {
  const before = await traces();
  const others = people.filter(
    ({ tenant, grants }) =>
      tenant !== 'vinh-phuc' && grants.some(({ role }) => ['district_board', 'province_office'].includes(role)),
  );
  const named = Object.keys(formsOf('248')).filter((name) => !/recordEvent|recordCause|setUpBoard/.test(name));
  // A day before the unit's life, or a form that the role does not have, is refused before the row is looked for.
  const as = ['not_found', 'row_gone', 'forbidden', 'unit_not_in_force', 'date_after_page'];
  const attempts = others.flatMap((person) => {
    const code = person.grants[0]!.unit;
    return named.map((name) => ({ name, code, fields: formsOf(code)[name]!, event: String(own.event), person, as }));
  });
  await expectRefused('script', attempts);
  expect(await traces()).toEqual(before);
});

test('an event has a page for who reads its unit, and for nobody else', async () => {
  const place = places.find((one) => one.tenant === 'vinh-phuc' && one.code === '248')!;
  const cases = people.flatMap((person) =>
    [...codesFor(person.tenant), UNKNOWN_CODE].map((code) => ({ person, code })),
  );
  const faults = await forAll(cases, async ({ person, code }) => {
    const { status, title } = await ask(`/units/${code}/events/${own.event}?asOf=${DAY}`, { cookie: person.cookie });
    const at = places.find((one) => one.tenant === person.tenant && one.code === code);
    const shown = at !== undefined && mayRead(person, at) && place.path.includes(code) && person.tenant === 'vinh-phuc';
    if (status !== (shown ? 200 : 404)) return `${person.title}, ${code}: ${status}`;
    return shown || !title.includes(MARK) ? '' : `${person.title}, ${code}: title ${title}`;
  });
  expect(faults.filter(Boolean)).toEqual([]);
  expect((await ask(`/units/248/events/${own.event}`)).location).toMatch(/^\/sign-in/);
});
