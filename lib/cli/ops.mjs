import { runCommand } from './tell.mjs';

// Only the command itself writes to stdout; whatever else has something to say does so on stderr.
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);

/** DATABASE_ADMIN_URL, or else the embedded server; brought up to date, so that a command may be the first of all. */
async function open() {
  const { chooseDatabase } = await import('./database.mjs');
  const { prepare } = await import('./prepare.mjs');
  const { DATABASE_ADMIN_URL: adminUrl, DATABASE_URL: appUrl } = process.env;
  if (adminUrl && !appUrl) return { adminUrl, close: async () => {} };
  const database = await chooseDatabase();
  try {
    await prepare(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

await runCommand(async () => {
  const { install } = await import('./install.mjs');
  const { inRoot } = await import('./paths.mjs');
  await install();
  const { generate } = await import('./prisma-generate.mjs');
  await generate();
  const { register } = await import('tsx/esm/api');
  const { settleFilesHome } = await import('./files-home.mjs');
  settleFilesHome();
  register({ tsconfig: inRoot('tsconfig.json') });
  const { main } = await import('./ops/main.ts');
  process.exitCode = await main(process.argv.slice(2), {
    open,
    out: write,
    tell: (text) => process.stderr.write(text),
  });
});
