import { expect, test } from '@playwright/test';
import beside from '@/lib/i18n/messages/vi/beside.json' with { type: 'json' };
import failure from '@/lib/i18n/messages/vi/failure.json' with { type: 'json' };
import { BoardDatabase } from '@/tests/setup/board-database';
import { makePerson, type Person, readEverybody } from '@/tests/setup/people';
import { callAction, outcomeOf, TRANSPORTS } from './action-request';
import { ACTIONS } from './actions';
import { ask, forAll } from './ask';
import { at, rowsOf } from './matrix';
import { expectRefused, NOBODY, readEverywhere } from './refusals';

const SET = 'vn-commune-2016-2020';
/** Of other provinces, and of none. */
const FOREIGN_SETS = ['ha-tinh-commune-2017-2020', 'lang-son-commune-advanced', 'khong-co'];
const FOLDER = 'lib/features/catalogue-beside';
const MARK = 'cô lập';

let database: BoardDatabase;
let people: Person[];
let office: Person;
/** Rows of another province, which no other office may touch. */
let foreign: Record<'department' | 'charge' | 'guidance' | 'assignment', string>;

test.setTimeout(180_000);

test.beforeAll(async () => {
  database = await BoardDatabase.open();
  people = await readEverybody(database);
  office = await makePerson(database, 'vinh-phuc', { role: 'province_office', unit: '26' });
  foreign = await makeForeignRows();
});
test.afterAll(() => database.close());

async function makeForeignRows(): Promise<typeof foreign> {
  const tenant = await database.enter('lang-son');
  const insert = async (text: string, ...values: unknown[]) =>
    String((await database.one<{ id: number }>(`INSERT INTO ${text} RETURNING id`, [tenant, ...values])).id);
  const name = `Sở của tỉnh khác ${Date.now()}`;
  const department = await insert(
    "department (tenant_id, name, short_name, valid_from) VALUES ($1, $2, $2, '2016-01-01')",
    name,
  );
  return {
    department,
    charge: await insert(
      `criterion_assignment (tenant_id, set_id, number, department_id, valid_from) VALUES ($1, $2, 1, $3, '2016-01-03')`,
      SET,
      department,
    ),
    guidance: await insert(
      "guidance (tenant_id, set_id, doc_number, issued_on, issuer, title) VALUES ($1, $2, $3, '2017-01-01', 'Bộ', 'x')",
      SET,
      name,
    ),
    assignment: await insert(
      "set_assignment (tenant_id, set_id, is_default, tag, valid_from, valid_to) VALUES ($1, $2, false, $3, '2016-01-03', '2016-01-03')",
      SET,
      name,
    ),
  };
}

const isOffice = ({ grants }: Person) => grants.some(({ role }) => role === 'province_office');

/** Every form, as its page would send it; rows that it names are those of another province. */
const formsOf = (set: string): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  [`${FOLDER}/departments/actions.ts keepDepartment`]: {
    id: '',
    name: MARK,
    shortName: MARK,
    from: '2016-01-01',
    to: '',
  },
  [`${FOLDER}/in-charge/actions.ts putInChargeOf`]: {
    ...{ set, 'number:1': 'on', department: foreign.department, from: '2018-01-01', to: '' },
  },
  [`${FOLDER}/in-charge/actions.ts endInCharge`]: { set, id: foreign.charge, to: '2020-01-01' },
  [`${FOLDER}/in-charge/actions.ts removeInCharge`]: { set, id: foreign.charge },
  [`${FOLDER}/guidance/actions.ts keepGuidance`]: {
    ...{ set, id: foreign.guidance, number: '', docNumber: MARK, issuedOn: '2017-01-01', issuer: MARK, title: MARK },
    link: '',
  },
  [`${FOLDER}/guidance/actions.ts dropGuidance`]: { set, id: foreign.guidance },
  [`${FOLDER}/assignments/actions.ts assignSet`]: {
    ...{ set, carrier: 'unit', tag: '', unit: '06625', from: '2018-01-01', to: '' },
  },
  [`${FOLDER}/assignments/actions.ts endSetAssignment`]: { set, id: foreign.assignment, to: '2020-01-01' },
  [`${FOLDER}/assignments/actions.ts removeSetAssignment`]: { set, id: foreign.assignment },
  [`${FOLDER}/mapping/actions.ts keepMapping`]: { set, from: 'vn-commune-2021-2025', 'pair:1:1': 'on' },
  [`${FOLDER}/mapping/actions.ts carryOver`]: { set, from: 'vn-commune-2021-2025', day: '2019-01-01' },
});

