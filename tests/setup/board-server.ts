import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { inRoot } from '@/lib/cli/paths.mjs';

/** What seals the sessions of the boards under test; the tests seal some themselves. */
export const BOARD_SECRET = 'a-secret-of-the-tests-and-of-nothing-else';

export interface BoardServer {
  readonly url: string;
  stop: () => Promise<void>;
}

/** The finished build in a process of its own, on a port the system has free. */
export async function startBoard(databaseUrl: string): Promise<BoardServer> {
  const files = mkdtempSync(path.join(os.tmpdir(), 'ntm-files-'));
  const server = spawn(process.execPath, [inRoot('lib/cli/serve.mjs')], {
    cwd: inRoot(),
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATABASE_ADMIN_URL: undefined,
      NEXTAUTH_URL: undefined,
      NEXTAUTH_SECRET: BOARD_SECRET,
      PORT: '0',
      HOST: '127.0.0.1',
      NTM_DEMO: '1',
      NTM_FILES_DIR: files,
      NTM_S3_BUCKET: undefined,
      LOG_LEVEL: process.env.BOARD_LOG_LEVEL ?? 'silent',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
    rmSync(files, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: server.stdout })) {
    if (!line.startsWith('{"listening"')) continue;
    server.stdout.resume();
    return { url: (JSON.parse(line) as { listening: string }).listening, stop };
  }
  throw new Error('the server ended before it listened: is there a build?');
}
