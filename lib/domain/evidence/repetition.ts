import { ALIKE_WITHIN, hashDistance } from './picture-hash';

/** What two photos are compared by. */
export interface PictureMark {
  readonly sha256: string;
  readonly pictureHash: string | null;
}

/** same: byte for byte; alike: another file of what looks like the same photo. */
export type Sameness = 'same' | 'alike';

/** Whether two files are one photo; null: as far as can be seen they are not. */
export function samenessOf(one: PictureMark, other: PictureMark): Sameness | null {
  if (one.sha256 === other.sha256) return 'same';
  if (one.pictureHash === null || other.pictureHash === null) return null;
  return hashDistance(one.pictureHash, other.pictureHash) <= ALIKE_WITHIN ? 'alike' : null;
}

/** Where a photo stands a second time. `place` null: somewhere that the reader may not see. */
export interface Repetition<Place> {
  readonly sameness: Sameness;
  readonly place: Place | null;
}

/**
 * What is said of a photo that stands elsewhere, too: every place that the reader may see, once, byte-for-byte ones
 * first, and, where there is none, once that it stands elsewhere. Nothing tells what or how much he may not see.
 * @param keyOf what tells two places apart
 */
export function tellRepetitions<Place>(
  found: readonly Repetition<Place>[],
  keyOf: (place: Place) => string,
): Repetition<Place>[] {
  const ordered = (['same', 'alike'] as const).flatMap((kind) => found.filter(({ sameness }) => sameness === kind));
  const seen = new Map<string, Repetition<Place>>();
  for (const one of ordered) {
    const key = one.place === null ? null : keyOf(one.place);
    if (key !== null && !seen.has(key)) seen.set(key, one);
  }
  return seen.size > 0 ? [...seen.values()] : ordered.slice(0, 1);
}
