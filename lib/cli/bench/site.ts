import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inRoot } from '../paths.mjs';

export interface Site {
  readonly url: string;
  readonly pid: number;
  readonly close: () => Promise<void>;
}

/** The finished build in a process of its own, on a port that the system has free. */
export async function openSite(env: Readonly<Record<string, string>>): Promise<Site> {
  const all = {
    ...process.env,
    ...env,
    PORT: '0',
    HOST: '127.0.0.1',
    NTM_BENCH: '1',
    LOG_LEVEL: 'error',
    NEXTAUTH_URL: undefined,
  };
  const server = spawn(process.execPath, [inRoot('lib/cli/serve.mjs')], {
    cwd: inRoot(),
    env: all,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const close = async () => {
    server.kill('SIGTERM');
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  };
  for await (const line of createInterface({ input: server.stdout }))
    if (line.startsWith('{"listening"')) {
      server.stdout.resume();
      const { port } = JSON.parse(line) as { port: number };
      return { url: `http://127.0.0.1:${port}`, pid: server.pid!, close };
    }
  throw new Error('the server ended before it listened');
}
