import { readFile, writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { HASH_SIDE, pictureHash } from '@/lib/domain/evidence/picture-hash';
import { AppError } from '@/lib/errors';
import { readExif, type Taken } from './read-exif';

/** Some 50 megapixels: above what phones take unless they are told to. */
const MOST_PIXELS = 50_000_000;
/** What is served is no larger than a screen shows; the original keeps every pixel. */
const SHOWN_SIDE = 2_560;
const THUMBNAIL_SIDE = 240;
/** How libvips says that memory or its own temporary file was refused: its errors have no code. */
const OF_THE_MACHINE = /out of memory|system error/i;

export interface CleanPicture extends Taken {
  readonly pictureHash: string | null;
}

/**
 * Redraws a photo upright and without anything that was written into it, once to be shown and once small; reads time,
 * place and what the eye sees.
 * @param to where the two pictures are written
 * @throws AppError `picture_damaged`, `picture_too_large`; a fault of the machine as it is
 */
export async function cleanPicture(
  from: string,
  kind: 'jpeg' | 'png',
  to: { readonly shown: string; readonly thumbnail: string },
): Promise<CleanPicture> {
  // The library never touches the disk: its errors do not tell a full disk from a torn photo, those of Node do.
  const { shown, thumbnail, ...picture } = await redraw(await readFile(from), kind);
  await writeFile(to.shown, shown);
  await writeFile(to.thumbnail, thumbnail);
  return picture;
}

async function redraw(bytes: Buffer, kind: 'jpeg' | 'png') {
  try {
    const { exif } = await open(bytes).metadata();
    const fitting = { fit: 'inside', withoutEnlargement: true } as const;
    const upright = open(bytes).autoOrient().resize(SHOWN_SIDE, SHOWN_SIDE, fitting);
    const shown = await (kind === 'png' ? upright.png() : upright.jpeg({ quality: 85 })).toBuffer();
    const thumbnail = await sharp(shown)
      .flatten({ background: '#ffffff' })
      .resize(THUMBNAIL_SIDE, THUMBNAIL_SIDE, fitting)
      .jpeg({ quality: 75 })
      .toBuffer();
    const greys = await sharp(shown)
      .flatten({ background: '#ffffff' })
      .resize(HASH_SIDE, HASH_SIDE, { fit: 'fill' })
      .greyscale()
      .raw()
      .toBuffer();
    return { ...readExif(exif), pictureHash: pictureHash(greys), shown, thumbnail };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (OF_THE_MACHINE.test(message)) throw error;
    throw new AppError(/pixel limit/i.test(message) ? 'picture_too_large' : 'picture_damaged', undefined, {
      cause: error,
    });
  }
}

function open(bytes: Buffer): Sharp {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true });
}
