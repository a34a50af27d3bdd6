import { open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import { EVIDENCE_KINDS, sniffKind, type EvidenceKind } from '@/lib/domain/evidence/evidence-kind';
import { AppError } from '@/lib/errors';
import { lookIntoPackage } from './look-into-package';

/** So much of a file tells its type; a package is looked into further. */
const START = 4_100;

/**
 * What a file is, by its bytes and never by its name.
 * @throws AppError `upload_type`, `upload_heic`, or why a DOCX or XLSX is none that is taken
 */
export async function lookIntoFile(path: string): Promise<EvidenceKind> {
  const start = await readStart(path);
  const sniffed = sniffKind(start);
  if (sniffed === 'heic') throw new AppError('upload_heic');
  if (sniffed === 'package') return lookIntoPackage(path);
  const mime = (await fileTypeFromBuffer(start))?.mime;
  const known = EVIDENCE_KINDS.find(({ type, kind }) => type === mime && kind === sniffed);
  if (known) return known.kind;
  throw new AppError(isOldOffice(start) ? 'upload_old_office' : 'upload_type');
}

async function readStart(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(START), 0, START, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** DOC and XLS of before 2007, and any Office file with a password. */
function isOldOffice(start: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => start[at] === byte);
}
