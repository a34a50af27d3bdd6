import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import type { PackedPart } from './list-parts';
import type { ReadLimits } from './read-limits';
import { FileRefusal } from './refusal';

/** 8 KB of packed bytes become 8 MB at the very most before the next count. */
const STEP = 8 * 1024;

/** Counts what all parts of one file have become. */
export interface Unpacked {
  bytes: number;
}

/** Unpacks a part piece by piece and stops as soon as the file has become too large, whatever sizes it declares. */
export function* unpackPart(part: PackedPart, unpacked: Unpacked, limits: ReadLimits): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const inflate = part.deflated
    ? new Inflate((piece) => {
        ready.push(piece);
      })
    : null;
  let own = 0;
  let checksum = 0;
  for (let from = 0; from < part.packed.length; from += STEP) {
    const packed = part.packed.subarray(from, from + STEP);
    if (inflate === null) ready.push(packed);
    else push(inflate, packed, from + STEP >= part.packed.length);
    const read = ready.reduce((sum, piece) => sum + piece.length, 0);
    own += read;
    unpacked.bytes += read;
    const tooDense = own > limits.ratioFrom && own > limits.ratio * part.packed.length;
    if (tooDense || unpacked.bytes > limits.inflatedBytes) throw new FileRefusal('file_inflates');
    for (const piece of ready) checksum = crc32(piece, checksum);
    yield* ready;
    ready = [];
  }
  if (checksum !== part.checksum) throw new FileRefusal('file_damaged');
}

function push(inflate: Inflate, packed: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(packed, isLast);
  } catch {
    throw new FileRefusal('file_damaged');
  }
}
