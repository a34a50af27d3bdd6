import pg from 'pg';
import { inject } from 'vitest';
import { cloneDatabase } from '@/lib/cli/clone-database.mjs';
import { createDb } from '@/lib/db/client';
import { createTenant } from '@/lib/features/tenants/mutations';
import { assertLoopback } from './loopback';

const named = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;

async function ask(url: string, sql: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/**
 * Puts a database in which the operator has made the province in the place of the file's own: it is made once a run, and
 * a copy takes a tenth of the time. @returns false when the own one is in use or not empty, and then stays as it is
 */
export async function beginWithProvince(code: string, slug: string): Promise<boolean> {
  const template = inject('template');
  assertLoopback(template.superUrl);
  const own = new URL(process.env.DATABASE_ADMIN_URL ?? '').pathname.slice(1);
  if (!(await isUntouched(template.superUrl, own))) return false;
  const server = new pg.Client({ connectionString: named(template.superUrl, 'postgres') });
  await server.connect();
  try {
    const ready = await readyProvince(server, code, slug);
    await server.query(`DROP DATABASE ${pg.escapeIdentifier(own)} WITH (FORCE)`);
    await server.query(`CREATE DATABASE ${pg.escapeIdentifier(own)} TEMPLATE ${ready} OWNER ntm_owner`);
  } finally {
    await server.end();
  }
  return true;
}

async function isUntouched(superUrl: string, database: string): Promise<boolean> {
  const inUse = 'SELECT 1 FROM pg_stat_activity WHERE datname = $1';
  if ((await ask(named(superUrl, 'postgres'), inUse, [database])).length > 0) return false;
  const filled = 'SELECT 1 FROM tenant UNION ALL SELECT 1 FROM app_user';
  return (await ask(named(superUrl, database), filled)).length === 0;
}

/** The name of the database with that province and nothing else; of two workers that need it one makes it. */
async function readyProvince(server: pg.Client, code: string, slug: string): Promise<string> {
  const name = `ready_${code}_${slug}`;
  const ready = pg.escapeIdentifier(name);
  await server.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
  const known = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (known.rowCount === 0) {
    const made = await cloneDatabase(inject('template'));
    const db = createDb(made.adminUrl, 1);
    await createTenant(db, { code, slug, referenceDay: null });
    await db.$disconnect();
    const madeAs = pg.escapeIdentifier(new URL(made.adminUrl).pathname.slice(1));
    await server.query(`ALTER DATABASE ${madeAs} RENAME TO ${ready}`);
  }
  await server.query('SELECT pg_advisory_unlock(hashtext($1))', [name]);
  return ready;
}
