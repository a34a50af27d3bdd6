import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { openDatabase } from '@/lib/cli/embedded-postgres.mjs';
import { readPostmaster } from '@/lib/cli/postmaster.mjs';

// Beside the run's own server, because the database user reaches that place.
const home = mkdtempSync(`${inject('template').home}-`);
const data = path.join(home, 'pg');
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('the second to come joins, and the last to leave stops the server', async () => {
  const [first, second] = await Promise.all([openDatabase({ home }), openDatabase({ home })]);
  expect([first.startedHere, second.startedHere].sort()).toEqual([false, true]);
  expect(first.appUrl).toBe(second.appUrl);
  await expect(first.close({ evenIfJoined: true })).resolves.toBe(false);
  await expect(second.close({ evenIfJoined: true })).resolves.toBe(true);
  expect(readPostmaster(data)).toBeNull();
});

test('after a kill the next start recovers by itself and keeps the data', async () => {
  const before = await openDatabase({ home });
  await ask(before.adminUrl, 'CREATE TABLE kept AS SELECT 7 AS n');
  process.kill(readPostmaster(data)?.pid ?? 0, 'SIGKILL');
  const after = await openDatabase({ home });
  expect(after.startedHere).toBe(true);
  expect(await ask(after.adminUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  await after.close();
});
