import { install } from './install.mjs';
import { endRunning } from './run.mjs';
import { onStop } from './signals.mjs';
import { runCommand, tell } from './tell.mjs';

const open = { database: null, site: null };

onStop(async () => {
  tell('Đang dừng…');
  await open.site?.close();
  await open.database?.close({ evenIfJoined: true });
  tell('Đã dừng; dữ liệu được giữ lại.');
  return 0;
});

async function startDatabase() {
  const { chooseDatabase } = await import('./database.mjs');
  const { prepare } = await import('./prepare.mjs');
  const { seedDemo } = await import('./seed-demo.mjs');
  tell('Mở cơ sở dữ liệu…');
  open.database = await chooseDatabase();
  const applied = await prepare(open.database);
  tell(applied.length > 0 ? `Đã cập nhật lược đồ (${applied.length} bước).` : 'Lược đồ đã mới nhất.');
  tell('Kiểm tra dữ liệu demo (lần đầu sẽ nạp)…');
  await seedDemo(open.database);
  tell('Dữ liệu demo sẵn sàng.');
}

/** Two cores, two long tasks; when one fails the other is ended, before the database is closed under it. */
async function bothDone(...tasks) {
  const failures = [];
  const watched = tasks.map((task) =>
    task.catch((error) => {
      failures.push(error);
      endRunning();
    }),
  );
  await Promise.all(watched);
  if (failures.length > 0) throw failures[0];
}

function printSignIns(url, accounts) {
  const rows = accounts.map(({ email, password, tenant, post }) => [email, password, tenant, post]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`);
  process.stdout.write(
    `\nTài khoản demo (email, mật khẩu, tỉnh, vị trí):\n${lines.join('\n')}\n\nMở ${url} (Ctrl-C để dừng)\n`,
  );
}

await runCommand(async () => {
  try {
    await install();
    const { requireFreePort, serve, wantedAddress } = await import('./serve.mjs');
    const { dataHome } = await import('./database-home.mjs');
    const { sessionSecret } = await import('./session-secret.mjs');
    const { generate } = await import('./prisma-generate.mjs');
    const { build } = await import('./build.mjs');
    const { demoAccounts } = await import('./seed-demo.mjs');
    const address = wantedAddress();
    await requireFreePort(address);
    await generate();
    await bothDone(startDatabase(), build());
    process.env.DATABASE_URL = open.database.appUrl;
    process.env.NEXTAUTH_SECRET ??= sessionSecret(dataHome());
    process.env.NTM_DEMO = '1';
    process.env.LOG_LEVEL ??= 'warn';
    open.site = await serve(address);
    tell(`Đang phục vụ tại ${open.site.url}`);
    printSignIns(open.site.url, demoAccounts());
  } catch (error) {
    await open.database?.close({ evenIfJoined: true });
    throw error;
  }
});
