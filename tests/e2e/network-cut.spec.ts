import { randomUUID } from 'node:crypto';
import { expect, test } from '@/tests/setup/fixtures';
import { EntryRow } from './entry-page';

const UNIT = '06643';

test('what is saved while the network is cut waits, and is written once when it is back', async ({
  page,
  context,
  enterAs,
  database,
  expectConsoleError,
}) => {
  expectConsoleError(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await enterAs('lang-son', { role: 'commune_official', unit: UNIT });
  await page.goto(`/entry/${UNIT}`);
  const row = new EntryRow(page, 8);
  const note = `mất mạng ${randomUUID()}`;
  await context.setOffline(true);
  await row.writeNote(note);
  await expect(row.state).toHaveText('Chưa có mạng, sẽ tự lưu lại');
  await context.setOffline(false);
  await row.expectSaved();
  await database.enter('lang-son');
  expect(await database.rows('SELECT id FROM assessment WHERE note = $1', [note])).toHaveLength(1);
});

test('an answer that was lost on its way is asked for again, and nothing is written twice', async ({
  page,
  context,
  enterAs,
  database,
  expectConsoleError,
}) => {
  expectConsoleError(/ERR_CONNECTION|ERR_FAILED|Failed to fetch/);
  await enterAs('lang-son', { role: 'commune_official', unit: UNIT });
  await page.goto(`/entry/${UNIT}`);
  const row = new EntryRow(page, 12);
  const note = `mất câu trả lời ${randomUUID()}`;
  let lost = 0;
  await page.route(`**/entry/${UNIT}`, async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await row.writeNote(note);
  await expect(row.state).toHaveText('Chưa có mạng, sẽ tự lưu lại');
  await context.setOffline(true);
  await context.setOffline(false);
  await row.expectSaved();
  expect(lost).toBe(1);
  await database.enter('lang-son');
  expect(await database.rows('SELECT id FROM assessment WHERE note = $1', [note])).toHaveLength(1);
});
