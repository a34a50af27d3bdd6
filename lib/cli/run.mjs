import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

const running = new Set();

/**
 * Runs a program to its end, with its output shown or collected.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, show?: boolean, cwd?: string, timeout?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 when it cannot be started
 */
export function run(program, args, { env, show = false, cwd = ROOT, timeout } = {}) {
  return new Promise((resolve) => {
    const output = show ? 'inherit' : 'pipe';
    const child = spawn(program, args, {
      cwd,
      timeout,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
    });
    const chunks = [];
    running.add(child);
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/** Runs one of the project's own tools with this very Node, so neither PATH nor npx matters. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Ends what `run` has started and is still at work. */
export function endRunning() {
  for (const child of running) child.kill('SIGTERM');
}
