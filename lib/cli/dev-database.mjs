import { install } from './install.mjs';
import { runCommand } from './tell.mjs';

// Starts (or joins) the embedded server, brings its schema up to date and leaves it running:
// eval "$(node lib/cli/dev-database.mjs)"; `--stop` ends it when nobody is connected.
await runCommand(async () => {
  await install();
  const { openDatabase } = await import('./embedded-postgres.mjs');
  const { prepare } = await import('./prepare.mjs');
  const database = await openDatabase();
  if (process.argv.includes('--stop')) {
    await database.close({ evenIfJoined: true });
    return;
  }
  await prepare({ adminUrl: database.adminUrl, appUrl: database.appUrl });
  process.stdout.write(`export DATABASE_URL=${database.appUrl}\nexport DATABASE_ADMIN_URL=${database.adminUrl}\n`);
  process.exit(0);
});
