import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { BoardDatabase } from '@/tests/setup/board-database';
import { type Person, readEverybody } from '@/tests/setup/people';
import { callAction, outcomeOf } from './action-request';
import { forAll } from './ask';

const BORDERS = 'lib/features/boundaries/actions.ts bringBoundaries';
const LEGEND = 'lib/features/map/actions.ts chooseLegend';

let database: BoardDatabase;
let people: Person[];

test.beforeAll(async () => {
  database = await BoardDatabase.open();
  people = await readEverybody(database);
});
test.afterAll(() => database.close());

test('borders and classes of maps are brought by the office and nobody else, and nothing of it is written', async () => {
  const others = people.filter(({ grants }) => !grants.some(({ role }) => role === 'province_office'));
  const borders = { key: randomUUID(), act: 'drop' };
  const legend = { set: 'vn-commune-2016-2020', 'least-0': '10', 'least-1': '0' };
  const send = (name: string, fields: Record<string, string>, cookie?: string) =>
    callAction('script', { name, fields, cookie });
  const outcomes = await forAll(others, async ({ cookie }) => [
    outcomeOf(await send(BORDERS, borders, cookie)),
    outcomeOf(await send(LEGEND, legend, cookie)),
  ]);
  expect([...new Set(outcomes.flat())]).toEqual(['forbidden']);
  expect(outcomeOf(await send(BORDERS, borders, ''))).toBe('not_signed_in');
  expect(outcomeOf(await send(LEGEND, legend, ''))).toBe('not_signed_in');
  for (const slug of ['vinh-phuc', 'lang-son', 'ha-tinh']) {
    await database.enter(slug);
    expect(await database.rows("SELECT 1 FROM tenant_setting WHERE key = 'map_legend'")).toEqual([]);
  }
});
