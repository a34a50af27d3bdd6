import fs from 'node:fs';
import { requireNode } from './node-version.mjs';
import { inRoot } from './paths.mjs';
import { serve } from './serve.mjs';
import { onStop } from './signals.mjs';
import { Refusal, runCommand, tell } from './tell.mjs';

// Production: everything comes from the environment, and the build is there already.
await runCommand(async () => {
  requireNode();
  const missing = ['DATABASE_URL', 'NEXTAUTH_SECRET', 'NEXTAUTH_URL'].filter((name) => !process.env[name]);
  if (missing.length > 0) throw new Refusal(`Thiếu biến môi trường: ${missing.join(', ')}.`);
  if (!fs.existsSync(inRoot('.next/BUILD_ID'))) throw new Refusal('Chưa có bản dựng: hãy chạy npm run build trước.');
  const { prepare } = await import('./prepare.mjs');
  const { refuseStrongRole } = await import('./role-check.mjs');
  const { DATABASE_URL: appUrl, DATABASE_ADMIN_URL: adminUrl } = process.env;
  if (adminUrl) await prepare({ appUrl, adminUrl });
  else await refuseStrongRole(appUrl);
  // The serving process has no use for the owner's rights.
  delete process.env.DATABASE_ADMIN_URL;
  const site = await serve();
  onStop(() => site.close().then(() => 0));
  tell(`Đang phục vụ tại ${site.url}, cổng ${site.port}`);
});
