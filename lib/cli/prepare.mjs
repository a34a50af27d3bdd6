import fs from 'node:fs';
import pg from 'pg';
import { deploy } from '../../prisma/migrate.mjs';
import { inRoot } from './paths.mjs';
import { refuseStrongRole } from './role-check.mjs';

/**
 * Brings a database up to date: migrations as its owner, then the rights of the application's role.
 * Refuses an application role that could get around row-level security.
 * @param {{ adminUrl: string, appUrl: string }} urls
 * @returns {Promise<string[]>} names of the migrations applied now
 */
export async function prepare({ adminUrl, appUrl }) {
  const role = await refuseStrongRole(appUrl);
  const applied = await deploy(adminUrl);
  const owner = new pg.Client({ connectionString: adminUrl });
  await owner.connect();
  try {
    const grants = fs.readFileSync(inRoot('prisma/grants.sql'), 'utf8').replaceAll(':app', pg.escapeIdentifier(role));
    await owner.query(`BEGIN; ${grants}; COMMIT;`);
  } finally {
    await owner.end();
  }
  await refuseStrongRole(appUrl);
  return applied;
}
