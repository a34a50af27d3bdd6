import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { BoardDatabase } from '@/tests/setup/board-database';
import { type Person, readEverybody } from '@/tests/setup/people';
import { expectRefused, NOBODY } from './refusals';

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
  const forms = Object.entries({ [BORDERS]: borders, [LEGEND]: legend });
  const attempts = forms.flatMap(([name, fields]) => [
    ...others.map((person) => ({ name, fields, person, as: ['forbidden'] })),
    { name, fields, person: NOBODY, as: ['not_signed_in'] },
  ]);
  await expectRefused('script', attempts);
  for (const slug of ['vinh-phuc', 'lang-son', 'ha-tinh']) {
    await database.enter(slug);
    expect(await database.rows("SELECT 1 FROM tenant_setting WHERE key = 'map_legend'")).toEqual([]);
  }
});
