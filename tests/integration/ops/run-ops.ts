import { main } from '@/lib/cli/ops/main';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

/** Runs a command in this process on the test's own database. */
export async function runOps(...argv: string[]): Promise<Outcome> {
  let out = '';
  let told = '';
  const adminUrl = process.env.DATABASE_ADMIN_URL ?? '';
  const code = await main(argv, {
    open: () => Promise.resolve({ adminUrl, close: () => Promise.resolve() }),
    out: (text) => (out += text),
    tell: (text) => (told += text),
  });
  return { code, out, told };
}

/** The same with --json, read back. */
export async function runJson(...argv: string[]): Promise<{ code: number; body: Record<string, unknown> }> {
  const { code, out } = await runOps(...argv, '--json');
  return { code, body: JSON.parse(out) as Record<string, unknown> };
}
