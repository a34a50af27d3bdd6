import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Role } from '@/lib/domain/access/role';
import { BoardDatabase } from '@/tests/setup/board-database';
import { makePerson, type Person, readEverybody } from '@/tests/setup/people';
import { TRANSPORTS } from './action-request';
import { FOREIGN, OWN } from './places';
import { expectRefused, NOBODY, readEverywhere } from './refusals';

const NAME = 'lib/features/plan-figures/actions.ts sayFigure';
const DAY = '2020-06-01';

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
const traces = () =>
  readEverywhere(
    database,
    'SELECT count(*) FROM plan_figure',
    "SELECT count(*) FROM audit_entry WHERE action LIKE 'plan.%'",
  );

for (const transport of TRANSPORTS)
  test(`no figure by ${transport} is taken from who may not say it, and none of another province`, async () => {
    const before = await traces();
    const kinds = transport === 'form' ? ['target'] : Object.keys(MAY);
    const about = (kind: string, code: string) => ({ name: NAME, code: OWN, fields: fieldsOf(kind, code) });
    const others = (kind: string) => {
      const mayNot = (person: Person) => person.grants.every(({ role }) => !MAY[kind]!.includes(role));
      // In another province even the right role finds nothing.
      return people.filter((person) => mayNot(person) || person.tenant !== 'vinh-phuc');
    };
    await expectRefused(transport, [
      ...kinds.flatMap((kind) =>
        others(kind).map((person) => {
          return { ...about(kind, OWN), code: person.grants[0]!.unit, person, as: ['forbidden', 'not_found'] };
        }),
      ),
      { ...about('target', OWN), person: NOBODY, as: ['not_signed_in'] },
      ...FOREIGN.map((code) => ({ ...about('target', code), person: office, as: ['not_found'] })),
    ]);
    expect(await traces()).toEqual(before);
  });
