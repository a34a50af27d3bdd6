import { strToU8, zipSync, type Zippable } from 'fflate';
import sharp, { type Sharp } from 'sharp';

interface PhotoOptions {
  readonly seed?: number;
  readonly width?: number;
  readonly height?: number;
  readonly exif?: Parameters<Sharp['withExif']>[0];
}

/** Numbers that look like chance and are the same for a seed. */
function chance(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Pixels with shapes in them, another scene for another seed. */
export function scene({ seed = 1, width = 640, height = 480 }: PhotoOptions = {}): Sharp {
  const next = chance(seed);
  const shapes = Array.from({ length: 14 }, () => {
    const [x, y, size] = [next() * width, next() * height, (0.05 + next() * 0.25) * width];
    return `<circle cx="${x}" cy="${y}" r="${size}" fill="hsl(${next() * 360} 60% ${10 + next() * 80}%)" fill-opacity="0.9"/>`;
  });
  const ground = `<rect width="100%" height="100%" fill="hsl(${next() * 360} 40% ${30 + next() * 40}%)"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${ground}${shapes.join('')}</svg>`;
  return sharp(Buffer.from(svg)).removeAlpha();
}

/** How a camera held on its side says so. */
const SIDEWAYS = 6;

/** A photo as a phone makes it; one with words in it was taken with the phone on its side. */
export function photo(options: PhotoOptions = {}): Promise<Buffer> {
  const { exif } = options;
  const made = scene(options).jpeg({ quality: 92 });
  return (exif ? made.withMetadata({ orientation: SIDEWAYS }).withExif(exif) : made).toBuffer();
}

/** 22/5/2019 10:20 at 21° 32' 24" N, 107° 5' 6" E. */
export const EXIF = {
  IFD0: { Make: 'Test', Copyright: 'not to be shown' },
  IFD2: { DateTimeOriginal: '2019:05:22 10:20:30', UserComment: 'not to be shown' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '21/1 32/1 24/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '107/1 5/1 6/1',
  },
} as const;

/** A photo sent on by a messenger: smaller, coarser, without what was written into it. */
export function resent(bytes: Buffer): Promise<Buffer> {
  return sharp(bytes).autoOrient().resize(400).jpeg({ quality: 45 }).toBuffer();
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const MAIN = {
  docx: ['word/document.xml', `${OFFICE}.wordprocessingml.document.main+xml`],
  xlsx: ['xl/workbook.xml', `${OFFICE}.spreadsheetml.sheet.main+xml`],
  docm: ['word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'],
} as const;

/** The least that is an Office file. */
export function officeFile(kind: keyof typeof MAIN, more: Zippable = {}): Buffer {
  const [part, type] = MAIN[kind];
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`;
  return Buffer.from(zipSync({ '[Content_Types].xml': strToU8(types), [part]: strToU8('<w/>'), ...more }));
}

export function pdf(text = 'Biên bản'): Buffer {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\n% ${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );
}

/** The first bytes of a photo as an iPhone makes it by default. */
export function heic(): Buffer {
  return Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(2_000, 7)]);
}
