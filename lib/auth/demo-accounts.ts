import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { env } from '@/lib/env';

const account = z.object({
  email: z.string(),
  password: z.string(),
  post: z.string(),
  tenant: z.string(),
  province: z.string(),
  role: z.string(),
});

export type DemoAccount = z.infer<typeof account>;

/** The sign-ins of the demo scenario; none outside the demo, whatever lies on the disk. */
export async function readDemoAccounts(): Promise<DemoAccount[]> {
  if (!env().NTM_DEMO) return [];
  const text = await readFile(path.join(process.cwd(), 'prisma', 'seed', 'demo-accounts.json'), 'utf8').catch(
    () => '[]',
  );
  return z.array(account).parse(JSON.parse(text));
}
