import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/domain/access/actor';
import type { UploadState } from '@/lib/features/evidence/evidence-view';
import { beginSchema, type BeginUpload } from '@/lib/features/evidence/schema';
import { beginUpload, takePiece } from '@/lib/features/evidence/upload/mutations';
import { isAppError } from '@/lib/errors';

export const DAY = '2021-12-31';
export const SET = 'vn-commune-2016-2020';

/** What is promised of a file, as a page sends it. */
export function promise(bytes: Uint8Array, over: Partial<BeginUpload> = {}): BeginUpload {
  return beginSchema.parse({
    ...{ id: randomUUID(), unit: '18436', set: SET, item: '5', day: DAY, name: 'ảnh.jpg', validUntil: null },
    ...{ size: bytes.length, ...over },
  });
}

/** Sends a file to its end, in pieces; gives its id. */
export async function sendFile(actor: Actor, bytes: Uint8Array, over: Partial<BeginUpload> = {}): Promise<string> {
  const promised = promise(bytes, over);
  let state: UploadState = await beginUpload(actor, promised);
  while (state.status === 'open') {
    const piece = bytes.subarray(state.offset, state.offset + 100_000);
    state = await takePiece(actor, promised.id, state.offset, piece);
  }
  return state.id;
}

/** The code by which something was refused, or what came of it. */
export async function codeOf(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    if (isAppError(error)) return error.code;
    throw error;
  }
}
