import fs from 'node:fs';
import { inRoot } from './paths.mjs';
import { runNode } from './run.mjs';
import { Refusal } from './tell.mjs';

/** Fills the demo tenants where they are missing; what is there already stays. */
export async function seedDemo({ appUrl, adminUrl }) {
  const env = { DATABASE_URL: appUrl, DATABASE_ADMIN_URL: adminUrl };
  const { code, output } = await runNode(['--import', 'tsx', 'lib/cli/seed.ts'], { env });
  if (code !== 0)
    throw new Refusal(`Nạp dữ liệu demo không thành công:\n${output.trim().split('\n').slice(-30).join('\n')}`);
}

/** @returns {{ email: string, password: string, post: string, tenant: string, role: string }[]} */
export const demoAccounts = () => JSON.parse(fs.readFileSync(inRoot('prisma/seed/demo-accounts.json'), 'utf8'));
