import { expect, test } from '@playwright/test';
import { BoardDatabase } from '@/tests/setup/board-database';
import words from '@/lib/i18n/messages/vi/failure.json' with { type: 'json' };
import { mayRead, type Place } from '@/tests/setup/access';
import { ask, forAll, withoutAddress, type Answer } from './ask';
import { at, rowsOf } from './matrix';
import { type Person, readEverybody } from '@/tests/setup/people';
import { codesFor, readPlaces, SHARED_CODE, UNKNOWN_CODE } from './places';

test.setTimeout(180_000);

let people: Person[];
let places: Place[];

test.beforeAll(async () => {
  const database = await BoardDatabase.open();
  places = await readPlaces(database);
  people = await readEverybody(database);
  await database.close();
});

const holders = (code: string) => places.filter((place) => place.code === code);
/** All but the unknown code, which all refusals are compared with. */
const pairs = (turn: number) =>
  people.flatMap((person) =>
    codesFor(person.tenant, turn)
      .filter((code) => code !== UNKNOWN_CODE)
      .map((code) => ({ person, code })),
  );

/** What is wrong with an answer that has to look like one for a code that nobody holds. */
function faultsOfRefusal(answer: Answer, code: string, unknown: string): string[] {
  const told = holders(code).filter(({ name }) => answer.body.includes(name) || answer.title.includes(name));
  return [
    answer.status === 404 ? '' : `status ${answer.status}`,
    answer.title.startsWith(words.notFound.title) ? '' : `title ${answer.title}`,
    told.length > 0 ? `names ${told[0]!.name}` : '',
    withoutAddress(answer, code) === unknown ? '' : 'is told from an unknown code',
  ].filter(Boolean);
}

function faultsOfShowing(answer: Answer, place: Place): string[] {
  return [
    answer.status === 200 ? '' : `status ${answer.status}`,
    answer.title.toLowerCase().includes(place.name.toLowerCase()) ? '' : `title ${answer.title}`,
  ].filter(Boolean);
}

type UnitRow = ReturnType<typeof rowsOf<'unit'>>[number];

/** A page that a unit of this level has; who reads the unit learns from a refusal only that there is none. */
function hasPage(row: UnitRow, person: Person, place: Place): boolean {
  const partly = person.grants.every(({ named }) => named);
  return row.levels.includes(place.level) && !(partly && row.ownSet === place.level);
}

function faultsOf(
  row: UnitRow,
  person: Person,
  place: Place | undefined,
  answer: Answer,
  code: string,
  unknown: string,
): string[] {
  if (!place || !mayRead(person, place)) return faultsOfRefusal(answer, code, unknown);
  if (hasPage(row, person, place)) return faultsOfShowing(answer, place);
  return answer.status === 404 ? [] : [`status ${answer.status}`];
}

for (const [turn, row] of rowsOf('unit').entries()) {
  test(`${row.address}: one's own and below it, nothing above, beside or elsewhere`, async () => {
    const unknownOf = new Map<Person, string>();
    await forAll(people, async (person) => {
      const unknown = await ask(at(row.address, UNKNOWN_CODE), { cookie: person.cookie });
      unknownOf.set(person, withoutAddress(unknown, UNKNOWN_CODE));
    });
    const faults = await forAll(pairs(turn), async ({ person, code }) => {
      const answer = await ask(at(row.address, code), { cookie: person.cookie });
      const place = holders(code).find(({ tenant }) => tenant === person.tenant);
      return faultsOf(row, person, place, answer, code, unknownOf.get(person)!).map(
        (fault) => `${person.title}, ${code}: ${fault}`,
      );
    });
    expect(faults.flat()).toEqual([]);
  });
}

test('what the browser asks for when it goes on by script tells no more', async () => {
  const made = people.filter(({ tenant, title }) => tenant === 'vinh-phuc' && title.includes(' of '));
  const asked = made.flatMap((person) =>
    rowsOf('unit').flatMap((row) => ['189', '06625', '246'].map((code) => ({ person, row, code }))),
  );
  const faults = await forAll(asked, async ({ person, row, code }) => {
    const place = holders(code).find(({ tenant }) => tenant === person.tenant);
    if (mayRead(person, place)) return '';
    const { body } = await ask(`${at(row.address, code)}?_rsc=1`, { cookie: person.cookie, headers: { rsc: '1' } });
    const told = holders(code).find(({ name }) => body.includes(name));
    return told ? `${person.title}, ${row.address} ${code}: names ${told.name}` : '';
  });
  expect(faults.filter(Boolean)).toEqual([]);
});

test('a code that two provinces gave shows one’s own unit only', async () => {
  const nameIn = (tenant: string) =>
    holders(SHARED_CODE)
      .find((place) => place.tenant === tenant)!
      .name.toLowerCase();
  for (const [title, own, other] of [
    ['province_official of 26', 'vinh-phuc', 'ha-tinh'],
    ['van-phong.ha-tinh@demo.ntm.example', 'ha-tinh', 'vinh-phuc'],
  ] as const) {
    const { cookie } = people.find((person) => person.title === title)!;
    const body = (await ask(`/units/${SHARED_CODE}`, { cookie })).body.toLowerCase();
    expect([body.includes(nameIn(own)), body.includes(nameIn(other))]).toEqual([true, false]);
  }
});
