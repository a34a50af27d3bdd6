const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Tests write and drop: they work on this machine's own server only. */
export function assertLoopback(url: string): void {
  const { hostname } = new URL(url);
  if (!LOOPBACK.has(hostname)) throw new Error(`tests refuse the database on ${hostname}: it is not this machine's`);
}
