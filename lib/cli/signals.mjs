import fs from 'node:fs';
import { endRunning } from './run.mjs';

const WATCH_MS = 1_000;

/**
 * Calls `end` once, when the operator or the system asks the command to stop, then leaves with its exit code.
 * npm that was killed can pass no signal on, so a command started by npm also ends when npm is gone.
 * @param {() => Promise<number>} end
 */
export function onStop(end) {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    endRunning();
    process.exit(await end().catch(() => 1));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  const npm = npmPid();
  if (npm) setInterval(() => fs.existsSync(`/proc/${npm}`) || stop(), WATCH_MS).unref();
}

/** The npm that started this command, past the shell it may have put between; null without npm. */
function npmPid() {
  if (!process.env.npm_lifecycle_event || !fs.existsSync('/proc/self')) return null;
  const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(fs.readFileSync(`/proc/${process.ppid}/stat`, 'utf8')) ?? [];
  return name?.endsWith('sh') ? Number(parent) : process.ppid;
}
