import exifReader from 'exif-reader';

/** When and where a photo says that it was taken. */
export interface Taken {
  readonly takenAt: Date | null;
  readonly place: { readonly lat: number; readonly lon: number } | null;
}

const NOTHING: Taken = { takenAt: null, place: null };
/** A camera without a word about its offset stands in Viet Nam. */
const HOME_OFFSET = '+07:00';

/** Reads time and place; what is missing, torn or impossible is null, for a photo proves without them, too. */
export function readExif(exif: Buffer | undefined): Taken {
  if (!exif) return NOTHING;
  try {
    const { Photo, GPSInfo } = exifReader(exif);
    return { takenAt: instantOf(Photo?.DateTimeOriginal, Photo?.OffsetTimeOriginal), place: placeOf(GPSInfo) };
  } catch {
    return NOTHING;
  }
}

/** The clock's reading comes as if it were UTC. */
function instantOf(clock: unknown, offset: unknown): Date | null {
  if (!(clock instanceof Date) || Number.isNaN(clock.getTime())) return null;
  const known = typeof offset === 'string' && /^[+-]\d{2}:\d{2}/.test(offset) ? offset.slice(0, 6) : HOME_OFFSET;
  const instant = new Date(clock.toISOString().replace('Z', known));
  const year = instant.getUTCFullYear();
  return year >= 1990 && year < 2100 ? instant : null;
}

type Gps = ReturnType<typeof exifReader>['GPSInfo'];

function placeOf(gps: Gps): Taken['place'] {
  const lat = degreesOf(gps?.GPSLatitude, gps?.GPSLatitudeRef, 'S', 90);
  const lon = degreesOf(gps?.GPSLongitude, gps?.GPSLongitudeRef, 'W', 180);
  // Many phones write 0, 0 while they do not know yet.
  return lat === null || lon === null || (lat === 0 && lon === 0) ? null : { lat, lon };
}

function degreesOf(parts: unknown, ref: unknown, negative: string, most: number): number | null {
  if (!Array.isArray(parts) || parts.length !== 3) return null;
  const [degrees, minutes, seconds] = parts.map(Number) as [number, number, number];
  const value = degrees + minutes / 60 + seconds / 3600;
  if (!Number.isFinite(value) || value < 0 || value > most) return null;
  return Math.round((ref === negative ? -value : value) * 1e6) / 1e6;
}
