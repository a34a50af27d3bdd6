import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Role } from '@/lib/domain/access/role';
import { BoardDatabase } from '@/tests/setup/board-database';
import { makePerson, type Person, readEverybody } from '@/tests/setup/people';
import { callAction, outcomeOf, TRANSPORTS } from './action-request';
import { forAll } from './ask';

const ACTIONS = ['sendStep', 'sendStepChange', 'sendStepWait', 'sendWaitEnd'] as const;
const MAY: readonly Role[] = ['commune_official', 'commune_leader', 'district_board', 'province_office'];
const DAY = '2020-06-01';
/** Of Vĩnh Phúc; everybody else's are foreign to it. */
const OWN = '08932';
const FOREIGN = ['06625', '18799', '189', 'C-vinh-yen', '99999'];

let database: BoardDatabase;
let people: Person[];
let office: Person;

test.beforeAll(async () => {
  database = await BoardDatabase.open();
  people = await readEverybody(database);
  office = await makePerson(database, 'vinh-phuc', { role: 'province_office', unit: '26' });
});
test.afterAll(() => database.close());

const nameOf = (action: string) => `lib/features/steps/actions.ts ${action}`;
const fieldsOf = (code: string) => ({
  ...{ code, day: DAY, key: randomUUID(), set: 'vn-commune-2016-2020', number: '2', step: '1', wait: '1' },
  ...{ title: 'Cô lập', owner: 'UBND xã', department: '', startsOn: '', days: '5', deadline: '', state: 'planned' },
  ...{ doneOn: '', seen: '', for: 'dossier', words: 'Cô lập', expectedOn: '' },
});

/** What a step leaves behind, in every tenant. */
async function traces(): Promise<unknown> {
  const found = [];
  for (const { slug } of await database.rows<{ slug: string }>('SELECT slug FROM tenant ORDER BY id')) {
    await database.enter(slug);
    found.push(await database.rows('SELECT count(*), count(*) FILTER (WHERE state = $$done$$) FROM plan_step'));
    found.push(await database.rows('SELECT count(*) FROM step_wait'));
    found.push(await database.rows("SELECT count(*) FROM audit_entry WHERE action LIKE 'step.%'"));
  }
  return found;
}

for (const transport of TRANSPORTS)
  test(`no step by ${transport} is taken from who may plan none, and none of another province`, async () => {
    const before = await traces();
    const actions = transport === 'form' ? ACTIONS.slice(0, 1) : ACTIONS;
    const others = people.filter(
      (person) => person.tenant !== 'vinh-phuc' || person.grants.every(({ role }) => !MAY.includes(role)),
    );
    const cases = others.flatMap((person) => actions.map((action) => ({ person, action })));
    const faults = await forAll(cases, async ({ person, action }) => {
      const about = {
        name: nameOf(action),
        code: person.grants[0]!.unit,
        fields: fieldsOf(OWN),
        cookie: person.cookie,
      };
      const outcome = outcomeOf(await callAction(transport, about));
      const refused = outcome === 'forbidden' || outcome === 'not_found';
      return transport === 'form' || refused ? '' : `${person.title}, ${action}: ${outcome}`;
    });
    expect(faults.filter(Boolean)).toEqual([]);
    for (const action of actions) {
      const name = nameOf(action);
      const nobody = await callAction(transport, { name, code: OWN, fields: fieldsOf(OWN), cookie: '' });
      if (transport === 'script') expect(outcomeOf(nobody)).toBe('not_signed_in');
      for (const code of FOREIGN) {
        const asked = { name, code: OWN, fields: fieldsOf(code), cookie: office.cookie };
        const outcome = outcomeOf(await callAction(transport, asked));
        if (transport === 'script') expect(outcome, `${action} ${code}`).toBe('not_found');
      }
    }
    expect(await traces()).toEqual(before);
  });
