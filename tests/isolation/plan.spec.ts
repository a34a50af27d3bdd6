import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Role } from '@/lib/domain/access/role';
import { BoardDatabase } from '@/tests/setup/board-database';
import { makePerson, type Person, readEverybody } from '@/tests/setup/people';
import { callAction, outcomeOf, TRANSPORTS } from './action-request';
import { forAll } from './ask';

const NAME = 'lib/features/plan-figures/actions.ts sayFigure';
const DAY = '2020-06-01';
/** Of Vĩnh Phúc; everybody else's are foreign to it. */
const OWN = '08932';
const FOREIGN = ['06625', '18799', '189', 'C-vinh-yen', '99999'];

const MAY: Readonly<Record<string, readonly Role[]>> = {
  registered: ['commune_official', 'commune_leader', 'district_board', 'province_office'],
  target: ['district_board', 'province_leader', 'province_office'],
  estimate: ['district_board', 'province_office'],
};

let database: BoardDatabase;
let people: Person[];
let office: Person;

test.beforeAll(async () => {
  database = await BoardDatabase.open();
  people = await readEverybody(database);
  office = await makePerson(database, 'vinh-phuc', { role: 'province_office', unit: '26' });
});
test.afterAll(() => database.close());

const fieldsOf = (kind: string, code: string) => ({
  ...{ code, kind, day: DAY, key: randomUUID(), set: 'vn-commune-2016-2020', year: '2020', measure: 'gain' },
  ...{ bound: 'exact', low: '3', high: '', wording: '', saidBy: 'Cô lập', saidOn: DAY },
});

/** What a recorded figure leaves behind, in every tenant. */
async function traces(): Promise<unknown> {
  const found = [];
  for (const { slug } of await database.rows<{ slug: string }>('SELECT slug FROM tenant ORDER BY id')) {
    await database.enter(slug);
    found.push(await database.rows('SELECT count(*) FROM plan_figure'));
    found.push(await database.rows("SELECT count(*) FROM audit_entry WHERE action LIKE 'plan.%'"));
  }
  return found;
}

for (const transport of TRANSPORTS)
  test(`no figure by ${transport} is taken from who may not say it, and none of another province`, async () => {
    const before = await traces();
    const kinds = transport === 'form' ? ['target'] : Object.keys(MAY);
    const cases = people.flatMap((person) =>
      kinds.flatMap((kind) => {
        const mayNot = person.grants.every(({ role }) => !MAY[kind]!.includes(role));
        // In another province even the right role finds nothing.
        return mayNot || person.tenant !== 'vinh-phuc' ? [{ person, kind }] : [];
      }),
    );
    const faults = await forAll(cases, async ({ person, kind }) => {
      const fields = fieldsOf(kind, OWN);
      const code = person.grants[0]!.unit;
      const outcome = outcomeOf(await callAction(transport, { name: NAME, code, fields, cookie: person.cookie }));
      const refused = outcome === 'forbidden' || outcome === 'not_found';
      return transport === 'form' || refused ? '' : `${person.title}, ${kind}: ${outcome}`;
    });
    expect(faults.filter(Boolean)).toEqual([]);
    const nobody = await callAction(transport, { name: NAME, code: OWN, fields: fieldsOf('target', OWN), cookie: '' });
    if (transport === 'script') expect(outcomeOf(nobody)).toBe('not_signed_in');
    for (const code of FOREIGN) {
      const outcome = outcomeOf(
        await callAction(transport, { name: NAME, code: OWN, fields: fieldsOf('target', code), cookie: office.cookie }),
      );
      if (transport === 'script') expect(outcome, code).toBe('not_found');
    }
    expect(await traces()).toEqual(before);
  });
