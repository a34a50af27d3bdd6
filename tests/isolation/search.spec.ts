import { expect, test } from '@playwright/test';
import type { SearchView } from '@/lib/features/search/search-view';
import { BoardDatabase } from '@/tests/setup/board-database';
import { mayRead, type Place } from '@/tests/setup/access';
import { type Person, readEverybody } from '@/tests/setup/people';
import { ask, forAll } from './ask';
import { readPlaces } from './places';

let people: Person[];
let places: Place[];

test.beforeAll(async () => {
  const database = await BoardDatabase.open();
  places = await readPlaces(database);
  people = await readEverybody(database);
  await database.close();
});

test('a search finds units that one reads, and none above, beside or elsewhere; nor does its page', async () => {
  const cases = people.flatMap((person) => places.map((place) => ({ person, place })));
  const faults = await forAll(cases, async ({ person, place }) => {
    const query = `q=${encodeURIComponent(place.name)}`;
    const { status, body } = await ask(`/api/search?${query}`, { cookie: person.cookie });
    const isOwn = ({ href }: { href: string }) =>
      new RegExp(`^/units/${place.code}(\\?|$)`).test(decodeURIComponent(href));
    const { groups } = JSON.parse(body) as SearchView;
    const found = groups.flatMap(({ kind, hits }) => (kind === 'units' ? hits : [])).some(isOwn);
    // A code may have been another unit's, which one reads: then the place itself must not be named.
    const named = found && mayRead(person, place);
    if (status !== 200 || named !== mayRead(person, place))
      return `${person.title}, ${place.tenant} ${place.code}: ${status}`;
    const foreign = places.filter(({ code }) =>
      places.filter((one) => one.code === code).every((one) => !mayRead(person, one)),
    );
    const told = groups
      .flatMap(({ hits }) => hits)
      .find(({ href }) =>
        foreign.some(({ code }) => new RegExp(`/(units|entry)/${code}(\\?|#|$)`).test(decodeURIComponent(href))),
      );
    return told ? `${person.title}, ${place.code}: leads to ${told.href}` : '';
  });
  expect(faults.filter(Boolean)).toEqual([]);
});

test('posts are found where one reads, never an address', async () => {
  const faults = await forAll(people, async (person) => {
    const answers = await Promise.all(
      ['van phong', 'cong chuc', 'so'].map((typed) => ask(`/api/search?q=${typed}`, { cookie: person.cookie })),
    );
    return answers.some(({ body }) => body.includes('@')) ? person.title : '';
  });
  expect(faults.filter(Boolean)).toEqual([]);
});

test('without a session nothing is found, and nothing is taken but a GET', async () => {
  const { status, body } = await ask('/api/search?q=lang');
  expect([status, body]).toEqual([401, '']);
  expect((await ask('/search?q=lang')).location).toMatch(/^\/sign-in/);
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    expect((await ask('/api/search?q=lang', { method, cookie: people[0]!.cookie })).status, method).toBe(405);
});
