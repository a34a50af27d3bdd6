import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import pino from 'pino';

const requests = (globalThis.ntmBoardRequest ??= new AsyncLocalStorage());
const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
});

/**
 * Wraps a request listener: gives every request an id of our own and writes one line when its answer is out.
 * The query is left out, because people type into it.
 */
export function withWideEvent(listener) {
  return (request, response) => {
    const id = randomUUID();
    request.headers['x-request-id'] = id;
    const path = request.url.split('?', 1)[0];
    if (path.startsWith('/_next/')) return listener(request, response);
    const event = {};
    const started = performance.now();
    response.once('close', () => {
      const { statusCode, writableFinished } = response;
      const ms = Math.round(performance.now() - started);
      const level = statusCode >= 500 ? 'error' : 'info';
      log[level](
        { id, method: request.method, path, status: statusCode, ms, cut: !writableFinished, ...event },
        'request',
      );
    });
    return requests.run(event, () => listener(request, response));
  };
}
