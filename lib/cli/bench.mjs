import { randomBytes } from 'node:crypto';
import { install } from './install.mjs';
import { runNode } from './run.mjs';
import { onStop } from './signals.mjs';
import { Refusal, runCommand, tell } from './tell.mjs';

const open = { database: null };

onStop(async () => {
  await open.database?.close();
  return 130;
});

// A slow machine is told, never punished: only what cannot be measured at all fails the command.
await runCommand(async () => {
  await install();
  const { generate } = await import('./prisma-generate.mjs');
  const { build } = await import('./build.mjs');
  const { openTemporaryDatabase } = await import('./temporary-database.mjs');
  const { prepare } = await import('./prepare.mjs');
  await generate();
  await build();
  tell('Opening a database of its own…');
  // With a server's ordinary safety: a save that need not reach the disk would look faster than it is.
  open.database = await openTemporaryDatabase({ settings: {} });
  try {
    await prepare(open.database);
    const { appUrl, adminUrl, superUrl } = open.database;
    const env = {
      DATABASE_URL: appUrl,
      DATABASE_ADMIN_URL: adminUrl,
      DATABASE_SUPER_URL: superUrl,
      NEXTAUTH_SECRET: randomBytes(48).toString('base64url'),
      NODE_ENV: 'production',
    };
    const { code } = await runNode(['--import', 'tsx', 'lib/cli/bench/index.ts'], { env, show: true });
    if (code !== 0) throw new Refusal('The measurement did not come to its end.');
  } finally {
    await open.database.close();
  }
});
