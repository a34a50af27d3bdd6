import { expect, test } from '@playwright/test';
import failure from '@/lib/i18n/messages/vi/failure.json' with { type: 'json' };
import { draftOf } from '@/tests/factories/draft';
import { ACCESS } from '@/tests/setup/access';
import { BoardDatabase } from '@/tests/setup/board-database';
import { makePerson, type Person, readEverybody } from '@/tests/setup/people';
import { callAction, outcomeOf, TRANSPORTS } from './action-request';
import { ACTIONS } from './actions';
import { ask, forAll } from './ask';
import { at, ROUTES, rowsOf } from './matrix';
import { expectRefused, NOBODY, readEverywhere } from './refusals';

const SET = 'vn-commune-2021-2025';
const FOREIGN_SETS = ['ha-tinh-village-model-2014', 'lang-son-commune-advanced', 'khong-co'];
const FILE = 'lib/features/catalogue-office/actions.ts';

let database: BoardDatabase;
let people: Person[];
let office: Person;
let otherOffice: Person;
/** A draft of Vĩnh Phúc. */
let draft: string;

test.setTimeout(180_000);

test.beforeAll(async () => {
  database = await BoardDatabase.open();
  people = await readEverybody(database);
  office = await makePerson(database, 'vinh-phuc', { role: 'province_office', unit: '26' });
  otherOffice = await makePerson(database, 'lang-son', { role: 'province_office', unit: '20' });
  const tenant = await database.enter('vinh-phuc');
  const document = draftOf(3, { head: { id: 'vinh-phuc-co-lap', name: 'Bộ thử cô lập' } });
  const { id } = await database.one<{ id: number }>(
    `INSERT INTO set_draft (tenant_id, set_id, document, created_by, updated_by)
     VALUES ($1, $2, $3, 'thử', 'thử') RETURNING id`,
    [tenant, document.head.id, JSON.stringify(document)],
  );
  draft = String(id);
});
test.afterAll(() => database.close());

const isOffice = ({ grants }: Person) => grants.some(({ role }) => role === 'province_office');
const isReader = ({ grants }: Person) => grants.some(({ role }) => ACCESS[role].reads);

/** Every form, as its page would send it. */
const formsOf = (
  seen: Readonly<Record<string, string>>,
): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  [`${FILE} beginDraft`]: {
    ...{ way: 'empty', name: 'Bộ của kẻ lạ', shortName: '', level: 'village', kind: 'basic', validFrom: '2020-01-01' },
  },
  [`${FILE} uploadDraft`]: seen,
  [`${FILE} saveDraftHead`]: {
    ...{ ...seen, name: 'x', shortName: '', kind: 'basic', decision: 'x', issuedOn: '', validFrom: '2020-01-01' },
    ...{ validTo: '', note: '', groups: 'x', pointsMet: '', pointsBasically: '' },
  },
  [`${FILE} saveDraftCriterion`]: { ...seen, number: '1', name: 'x', group: '1', note: '', intent: 'save' },
  [`${FILE} confirmDraft`]: { ...seen, criterion: '' },
  [`${FILE} dropDraft`]: seen,
  [`${FILE} publish`]: { ...seen, decision: 'x', issuedOn: '2020-01-01', validFrom: '2020-01-01', validTo: '' },
});

/** What these acts leave behind, in every tenant. */
const traces = () =>
  readEverywhere(
    database,
    ...['set_draft', 'criteria_set', 'criteria_set_version', 'criteria_item'].map(
      (table) => `SELECT * FROM ${table} ORDER BY 1, 2, 3`,
    ),
    "SELECT count(*) FROM audit_entry WHERE action ~ '^(draft|set)[.]'",
  );

test('every form of the office is tried', () => {
  const known = Object.keys(ACTIONS).filter((name) => name.startsWith(FILE));
  expect(Object.keys(formsOf({})).sort()).toEqual(known.sort());
});

