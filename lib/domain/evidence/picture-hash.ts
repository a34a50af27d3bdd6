/** Side of the small grey picture that is looked at. */
export const HASH_SIDE = 32;
/** Lowest frequencies that are kept in each direction. */
const KEPT = 8;
/** A picture whose greys differ by less says nothing: every white sheet would be like every other. */
const LEAST_CONTRAST = 4;

/**
 * Two pictures whose hashes differ in no more than 6 of 64 bits are called alike. The same photo made smaller and saved
 * again as Zalo does stays within 2 to 4; of two photos of different things about half of the bits differ.
 */
export const ALIKE_WITHIN = 6;

const COSINES = Array.from({ length: KEPT }, (_, frequency) =>
  Array.from({ length: HASH_SIDE }, (_, at) => Math.cos(((2 * at + 1) * frequency * Math.PI) / (2 * HASH_SIDE))),
);

/** The 8 × 8 lowest frequencies of the picture: what remains of it when it is saved smaller and coarser. */
function lowFrequencies(greys: Uint8Array): number[] {
  const byRow = Array.from({ length: HASH_SIDE }, (_, y) =>
    COSINES.map((wave) => wave.reduce((sum, cosine, x) => sum + cosine * (greys[y * HASH_SIDE + x] ?? 0), 0)),
  );
  return COSINES.flatMap((wave) =>
    COSINES.map((_, x) => wave.reduce((sum, cosine, y) => sum + cosine * (byRow[y]?.[x] ?? 0), 0)),
  );
}

/**
 * What the eye sees of a photo, in 64 bits: whether each low frequency lies above their median.
 * @param greys 32 × 32 greys of 0–255, row by row, of the upright picture
 * @returns 16 hex digits, or null where the picture is too even to be told from another
 */
export function pictureHash(greys: Uint8Array): string | null {
  if (greys.length !== HASH_SIDE * HASH_SIDE) throw new Error('not 32 × 32 greys');
  const mean = greys.reduce((sum, grey) => sum + grey, 0) / greys.length;
  const spread = Math.sqrt(greys.reduce((sum, grey) => sum + (grey - mean) ** 2, 0) / greys.length);
  if (spread < LEAST_CONTRAST) return null;
  const frequencies = lowFrequencies(greys);
  const ordered = frequencies.slice(1).sort((a, b) => a - b);
  const median = ordered[Math.floor(ordered.length / 2)] ?? 0;
  const bits = frequencies.map((frequency) => (frequency > median ? '1' : '0')).join('');
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0');
}

/** In how many of 64 bits two hashes differ. */
export function hashDistance(a: string, b: string): number {
  const differing = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  return differing.toString(2).replaceAll('0', '').length;
}
