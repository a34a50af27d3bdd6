import { randomBytes } from 'node:crypto';
import pg from 'pg';

const named = (url, database) => Object.assign(new URL(url), { pathname: `/${database}` }).href;

async function onServer(superUrl, sql) {
  const client = new pg.Client({ connectionString: named(superUrl, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/**
 * A fresh copy of the database that the URLs name; nobody may be connected to the original.
 * @param {{ superUrl: string, adminUrl: string, appUrl: string }} original
 * @returns {Promise<{ superUrl: string, adminUrl: string, appUrl: string, drop: () => Promise<void> }>}
 */
export async function cloneDatabase({ superUrl, adminUrl, appUrl }) {
  const template = pg.escapeIdentifier(new URL(superUrl).pathname.slice(1));
  const name = `clone_${randomBytes(6).toString('hex')}`;
  await onServer(superUrl, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER ntm_owner`);
  const drop = () => onServer(superUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  return { superUrl: named(superUrl, name), adminUrl: named(adminUrl, name), appUrl: named(appUrl, name), drop };
}
