import { ACCOUNT_HEADER } from '@/lib/auth/account-header';
import { type ErrorCode, readErrorCode } from '@/lib/errors';
import type { UploadState } from '@/lib/features/evidence/evidence-view';
import { PIECE_BYTES } from '@/lib/features/evidence/upload-rules';
import type { WaitingFile } from './waiting-file';

export type SendOutcome =
  | { readonly status: 'done' }
  | { readonly status: 'refused'; readonly code: ErrorCode }
  /** No network, or a server that cannot answer now: what holds holds, and it goes on later from there. */
  | { readonly status: 'cut' }
  | { readonly status: 'signed_out' };

interface Doors {
  /** Whose file it is. */
  readonly account: string;
  /** Bytes that hold or are on their way. */
  readonly onProgress: (sent: number) => void;
  readonly signal: AbortSignal;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly offset: number | null;
}

/** First pieces are small, for upland networks; they grow while they come through quickly. */
const FIRST_PIECE = 256 * 1024;
const QUICK_MS = 2_000;
/** A server ends a request after a minute. */
const DEAF_MS = 55_000;

/** Sends a file from where the server stands, piece by piece, until it has all of it or cannot go on. */
export async function sendFile(file: WaitingFile, { account, onProgress, signal }: Doors): Promise<SendOutcome> {
  let piece = FIRST_PIECE;
  const begun = await ask('POST', '/api/evidence', {
    body: promiseOf(file),
    type: 'application/json',
    headers: { [ACCOUNT_HEADER]: account },
    signal,
  });
  let state = stateOf(begun);
  while (state !== null && 'offset' in state) {
    const { offset } = state;
    onProgress(offset);
    const startedAt = performance.now();
    const answer = await ask('PATCH', `/api/evidence/${file.id}`, {
      body: file.blob.slice(offset, offset + piece),
      type: 'application/offset+octet-stream',
      headers: { 'upload-offset': String(offset), [ACCOUNT_HEADER]: account },
      onProgress: (sent) => onProgress(Math.min(file.size, offset + sent)),
      signal,
    });
    // Another tab may have sent on: the server's word about where it stands is the one that counts.
    if (answer?.status === 409 && answer.offset !== null) state = { status: 'open', offset: answer.offset };
    else if (answer?.status === 200) state = stateOf(answer);
    else return outcomeOf(answer);
    const quick = performance.now() - startedAt < QUICK_MS;
    piece = quick ? Math.min(piece * 2, PIECE_BYTES.most) : Math.max(piece / 2, PIECE_BYTES.least);
  }
  return state?.status === 'done' ? { status: 'done' } : outcomeOf(begun);
}

function promiseOf({ id, unit, set, item, day, name, size, validUntil = null }: WaitingFile): string {
  return JSON.stringify({ id, unit, set, item, day, name, size, validUntil });
}

function stateOf(answer: Answer | null): UploadState | null {
  const body = answer && answer.status < 300 ? (answer.body as Partial<UploadState> | null) : null;
  if (body?.status === 'done') return body as UploadState;
  return body?.status === 'open' && typeof body.offset === 'number' ? (body as UploadState) : null;
}

/** What cannot be helped by waiting is refused; everything else is tried again. */
function outcomeOf(answer: Answer | null): SendOutcome {
  if (answer === null) return { status: 'cut' };
  if (answer.status === 401) return { status: 'signed_out' };
  const named = (answer.body as { code?: unknown } | null)?.code;
  const code = readErrorCode(named) ?? 'internal';
  const passes =
    answer.status >= 500 || code === 'rate_limited' || code === 'uploads_too_many' || code === 'upload_piece';
  return passes || answer.status < 400 ? { status: 'cut' } : { status: 'refused', code };
}

interface Request {
  readonly body: Blob | string;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly onProgress?: (sent: number) => void;
  readonly signal: AbortSignal;
}

/** One request whose way up can be watched; null: no answer came. */
function ask(method: string, address: string, request: Request): Promise<Answer | null> {
  return new Promise((resolve) => {
    const { body, type, headers = {}, onProgress, signal } = request;
    const xhr = new XMLHttpRequest();
    xhr.open(method, address);
    xhr.timeout = DEAF_MS;
    xhr.setRequestHeader('content-type', type);
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    if (onProgress) xhr.upload.onprogress = ({ loaded }) => onProgress(loaded);
    const stop = () => xhr.abort();
    signal.addEventListener('abort', stop);
    xhr.onloadend = () => {
      signal.removeEventListener('abort', stop);
      const offset = xhr.getResponseHeader('upload-offset');
      const answered = {
        status: xhr.status,
        body: readBody(xhr.responseText),
        offset: offset === null ? null : Number(offset),
      };
      resolve(xhr.status === 0 ? null : answered);
    };
    if (signal.aborted) resolve(null);
    else xhr.send(body);
  });
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
