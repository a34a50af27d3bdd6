import { zipSync, type Zippable } from 'fflate';
import { listParts } from './list-parts';
import type { ReadLimits } from './read-limits';
import { unpackPart, type Unpacked } from './unpack-part';

/** Of a package only what a sheet's cells, looks and dropdowns need; names as programs write them. */
const KEPT: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/^\[content_types\]\.xml$/, () => '[Content_Types].xml'],
  [/^_rels\/\.rels$/, (name) => name],
  [/^xl\/(workbook|styles|worksheets\/sheet\d+|theme\/theme\d+|_rels\/workbook\.xml)\.(xml|rels)$/, (name) => name],
  [/^xl\/sharedstrings\.xml$/, () => 'xl/sharedStrings.xml'],
];

/**
 * A package with nothing in it but what was counted while it was unpacked, for a library that trusts its input. Errors:
 * FileRefusal.
 */
export function copyPackage(bytes: Uint8Array, limits: ReadLimits): Uint8Array {
  const unpacked: Unpacked = { bytes: 0 };
  const kept: Zippable = {};
  for (const [name, part] of listParts(bytes, limits)) {
    const found = KEPT.find(([pattern]) => pattern.test(name));
    if (found) kept[found[1](name)] = joined([...unpackPart(part, unpacked, limits)]);
  }
  return zipSync(kept, { level: 1 });
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