/** What these acts leave behind, in every tenant. */
const traces = () =>
  readEverywhere(
    database,
    ...['department', 'criterion_assignment', 'guidance', 'set_assignment', 'criterion_mapping'].map(
      (table) => `SELECT * FROM ${table} ORDER BY 1, 2, 3`,
    ),
    "SELECT count(*) FROM assessment WHERE note LIKE 'Chuyển từ tiêu chí %'",
    "SELECT count(*) FROM audit_entry WHERE action ~ '^(department|charge|guidance|assignment|mapping)[.]'",
  );

test('every form of the folder is tried', () => {
  const known = Object.keys(ACTIONS).filter((name) => name.startsWith(FOLDER));
  expect(Object.keys(formsOf(SET)).sort()).toEqual(known.sort());
});

for (const { address } of rowsOf('office').filter((row) => !row.address.endsWith('/sets'))) {
  test(`${address}: for who manages sets and nobody else, its title too`, async () => {
    const words = [...Object.values(beside.pages), beside.departments.add].filter((word) => word.length > 8);
    const faults = await forAll(people, async (person) => {
      const answer = await ask(at(address, SET), { cookie: person.cookie });
      if (isOffice(person)) return answer.status === 200 ? '' : `${person.title}: ${answer.status}`;
      const told = words.some((word) => answer.body.includes(`>${word}<`) || answer.title.includes(word));
      return answer.status === 404 && answer.title.startsWith(failure.notFound.title) && !told
        ? ''
        : `${person.title}: ${answer.status} ${answer.title}`;
    });
    expect(faults.filter(Boolean)).toEqual([]);
    expect((await ask(at(address, SET))).location).toMatch(/^\/sign-in/);
  });

  if (address.includes('[id]'))
    test(`${address}: a set of another province is not there`, async () => {
      for (const set of FOREIGN_SETS) {
        const { status, title } = await ask(at(address, set), { cookie: office.cookie });
        expect([status, title.startsWith(failure.notFound.title)], set).toEqual([404, true]);
      }
    });
}

for (const transport of TRANSPORTS) {
  test(`no form by ${transport} is open to who does not manage sets, and nothing is written`, async () => {
    const before = await traces();
    const others = people.filter((person) => !isOffice(person));
    const attempts = Object.entries(formsOf(SET)).flatMap(([name, fields]) => [
      ...others.map((person) => ({ name, code: SET, fields, person, as: ['forbidden'] })),
      { name, code: SET, fields, person: NOBODY, as: ['not_signed_in'] },
    ]);
    await expectRefused(transport, attempts);
    expect(await traces()).toEqual(before);
  });
}

test('an office touches nothing of another province: no row, no unit, no set', async () => {
  const before = await traces();
  const send = async (name: string, fields: Readonly<Record<string, string>>) =>
    outcomeOf(await callAction('script', { name, code: SET, fields, cookie: office.cookie }));
  const refused = new Map<string, string>();
  for (const [name, fields] of Object.entries(formsOf(SET)))
    if (!/keepDepartment|mapping/.test(name)) refused.set(name.split(' ')[1]!, await send(name, fields));
  expect(Object.fromEntries(refused)).toEqual({
    ...{ putInChargeOf: 'department_unknown', endInCharge: 'row_gone', removeInCharge: 'row_gone' },
    ...{ keepGuidance: 'row_gone', dropGuidance: 'row_gone' },
    ...{ assignSet: 'unit_unknown', endSetAssignment: 'row_gone', removeSetAssignment: 'row_gone' },
  });
  const department = `${FOLDER}/departments/actions.ts keepDepartment`;
  expect(await send(department, { ...formsOf(SET)[department], id: foreign.department })).toBe('department_unknown');
  for (const set of FOREIGN_SETS)
    for (const [name, fields] of Object.entries(formsOf(set)))
      if (name !== department) expect(await send(name, fields), `${name} ${set}`).toBe('set_unknown');
  for (const from of FOREIGN_SETS)
    for (const act of ['keepMapping', 'carryOver']) {
      const name = `${FOLDER}/mapping/actions.ts ${act}`;
      expect(await send(name, { ...formsOf(SET)[name], from }), `${act} ${from}`).toBe('set_unknown');
    }
  expect(await traces()).toEqual(before);
});

test('a post from another site is refused', async () => {
  const before = await traces();
  for (const [name, fields] of Object.entries(formsOf(SET)))
    for (const transport of TRANSPORTS) {
      const origin = 'https://elsewhere.invalid';
      const answer = await callAction(transport, { name, code: SET, fields, cookie: office.cookie, origin });
      expect(answer.status, name).toBe(500);
    }
  expect(await traces()).toEqual(before);
});
