import type { ReadLimits } from './read-limits';
import { FileRefusal } from './refusal';

/** A part of the package as its directory names it; sizes that the file declares are not trusted, so not kept. */
export interface PackedPart {
  readonly name: string;
  readonly deflated: boolean;
  readonly packed: Uint8Array;
  /** Of what it becomes; a part that becomes something else was damaged on its way. */
  readonly checksum: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ENCRYPTED = 1;

/**
 * The parts of a package by its central directory, which is what spreadsheet programs go by.
 * Refused: names that leave the package or occur twice, encrypted parts, sizes beyond the file, ZIP64.
 */
export function listParts(bytes: Uint8Array, limits: ReadLimits): Map<string, PackedPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new FileRefusal('file_too_many_cells');
  const parts = new Map<string, PackedPart>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new FileRefusal('file_damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).toLowerCase();
    if (parts.has(name) || /(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:|\0/.test(name)) throw new FileRefusal('file_damaged');
    parts.set(name, readEntry(bytes, view, at, name));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, name: string): PackedPart {
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new FileRefusal('file_old_or_locked');
  const method = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (method !== 0 && method !== 8) throw new FileRefusal('file_damaged');
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_ENTRY) throw new FileRefusal('file_damaged');
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + size > bytes.length) throw new FileRefusal('file_damaged');
  const checksum = view.getUint32(at + 16, true);
  return { name, deflated: method === 8, packed: bytes.subarray(from, from + size), checksum };
}

/** The end record stands in the last 64 KB, before a comment of that length at most. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new FileRefusal('file_damaged');
}
