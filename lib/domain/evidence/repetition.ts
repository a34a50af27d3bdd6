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
 * What is said of a photo that stands elsewhere, too: every place that the reader may see, byte-for-byte ones first,
 * and, where there is none, once that it stands elsewhere. Nothing tells what or how much he may not see.
 */
export function tellRepetitions<Place>(found: readonly Repetition<Place>[]): Repetition<Place>[] {
  const ordered = (['same', 'alike'] as const).flatMap((kind) => found.filter(({ sameness }) => sameness === kind));
  const seen = ordered.filter(({ place }) => place !== null);
  return seen.length > 0 ? seen : ordered.slice(0, 1);
}
