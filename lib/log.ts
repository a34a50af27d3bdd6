import type { AsyncLocalStorage } from 'node:async_hooks';
import pino from 'pino';

/** What one request tells in its single log line; never names, addresses, notes or typed text. */
export interface RequestEvent {
  actor?: number | null;
  tenant?: number;
  action?: string;
  code?: string;
  [field: string]: string | number | boolean | null | undefined;
}

const shared = globalThis as { ntmBoardRequest?: AsyncLocalStorage<RequestEvent> };

export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: ['email', 'password', '*.email', '*.password', 'headers'],
});

/** Adds to the line that wide-event.mjs writes when the answer is out; without that server nothing happens. */
export function noteRequest(fields: RequestEvent): void {
  const event = shared.ntmBoardRequest?.getStore();
  if (event) Object.assign(event, fields);
}
