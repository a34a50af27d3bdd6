import sharp, { type Sharp } from 'sharp';
import { HASH_SIDE, pictureHash } from '@/lib/domain/evidence/picture-hash';
import { AppError } from '@/lib/errors';
import { readExif, type Taken } from './read-exif';

/** Some 50 megapixels: above what phones take unless they are told to. */
const MOST_PIXELS = 50_000_000;
/** What is served is no larger than a screen shows; the original keeps every pixel. */
const SHOWN_SIDE = 2_560;
const THUMBNAIL_SIDE = 240;

export interface CleanPicture extends Taken {
  readonly pictureHash: string | null;
}

/**
 * Redraws a photo upright and without anything that was written into it, once to be shown and once small; reads time,
 * place and what the eye sees.
 * @param to where the two pictures are written
 * @throws AppError `picture_damaged`, `picture_too_large`
 */
export async function cleanPicture(
  from: string,
  kind: 'jpeg' | 'png',
  to: { readonly shown: string; readonly thumbnail: string },
): Promise<CleanPicture> {
  try {
    const { exif } = await open(from).metadata();
    const fitting = { fit: 'inside', withoutEnlargement: true } as const;
    const shown = open(from).autoOrient().resize(SHOWN_SIDE, SHOWN_SIDE, fitting);
    await (kind === 'png' ? shown.png() : shown.jpeg({ quality: 85 })).toFile(to.shown);
    await sharp(to.shown)
      .flatten({ background: '#ffffff' })
      .resize(THUMBNAIL_SIDE, THUMBNAIL_SIDE, fitting)
      .jpeg({ quality: 75 })
      .toFile(to.thumbnail);
    const greys = await sharp(to.shown)
      .flatten({ background: '#ffffff' })
      .resize(HASH_SIDE, HASH_SIDE, { fit: 'fill' })
      .greyscale()
      .raw()
      .toBuffer();
    return { ...readExif(exif), pictureHash: pictureHash(greys) };
  } catch (error) {
    const tooLarge = error instanceof Error && /pixel limit/i.test(error.message);
    throw new AppError(tooLarge ? 'picture_too_large' : 'picture_damaged', undefined, { cause: error });
  }
}

function open(from: string): Sharp {
  return sharp(from, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true });
}
