import { EVIDENCE_BYTES, SNIFFED_BYTES, sniffKind } from '@/lib/domain/evidence/evidence-kind';
import type { ErrorCode } from '@/lib/errors';

/** Why a file need not be sent at all; null: the server will look into it. What cannot be read here counts as damaged. */
export async function checkFile(file: Blob): Promise<ErrorCode | null> {
  if (file.size === 0) return 'upload_empty';
  if (file.size > EVIDENCE_BYTES) return 'upload_too_large';
  try {
    const kind = sniffKind(new Uint8Array(await file.slice(0, SNIFFED_BYTES).arrayBuffer()));
    if (kind === 'heic') return 'upload_heic';
    return kind === 'unknown' ? 'upload_type' : null;
  } catch {
    return 'upload_damaged';
  }
}
