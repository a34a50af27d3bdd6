import fs from 'node:fs';
import pg from 'pg';
import { inRoot } from './paths.mjs';
import { runNode } from './run.mjs';
import { Refusal } from './tell.mjs';

/** A tenant's accounts come in the last transaction of its filling, so with all of them there nothing is missing. */
async function allThere(adminUrl) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const emails = demoAccounts().map(({ email }) => email);
    return (await client.query('SELECT FROM app_user WHERE email = ANY($1)', [emails])).rowCount === emails.length;
  } finally {
    await client.end();
  }
}

/** Fills the demo tenants where they are missing; what is there already stays. */
export async function seedDemo({ appUrl, adminUrl }) {
  if (await allThere(adminUrl)) return;
  const env = { DATABASE_URL: appUrl, DATABASE_ADMIN_URL: adminUrl };
  const { code, output } = await runNode(['--import', 'tsx', 'lib/cli/seed.ts'], { env });
  if (code !== 0)
    throw new Refusal(`Nạp dữ liệu demo không thành công:\n${output.trim().split('\n').slice(-30).join('\n')}`);
}

/** @returns {{ email: string, password: string, post: string, tenant: string, role: string }[]} */
export const demoAccounts = () => JSON.parse(fs.readFileSync(inRoot('prisma/seed/demo-accounts.json'), 'utf8'));
