const SOCKET = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|ENOENT)$/;
/** Connection exceptions, a server that stops or starts, too many connections; Prisma's words for the same. */
const STATE = /^(08...|57P0[1-3]|53300|P1001|P1002|P1008|P1017|P2024|P2028|P2037)$/;
const WORDS =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|can't reach database server|connection ?closed|closed the connection|client has encountered a connection error/i;

function parts(error: object): unknown[] {
  const { cause, errors } = error as { cause?: unknown; errors?: unknown };
  return [cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
}

/** Whether a failure means that the database cannot be reached, not that it refused a statement. */
export function isUnreachable(error: unknown, depth = 4): boolean {
  if (typeof error !== 'object' || error === null || depth === 0) return false;
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && (SOCKET.test(code) || STATE.test(code))) return true;
  if (typeof message === 'string' && WORDS.test(message)) return true;
  return parts(error).some((part) => isUnreachable(part, depth - 1));
}
