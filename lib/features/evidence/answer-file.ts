import { Readable } from 'node:stream';
import type { ByteRange } from '@/lib/files/file-store';
import type { EvidenceFile } from './loaders';

/** What a browser shows by itself without running anything of it. */
const SHOWN_INLINE = new Set(['pdf', 'jpeg', 'png']);

/**
 * A file of evidence as an answer: never guessed at, never kept by a cache, and cut off from the pages of this site.
 */
export function answerFile({ name, kind, size, range, bytes }: EvidenceFile): Response {
  const first = range?.first ?? 0;
  const last = range?.last ?? size - 1;
  const look = SHOWN_INLINE.has(kind.kind) ? 'inline' : 'attachment';
  return new Response(Readable.toWeb(bytes) as ReadableStream, {
    status: range ? 206 : 200,
    headers: {
      'content-type': kind.type,
      'content-length': String(last - first + 1),
      'content-disposition': `${look}; ${fileName(name, kind.extension)}`,
      'content-security-policy': `default-src 'none'; sandbox`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'accept-ranges': 'bytes',
      ...(range ? { 'content-range': `bytes ${first}-${last}/${size}` } : {}),
    },
  });
}

/** The name as RFC 6266 and 5987 want it, its ending what the file is and not what it was called. */
function fileName(name: string, extension: string): string {
  const stem = name.replace(/\.[^.]{1,10}$/u, '') || 'tep';
  const whole = `${stem}.${extension}`;
  const plain = whole
    .normalize('NFD')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%;]/g, '_');
  const encoded = encodeURIComponent(whole).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** The one range of bytes that a header asks for, within a file of a size; null: the whole file. */
export function readRange(header: string | null, size: number): ByteRange | null {
  const match = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header ?? '');
  if (!match) return null;
  const first = Number(match[1]);
  const last = Math.min(match[2] === '' ? size - 1 : Number(match[2]), size - 1);
  return first <= last ? { first, last } : null;
}
