import { createHash } from 'node:crypto';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Does work while nobody else does it for the same folder. The lock is an abstract socket:
 * the kernel drops it with its holder, so a killed process leaves nothing to clean up.
 */
export async function whileLocked(folder, work) {
  const name = `\0ntm-board-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  const deadline = Date.now() + 120_000;
  let lock = await tryListen(name);
  while (!lock) {
    if (Date.now() > deadline) throw new Error(`another process has held the start lock of ${folder} for two minutes`);
    await pause(100);
    lock = await tryListen(name);
  }
  try {
    return await work();
  } finally {
    await new Promise((resolve) => lock.close(resolve));
  }
}

function tryListen(name) {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.destroy());
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen({ path: name }, () => resolve(server));
  });
}
