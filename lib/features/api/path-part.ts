import { AppError } from '@/lib/errors';

/** A part of a path, which a client may have written with escapes ("08929%7Etan-long"). Throws AppError `not_found`. */
export function readPathPart(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize('NFC');
  } catch {
    throw new AppError('not_found');
  }
}
