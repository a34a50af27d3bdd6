import { z } from 'zod';
import { loadActor } from '@/lib/auth/load-actor';
import { isSameOrigin } from '@/lib/auth/same-origin';
import type { Actor } from '@/lib/domain/access/actor';
import { AppError, isAppError, type ErrorCode } from '@/lib/errors';
import { readBody } from '@/lib/http/read-body';
import { log } from '@/lib/log';
import { takeWriteTurn } from '../assessments/write-limit';

export interface FileRequest {
  readonly actor: Actor;
  /** Of the file, made by the browser. */
  readonly id: string;
}

/** A word on each of 20,000 cells takes some 1.5 MB. */
const MOST_JSON = 2 * 1024 * 1024;

const STATUS: Partial<Record<ErrorCode, number>> = {
  not_found: 404,
  file_gone: 404,
  forbidden: 404,
  rate_limited: 429,
  file_too_large: 413,
  database_unreachable: 503,
  internal: 500,
};

/**
 * Answers a request about a file of the person's own. Who is not signed in, and a page of another site, are answered as if
 * there were nothing here. Refusals leave as a code.
 */
export async function answerFile(
  request: Request,
  params: Promise<{ id: string }>,
  work: (asked: FileRequest) => Promise<Response>,
): Promise<Response> {
  try {
    const actor = await loadActor();
    if (!actor || (request.method !== 'GET' && !isSameOrigin(request.headers))) throw new AppError('not_found');
    const id = z.uuid().safeParse((await params).id);
    if (!id.success) throw new AppError('not_found');
    await takeWriteTurn(actor);
    return await work({ actor, id: id.data });
  } catch (error) {
    if (!isAppError(error)) log.error({ err: error }, 'a request about a sheet failed');
    const code = isAppError(error) ? error.code : 'internal';
    return Response.json({ code }, { status: STATUS[code] ?? 400, headers: { 'cache-control': 'no-store' } });
  }
}

/** The JSON of a request, checked. Throws AppError `invalid`. */
export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  if (!(request.headers.get('content-type') ?? '').startsWith('application/json')) throw new AppError('invalid');
  const bytes = await readBody(request, MOST_JSON, 'invalid');
  const parsed = schema.safeParse(jsonOf(bytes));
  if (!parsed.success) throw new AppError('invalid');
  return parsed.data;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return null;
  }
}

/** The bytes of a request, given up as soon as they are too many. Throws AppError `file_too_large`, `invalid`. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  if (request.headers.get('content-type') !== 'application/octet-stream') throw new AppError('invalid');
  return readBody(request, limit, 'file_too_large');
}
