import { ERROR_CODES } from './error-codes';

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Field name → code, as forms and the API give them back. */
export type FieldErrors = Readonly<Record<string, ErrorCode>>;

export type ErrorDetails = Readonly<Record<string, unknown>>;

/**
 * A refusal that leaves the server as a code. In a page the browser learns only the digest,
 * which is why it carries the code and an id to find the log line by.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly digest: string;

  constructor(
    readonly code: ErrorCode,
    readonly details?: ErrorDetails,
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.digest = `${code}:${globalThis.crypto.randomUUID().slice(0, 8)}`;
  }
}

export function isAppError(error: unknown): error is AppError {
  return error instanceof AppError;
}

/** The code that a text from outside names; undefined where it names none. */
export function readErrorCode(text: unknown): ErrorCode | undefined {
  return ERROR_CODES.find((code) => code === text);
}

/** Splits a digest that reached an error page; the framework's own digests have no code. */
export function readDigest(digest: string | undefined): { code: ErrorCode; id: string } {
  const [code, id] = (digest ?? '').split(':');
  const known = readErrorCode(code);
  return known && id ? { code: known, id } : { code: 'internal', id: digest ?? '' };
}
