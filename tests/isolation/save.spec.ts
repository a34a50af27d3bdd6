import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { BoardDatabase } from '@/tests/setup/board-database';
import { mayEnter, mayRead, type Place } from '@/tests/setup/access';
import { callAction, outcomeOf, TRANSPORTS, type Transport } from './action-request';
import { forAll } from './ask';
import { accountOf, makePeople, readDemoPeople, type Person } from '@/tests/setup/people';
import { codesFor, readPlaces } from './places';
import { SAVE_DAY, saveFields } from './save-fields';
import { readLastFact, readWritten } from './written';

const NAME = 'lib/features/assessments/actions.ts saveCriterion';

test.setTimeout(180_000);

interface Case {
  readonly person: Person;
  readonly code: string;
  readonly place: Place | undefined;
  readonly expected: 'saved' | 'not_found' | 'forbidden' | 'refused';
}

let database: BoardDatabase;
let places: Place[];
let cases: Case[];

test.beforeAll(async () => {
  database = await BoardDatabase.open();
  places = await readPlaces(database);
  const [made, demo] = [await makePeople(database), await readDemoPeople(database)];
  const caseOf = (person: Person, code: string): Case => {
    const place = places.find((one) => one.code === code && one.tenant === person.tenant);
    return { person, code, place, expected: expectedOf(person, place) };
  };
  const all = [...made, ...demo].flatMap((person) => codesFor(person.tenant).map((code) => caseOf(person, code)));
  // What the accounts of the demo may write is left as the demo has it.
  cases = all.filter(({ person, expected }) => expected !== 'saved' || made.includes(person));
});
test.afterAll(() => database.close());

function expectedOf(person: Person, place: Place | undefined): Case['expected'] {
  if (!place || !mayRead(person, place)) return 'not_found';
  if (place.level === 'province' || place.level === 'cluster') return 'refused';
  return mayEnter(person, place) ? 'saved' : 'forbidden';
}

/** The form that the case sends; who may write has a criterion of his own, so that nobody is in another's way. */
async function fieldsOf({ place, code, expected }: Case, transport: Transport, used: Map<string, number>) {
  const plain = saveFields(place ?? { code, level: 'commune' }, { note: noteOf(transport) });
  if (expected !== 'saved' || !place) return plain;
  const item = String((used.get(code) ?? 0) + 1);
  used.set(code, Number(item));
  const base = await readLastFact(database, { tenant: place.tenant, code, set: plain.set, item, day: SAVE_DAY });
  return { ...plain, item, base };
}

const RUN = randomUUID();
const noteOf = (transport: Transport) => `${RUN} by ${transport}`;
const used = new Map<string, number>();

for (const transport of TRANSPORTS) {
  test(`saving one's own and nothing else, by ${transport}`, async () => {
    const sent: { one: Case; fields: Record<string, string> }[] = [];
    for (const one of cases) sent.push({ one, fields: await fieldsOf(one, transport, used) });
    const faults = await forAll(sent, async ({ one, fields }) => {
      const { person, code, expected } = one;
      const answer = await callAction(transport, { name: NAME, code, fields, cookie: person.cookie });
      const outcome = outcomeOf(answer);
      const told = places.find((place) => place.code === code && answer.body.includes(place.name));
      if (told && expected === 'not_found') return `${person.title}, ${code}: names ${told.name}`;
      if (transport === 'form') return '';
      const right = expected === 'refused' ? outcome !== 'saved' : outcome === expected;
      return right ? '' : `${person.title}, ${code}: ${outcome} instead of ${expected}`;
    });
    expect(faults.filter(Boolean)).toEqual([]);
    const allowed = cases
      .filter(({ expected }) => expected === 'saved')
      .map(({ person, code }) => `${person.userId} ${code}`);
    expect(allowed.length).toBeGreaterThan(5);
    expect(await readWritten(database, noteOf(transport))).toEqual(allowed.sort());
  });
}

const LETTER = 'lib/features/assessments/actions.ts sendLetter';
const ASIDE = 'lib/features/outbox/actions.ts setAside';

test("a letter of an outbox saves one's own and nothing else, and so is set aside", async () => {
  const [note, asideNote] = [`${RUN} by letter`, `${RUN} aside`];
  const sent: { one: Case; body: Record<string, unknown>; item: string }[] = [];
  for (const one of cases) {
    const { item, status, base, ...fields } = { ...(await fieldsOf(one, 'script', used)), note };
    const entries = [{ item, status, value: '', baseFactId: base || null }];
    sent.push({ one, item, body: { ...fields, entries } });
  }
  const faults = await forAll(sent, async ({ one, body, item }) => {
    const { person, code, expected, place } = one;
    const send = (name: string, fields: Record<string, unknown>) =>
      callAction('script', { name, code, fields, cookie: person.cookie, account: accountOf(person) });
    const letter = await send(LETTER, body);
    const cell = { tenant: person.tenant, code, set: String(body.set), item, day: SAVE_DAY };
    const keptFactId = (expected === 'saved' && place && (await readLastFact(database, cell))) || '1';
    const entries = [{ item, status: 'not_met', value: '', keptFactId }];
    const aside = await send(ASIDE, { ...body, key: randomUUID(), note: asideNote, entries });
    const told = places.some((one) => one.code === code && (letter.body + aside.body).includes(one.name));
    const outcomes = [outcomeOf(letter), outcomeOf(aside)];
    const right =
      expected === 'refused'
        ? outcomes[0] !== 'saved' && outcomes[1] !== 'kept'
        : outcomes.join() === (expected === 'saved' ? 'saved,kept' : `${expected},${expected}`);
    return right && !(told && expected === 'not_found') ? '' : `${person.title}, ${code}: ${outcomes.join()}`;
  });
  expect(faults.filter(Boolean)).toEqual([]);
  const allowed = sent.filter(({ one }) => one.expected === 'saved');
  const who = allowed.map(({ one }) => `${one.person.userId} ${one.code}`).sort();
  expect(await readWritten(database, note)).toEqual(who);
  expect(await readWritten(database, asideNote, 'entry_set_aside')).toEqual(who);
});
