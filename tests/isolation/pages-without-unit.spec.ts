import { expect, test } from '@playwright/test';
import audit from '@/lib/i18n/messages/vi/audit.json' with { type: 'json' };
import failure from '@/lib/i18n/messages/vi/failure.json' with { type: 'json' };
import { mayReadAudit } from '@/tests/setup/access';
import { BoardDatabase } from '@/tests/setup/board-database';
import { type Person, readEverybody } from '@/tests/setup/people';
import { callAction } from './action-request';
import { ask, forAll } from './ask';
import { at, rowsOf } from './matrix';

let people: Person[];

test.beforeAll(async () => {
  const database = await BoardDatabase.open();
  people = await readEverybody(database);
  await database.close();
});

test('the audit is for who administers the tenant', async () => {
  for (const { address } of rowsOf('audit')) {
    const faults = await forAll(people, async (person) => {
      const answer = await ask(address, { cookie: person.cookie });
      if (mayReadAudit(person)) return answer.status === 200 ? '' : `${person.title}: ${answer.status}`;
      const told = [audit.title, audit.caption].some((text) => answer.body.includes(text));
      return answer.status === 404 && answer.title.startsWith(failure.notFound.title) && !told
        ? ''
        : `${person.title}: ${answer.status} ${answer.title}`;
    });
    expect(faults.filter(Boolean)).toEqual([]);
  }
});

test('what waits on a device is the same page for everybody: the server knows nothing of it', async () => {
  for (const { address } of rowsOf('anyone')) {
    const faults = await forAll(people, async (person) => {
      const { status, body } = await ask(address, { cookie: person.cookie });
      const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'));
      return status === 200 && !/\d{5}/.test(main) ? '' : `${person.title}: ${status}`;
    });
    expect(faults.filter(Boolean)).toEqual([]);
  }
  expect((await ask('/outbox')).location).toContain('/sign-in');
});

test('home leads to one’s own unit', async () => {
  for (const { address } of rowsOf('home')) {
    const faults = await forAll(people, async (person) => {
      const { status, location } = await ask(address, { cookie: person.cookie });
      const own = person.grants.map(({ unit }) => `/units/${unit}`);
      const right = status === 307 && (mayReadAudit(person) ? ['/admin/audit', ...own] : own).includes(location);
      return right ? [] : [`${person.title}: ${status} ${location}`];
    });
    expect(faults.flat()).toEqual([]);
  }
});

test('the doors are open to everybody signed in, and say nothing of other tenants', async () => {
  for (const { address } of rowsOf('door')) {
    for (const person of people) {
      const { status, body } = await ask(address, { cookie: person.cookie });
      expect(status, person.title).toBe(200);
      const foreign = ['lang-son', 'ha-tinh', 'vinh-phuc', 'phu-tho'].filter(
        (slug) => slug !== person.tenant && body.includes(`"${slug}"`),
      );
      const own = people.filter(({ userId }) => userId === person.userId).map(({ tenant }) => tenant);
      expect(
        foreign.filter((slug) => !own.includes(slug)),
        person.title,
      ).toEqual([]);
    }
  }
});

test('pages for measurements are there for nobody, and their actions do nothing', async () => {
  const benched = ['app/bench/actions.ts answerNothing', 'app/bench/actions.ts saveNothing'];
  const faults = await forAll([...people, null], async (person) => {
    const [cookie, code] = [person?.cookie, '06628'];
    const pages = rowsOf('closed').map(({ address }) => ask(at(address, code), { cookie }));
    const actions = benched.map((name) => callAction('script', { name, code, fields: { key: '1' }, cookie }));
    const answers = await Promise.all([...pages, ...actions]);
    return answers
      .filter(({ status }) => status !== 404)
      .map(({ status }) => `${person?.title ?? 'nobody'}: ${status}`);
  });
  expect(faults.flat()).toEqual([]);
});
