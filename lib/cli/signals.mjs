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
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop(), WATCH_MS).unref();
}
