import { z } from 'zod';
import { ACCOUNT_HEADER } from '@/lib/auth/account-header';
import { requireAccount } from '@/lib/auth/account-key';
import { loadActor } from '@/lib/auth/load-actor';
import { isSameOrigin } from '@/lib/auth/same-origin';
import type { Actor } from '@/lib/domain/access/actor';
import { AppError, type ErrorCode, isAppError, readErrorCode } from '@/lib/errors';
import { readBody } from '@/lib/http/read-body';
import { log } from '@/lib/log';
import { takeEvidenceTurn } from './evidence-turn';

const PRIVATE = { 'cache-control': 'private, no-store', 'content-security-policy': `default-src 'none'` } as const;

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  not_signed_in: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 400,
  upload_offset: 409,
  key_reused: 409,
  rate_limited: 429,
  uploads_too_many: 429,
  internal: 500,
  file_lost: 500,
  upload_lost: 409,
  database_unreachable: 503,
};

/** A JSON answer that no cache keeps. */
export function answerJson(body: object, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, headers: { ...PRIVATE, ...headers } });
}

/**
 * Does what a signed-in person asks of the evidence, and answers every refusal as `{"code": …}`.
 * @param writes refused unless it comes from a page of this site, in the name of who is signed in now
 */
export async function answerRequest(
  request: Request,
  { writes }: { readonly writes: boolean },
  work: (actor: Actor) => Promise<Response>,
): Promise<Response> {
  try {
    if (writes && !isSameOrigin(request.headers)) throw new AppError('forbidden');
    const actor = await loadActor();
    if (!actor) throw new AppError('not_signed_in');
    if (writes) requireAccount(actor, request.headers.get(ACCOUNT_HEADER));
    await takeEvidenceTurn(actor);
    return await work(actor);
  } catch (error) {
    return refuse(error);
  }
}

function refuse(error: unknown): Response {
  const known = isAppError(error) ? error : null;
  const code = known?.code ?? 'internal';
  const status = STATUS[code] ?? 422;
  if (status >= 500 && code !== 'database_unreachable') log.error({ err: error }, 'evidence could not be answered');
  const offset = known?.details?.offset;
  return answerJson({ code }, status, typeof offset === 'number' ? { 'upload-offset': String(offset) } : {});
}

/** The body as JSON in a shape. Throws AppError with the code of the first fault. */
export async function readJson<T>(request: Request, shape: z.ZodType<T>): Promise<T> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) throw new AppError('invalid');
  const bytes = await readBounded(request, MOST_JSON);
  return parseShape(() => JSON.parse(new TextDecoder().decode(bytes)) as unknown, shape);
}

const MOST_JSON = 16 * 1024;

/** What was read, in a shape. Throws AppError with the code of the first fault. */
export function parseShape<T>(read: () => unknown, shape: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = read();
  } catch {
    throw new AppError('invalid');
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const message = parsed.error.issues[0]?.message;
  throw new AppError(readErrorCode(message) ?? 'invalid');
}

/**
 * The body, as long as it stays within a limit; counted while it comes, whatever length it declares.
 * @throws AppError `upload_piece` when it is longer, or ends before it should
 */
export async function readBounded(request: Request, most: number): Promise<Uint8Array> {
  const bytes = await readBody(request, most, 'upload_piece');
  const declared = request.headers.get('content-length');
  if (declared !== null && Number(declared) !== bytes.length) throw new AppError('upload_piece');
  return bytes;
}
