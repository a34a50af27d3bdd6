import { readFile } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import type { EvidenceKind } from '@/lib/domain/evidence/evidence-kind';
import { EVIDENCE_BYTES } from '@/lib/domain/evidence/evidence-kind';
import { AppError, type ErrorCode } from '@/lib/errors';
import { listParts, type PackedPart } from '@/lib/excel/list-parts';
import { UPLOAD_LIMITS, type ReadLimits } from '@/lib/excel/read-limits';
import { readXml } from '@/lib/excel/read-xml';
import { FileRefusal } from '@/lib/excel/refusal';
import { unpackPart } from '@/lib/excel/unpack-part';

const MB = 1024 * 1024;

const LIMITS: ReadLimits = { ...UPLOAD_LIMITS, bytes: EVIDENCE_BYTES, inflatedBytes: 300 * MB, parts: 5_000 };

/** Content type of the main part → what the package is. */
const MAIN: Readonly<Record<string, EvidenceKind>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
};
const MAIN_PART: Readonly<Record<string, string>> = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' };

/** The reader's words are about spreadsheets to be read; these are about a file to be kept. */
const CODES: Readonly<Partial<Record<string, ErrorCode>>> = {
  file_macro: 'upload_macro',
  file_inflates: 'upload_inflates',
  file_old_or_locked: 'upload_old_office',
};

/**
 * Which kind of Office file a package is. Its parts are unpacked once and counted, so that nobody who opens it later is
 * hurt by what it becomes.
 * @throws AppError `upload_type`, `upload_macro`, `upload_inflates`, `upload_damaged`
 */
export async function lookIntoPackage(path: string): Promise<EvidenceKind> {
  try {
    return await look(await readFile(path));
  } catch (error) {
    if (error instanceof FileRefusal) throw new AppError(CODES[error.code] ?? 'upload_damaged');
    throw error;
  }
}

async function look(bytes: Uint8Array): Promise<EvidenceKind> {
  const parts = listParts(bytes, LIMITS);
  if ([...parts.keys()].some((name) => /vbaproject|(^|\/)macrosheets\//.test(name)))
    throw new FileRefusal('file_macro');
  const kind = await kindOf(parts);
  if (!kind || !parts.has(MAIN_PART[kind] ?? '')) throw new AppError('upload_type');
  let total = 0;
  for (const part of parts.values()) total += await countUnpacked(part, LIMITS.inflatedBytes - total);
  return kind;
}

async function kindOf(parts: ReadonlyMap<string, PackedPart>): Promise<EvidenceKind | null> {
  const types = parts.get('[content_types].xml');
  if (!types) return null;
  const found = new Set<string>();
  await readXml(unpackPart(types, { bytes: 0 }, { ...LIMITS, inflatedBytes: 4 * MB }), {
    open: (_, attributes) => found.add(attributes().ContentType ?? ''),
  });
  if ([...found].some((type) => /macroEnabled|vbaProject/i.test(type))) throw new FileRefusal('file_macro');
  const main = Object.keys(MAIN).filter((type) => found.has(type));
  return main.length === 1 ? (MAIN[main[0] ?? ''] ?? null) : null;
}

/** How large a part becomes; outside the thread that answers others, and no further than is allowed. */
async function countUnpacked(part: PackedPart, allowed: number): Promise<number> {
  const most = Math.min(allowed, Math.max(LIMITS.ratioFrom, LIMITS.ratio * part.packed.length));
  let count = 0;
  const counter = new Writable({
    write(piece: Uint8Array, _, done) {
      count += piece.length;
      done(count > most ? new FileRefusal('file_inflates') : null);
    },
  });
  const packed = Readable.from([part.packed]);
  try {
    if (part.deflated) await pipeline(packed, createInflateRaw(), counter);
    else await pipeline(packed, counter);
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal('file_damaged');
  }
  return count;
}