for (const { address } of rowsOf('browse')) {
  test(`${address}: for everybody who reads figures somewhere, for nobody else`, async () => {
    const faults = await forAll(people, async (person) => {
      const { status, title, body } = await ask(at(address, SET), { cookie: person.cookie });
      if (isReader(person)) {
        const shown =
          isOffice(person) === /name="way"|href="\/sets\/drafts\//.test(body) || address.includes('changes');
        return status === 200 && shown ? '' : `${person.title}: ${status}, forms ${String(!shown)}`;
      }
      return status === 404 && title.startsWith(failure.notFound.title) ? '' : `${person.title}: ${status} ${title}`;
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

for (const { address } of rowsOf('draft')) {
  test(`${address}: for the office of its own province and nobody else, its title too`, async () => {
    const faults = await forAll([...people, otherOffice], async (person) => {
      const { status, title, body } = await ask(at(address, draft), { cookie: person.cookie });
      if (isOffice(person) && person.tenant === 'vinh-phuc') return status === 200 ? '' : `${person.title}: ${status}`;
      const told = body.includes('Bộ thử cô lập') || !title.startsWith(failure.notFound.title);
      return status === 404 && !told ? '' : `${person.title}: ${status} ${title}`;
    });
    expect(faults.filter(Boolean)).toEqual([]);
    for (const id of ['0', '999999', 'x', '-1', `${draft}x`])
      expect((await ask(at(address, id), { cookie: office.cookie })).status, id).toBe(404);
    expect((await ask(at(address, draft))).location).toMatch(/^\/sign-in/);
  });
}

test('a workbook goes to who may read what is in it', async () => {
  const files = Object.values(ROUTES).filter(({ kind }) => kind === 'setFile' || kind === 'draftFile');
  for (const { address, kind } of files) {
    const path = at(address, kind === 'setFile' ? SET : draft);
    const may = (person: Person) =>
      kind === 'setFile'
        ? isReader(person)
        : isOffice(person) && (address.includes('template') || person.tenant === 'vinh-phuc');
    const faults = await forAll([...people, otherOffice], async (person) => {
      const { status, body } = await ask(path, { cookie: person.cookie });
      return status === (may(person) ? 200 : 404) && (status === 200 || body === '')
        ? ''
        : `${person.title}: ${status}`;
    });
    expect(faults.filter(Boolean), address).toEqual([]);
    expect((await ask(path)).status, address).toBe(404);
  }
  for (const set of FOREIGN_SETS)
    expect((await ask(`/api/sets/${set}/workbook`, { cookie: office.cookie })).status, set).toBe(404);
});

for (const transport of TRANSPORTS) {
  test(`no form by ${transport} is open to who does not manage sets, and nothing is written`, async () => {
    const before = await traces();
    const forms = formsOf({ draft, revision: '1' });
    const others = people.filter((person) => !isOffice(person));
    const attempts = Object.entries(forms).flatMap(([name, fields]) => [
      ...others.map((person) => ({ name, code: draft, fields, person, as: ['forbidden'] })),
      { name, code: draft, fields, person: NOBODY, as: ['not_signed_in'] },
    ]);
    await expectRefused(transport, attempts);
    expect(await traces()).toEqual(before);
  });
}

test('an office touches no draft and no set of another province', async () => {
  const before = await traces();
  for (const [name, fields] of Object.entries(formsOf({ draft, revision: '1' }))) {
    if (/beginDraft|uploadDraft/.test(name)) continue;
    const outcome = outcomeOf(await callAction('script', { name, code: draft, fields, cookie: otherOffice.cookie }));
    expect(outcome, name).toBe('not_found');
  }
  for (const set of ['vinh-phuc-village-model', 'khong-co'])
    for (const more of [
      { way: 'extending', name: 'x', shortName: '', version: '' },
      { way: 'amendment', name: '', shortName: '', version: '1' },
      { way: 'correction', name: '', shortName: '', version: '1' },
    ]) {
      const fields = { ...more, set, validFrom: '2020-06-01' };
      const name = `${FILE} beginDraft`;
      const outcome = outcomeOf(await callAction('script', { name, fields, cookie: otherOffice.cookie }));
      expect(outcome, `${more.way} ${set}`).toBe('set_unknown');
    }
  expect(await traces()).toEqual(before);
});

test('a post from another site is refused', async () => {
  const before = await traces();
  for (const [name, fields] of Object.entries(formsOf({ draft, revision: '1' })))
    for (const transport of TRANSPORTS) {
      const origin = 'https://elsewhere.invalid';
      const answer = await callAction(transport, { name, code: draft, fields, cookie: office.cookie, origin });
      expect(answer.status, name).toBe(500);
    }
  expect(await traces()).toEqual(before);
});
