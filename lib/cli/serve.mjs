import http from 'node:http';
import { fileURLToPath } from 'node:url';
import { setClientAddress, trustedHops } from './client-address.mjs';
import { settleFilesHome } from './files-home.mjs';
import { ROOT } from './paths.mjs';
import { onStop } from './signals.mjs';
import { Refusal, runCommand } from './tell.mjs';

const GRACE_MS = 5_000;

/** PORT and HOST of the environment; 0 asks the system for a free port. */
export function wantedAddress() {
  const text = process.env.PORT ?? '3000';
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new Refusal(`PORT không hợp lệ: ${text}`);
  return { port: Number(text), host: process.env.HOST ?? '127.0.0.1' };
}

function listen(server, { port, host }) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken =
        error.code === 'EADDRINUSE'
          ? `Cổng ${port} đang được dùng: hãy đặt PORT khác.`
          : `Không mở được cổng ${port}: ${error.message}`;
      reject(new Refusal(taken));
    });
    server.listen(port, host, () => resolve(server.address().port));
  });
}

/** Refuses a taken port before the long work begins. */
export async function requireFreePort(address) {
  const probe = http.createServer();
  await listen(probe, address);
  await new Promise((resolve) => probe.close(resolve));
}

const urlOf = (host, port) =>
  `http://${['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host}:${port}`;

/**
 * Serves the finished build. The port is taken first, so that NEXTAUTH_URL can name it; early requests wait.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve(address = wantedAddress()) {
  const hops = trustedHops();
  const server = http.createServer({ requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: 65_000 });
  const port = await listen(server, address);
  const url = (process.env.NEXTAUTH_URL ??= urlOf(address.host, port));
  const handler = startNext({ hostname: address.host, port, httpServer: server });
  server.on('request', async (request, response) => {
    setClientAddress(request, hops);
    if (!isReadable(request.url)) return response.writeHead(400).end();
    (await handler)(request, response);
  });
  await handler;
  const close = async () => {
    await closeServer(server);
    await closePools();
  };
  return { url, port, close };
}

/** A broken escape ("%E0%A4") is the client's mistake; the framework would call it its own. */
function isReadable(url) {
  try {
    return decodeURIComponent(url.split('?')[0]) !== '';
  } catch {
    return false;
  }
}

async function startNext(options) {
  process.env.NODE_ENV = 'production';
  settleFilesHome();
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: ROOT, ...options });
  await app.prepare();
  const { withWideEvent } = await import('../wide-event.mjs');
  return withWideEvent(app.getRequestHandler());
}

/** Lets running requests end, up to a limit; idle keep-alive connections go at once. */
async function closeServer(server) {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const limit = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(limit);
}

/** The application keeps its pools on `globalThis`; as long as they are open the database has somebody connected. */
async function closePools() {
  const { ntmBoardDb, ntmBoardAsk, ntmBoardDoor } = globalThis;
  await Promise.allSettled([ntmBoardDb?.$disconnect(), ntmBoardAsk?.end(), ntmBoardDoor?.end()]);
}

// Alone, as tests and measurements use it: says its real address as one line of JSON.
if (process.argv[1] === fileURLToPath(import.meta.url))
  await runCommand(async () => {
    process.env.LOG_LEVEL ??= 'warn';
    const { url, port, close } = await serve();
    onStop(() => close().then(() => 0));
    process.stdout.write(`${JSON.stringify({ listening: url, port })}\n`);
  });
