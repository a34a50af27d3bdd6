import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Role } from '@/lib/domain/access/role';
import { BoardDatabase } from '@/tests/setup/board-database';
import { makePerson, type Person, readEverybody } from '@/tests/setup/people';
import { TRANSPORTS } from './action-request';
import { FOREIGN, OWN } from './places';
import { type Attempt, expectRefused, NOBODY, readEverywhere } from './refusals';

const ACTIONS = ['sendStep', 'sendStepChange', 'sendStepWait', 'sendWaitEnd'] as const;
const MAY: readonly Role[] = ['commune_official', 'commune_leader', 'district_board', 'province_office'];
const DAY = '2020-06-01';

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
const traces = () =>
  readEverywhere(
    database,
    'SELECT count(*), count(*) FILTER (WHERE state = $$done$$) FROM plan_step',
    'SELECT count(*) FROM step_wait',
    "SELECT count(*) FROM audit_entry WHERE action LIKE 'step.%'",
  );

for (const transport of TRANSPORTS)
  test(`no step by ${transport} is taken from who may plan none, and none of another province`, async () => {
    const before = await traces();
    const actions = transport === 'form' ? ACTIONS.slice(0, 1) : ACTIONS;
    const others = people.filter(
      (person) => person.tenant !== 'vinh-phuc' || person.grants.every(({ role }) => !MAY.includes(role)),
    );
    const attempts = actions.flatMap((action): Attempt[] => {
      const about = (code: string) => ({ name: nameOf(action), code: OWN, fields: fieldsOf(code) });
      return [
        ...others.map((person) => {
          return { ...about(OWN), code: person.grants[0]!.unit, person, as: ['forbidden', 'not_found'] };
        }),
        { ...about(OWN), person: NOBODY, as: ['not_signed_in'] },
        ...FOREIGN.map((code) => ({ ...about(code), person: office, as: ['not_found'] })),
      ];
    });
    await expectRefused(transport, attempts);
    expect(await traces()).toEqual(before);
  });
