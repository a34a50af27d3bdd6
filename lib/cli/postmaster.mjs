import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Shown in the title of every process of the server, which anybody may read: its folder is known by it. */
const clusterName = (data) => `ntm-${createHash('sha256').update(data).digest('hex').slice(0, 16)}`;

const processesOn = (data) =>
  fs
    .readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && serves(pid, data))
    .map(Number);

function serves(pid, data) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(clusterName(data)); // a zombie's is empty
  } catch {
    return false; // gone meanwhile
  }
}

/** The live server on this data folder, or null. A pid that now belongs to something else counts as dead. */
export function readPostmaster(data) {
  const file = path.join(data, 'postmaster.pid');
  if (!fs.existsSync(file)) return null;
  const [pid, , , port] = fs.readFileSync(file, 'utf8').split('\n').map(Number);
  return pid && port && serves(pid, data) ? { pid, port } : null;
}

/** After a killed server: waits for its last children, ends those that hang, removes its lock file. */
export async function clearDeadServer(data) {
  const deadline = Date.now() + 10_000;
  for (let left = processesOn(data); left.length > 0; left = processesOn(data)) {
    if (Date.now() > deadline) for (const pid of left) process.kill(pid, 'SIGKILL');
    await pause(100);
  }
  fs.rmSync(path.join(data, 'postmaster.pid'), { force: true });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Runs a program of PostgreSQL as the database user, in its own session, so that Ctrl-C does not reach it. */
export function runPostgres(program, args, { user, cwd }) {
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...user, cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${path.basename(program)}: ${output.trim()}`)),
    );
  });
}

/** Starts the server on loopback alone, on a port the system has free; another process may take that port first, so thrice. */
export async function startPostmaster({ native, data, log, user, settings }) {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const all = {
      port,
      cluster_name: clusterName(data),
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: 200,
      ...settings,
    };
    const options = Object.entries(all)
      .map(([key, value]) => `-c ${key}='${value}'`)
      .join(' ');
    try {
      await runPostgres(
        path.join(native, 'bin/pg_ctl'),
        ['start', '-w', '-t', '60', '-D', data, '-l', log, '-o', options],
        { user, cwd: data },
      );
      return;
    } catch (error) {
      if (attempt === 3)
        throw new Error(`${error.message}\n${fs.readFileSync(log, 'utf8').split('\n').slice(-15).join('\n')}`);
      await clearDeadServer(data);
    }
  }
}

export const stopPostmaster = ({ native, data, user }) =>
  runPostgres(path.join(native, 'bin/pg_ctl'), ['stop', '-w', '-t', '60', '-m', 'fast', '-D', data], {
    user,
    cwd: data,
  });
