import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { mayRead, type Place, type RoleName } from '@/tests/setup/access';
import { BoardDatabase } from '@/tests/setup/board-database';
import { type Person, readEverybody } from '@/tests/setup/people';
import { ACTIONS } from './actions';
import { readPlaces } from './places';
import { expectRefused, NOBODY, readEverywhere } from './refusals';

const CAPITAL = 'lib/features/capital/actions.ts';
const REPORTS = 'lib/features/reports/actions.ts';
/** A commune of Vĩnh Phúc about which everybody writes. */
const COMMUNE = '08929';

/** Whose role lets them do it there, and what then stops them: a row of another province, figures that nobody saw. */
const MAY: Readonly<Record<string, { roles: readonly RoleName[]; stopped: string }>> = {
  [`${CAPITAL} sendCapital`]: { roles: ['province_office'], stopped: 'criterion_unknown' },
  [`${CAPITAL} sendCapitalBack`]: { roles: ['province_office'], stopped: 'not_found' },
  [`${REPORTS} sendDuty`]: { roles: ['province_office'], stopped: 'invalid' },
  [`${REPORTS} sendDutyEnd`]: { roles: ['province_office'], stopped: 'not_found' },
  [`${REPORTS} sendPeriodReport`]: { roles: ['commune_leader'], stopped: 'report_changed' },
};

let database: BoardDatabase;
let people: Person[];
let place: Place;
/** Rows of another province. */
let foreign: { line: string; duty: string };

test.setTimeout(180_000);
test.beforeAll(async () => {
  database = await BoardDatabase.open();
  people = await readEverybody(database);
  place = (await readPlaces(database)).find(({ tenant, code }) => tenant === 'vinh-phuc' && code === COMMUNE)!;
  const tenant = await database.enter('lang-son');
  const first = async (table: string) =>
    String(
      (await database.one<{ id: number }>(`SELECT min(id) AS id FROM ${table} WHERE tenant_id = $1`, [tenant])).id,
    );
  foreign = { line: await first('capital_line'), duty: await first('report_duty') };
});
test.afterAll(() => database.close());

function fieldsOf(name: string): Readonly<Record<string, string>> {
  const at = { code: COMMUNE, day: '2021-06-01', key: randomUUID(), set: 'vn-commune-2016-2020' };
  if (name.endsWith('sendCapital'))
    return {
      ...{ ...at, source: 'province', kind: 'planned', bound: 'exact', amount: '1', high: '', unit: 'billion' },
      ...{ wording: '', works: '', number: '99', from: '2021-01-01', to: '2021-12-31' },
      ...{ saidBy: 'x', saidOn: '2021-06-01', document: '' },
    };
  if (name.endsWith('sendDuty'))
    return { ...at, level: 'province', cadence: 'month', weekday: '', dueAfter: '0', from: '2021-06-01' };
  if (name.endsWith('sendPeriodReport'))
    return { ...at, cadence: 'month', to: '2021-05-14', stage: 'self', seen: '0'.repeat(64), note: '' };
  return { ...at, ...foreign };
}

const traces = () =>
  readEverywhere(
    database,
    ...['capital_line', 'report_duty', 'period_report'].map((table) => `SELECT * FROM ${table} ORDER BY 1, 2`),
    "SELECT count(*) FROM audit_entry WHERE action ~ '^(capital|report)[.]'",
  );

test('every form of capital and reports is tried', () => {
  const known = Object.keys(ACTIONS).filter((name) => name.startsWith(CAPITAL) || name.startsWith(REPORTS));
  expect(Object.keys(MAY).sort()).toEqual(known.sort());
});

test('nobody writes beyond his role, unit and province', async () => {
  const before = await traces();
  const attempts = Object.entries(MAY).flatMap(([name, { roles, stopped }]) => [
    ...people.map((person) => {
      const may = person.grants.some(({ role, unit }) => roles.includes(role) && place.path.includes(unit));
      const expected = mayRead(person, place) ? (may ? stopped : 'forbidden') : 'not_found';
      return { name, code: COMMUNE, fields: fieldsOf(name), person, as: [expected] };
    }),
    { name, code: COMMUNE, fields: fieldsOf(name), person: NOBODY, as: ['not_signed_in'] },
  ]);
  await expectRefused('script', attempts);
  expect(await traces()).toEqual(before);
});
