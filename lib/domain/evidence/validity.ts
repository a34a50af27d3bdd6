import { addDays, format, parseISO } from 'date-fns';

/** Evidence that ends within so many days is warned of. */
export const EXPIRES_SOON_DAYS = 30;

export type Validity = 'lasting' | 'valid' | 'expiring' | 'expired';

/**
 * How evidence stands on a day. Its last day still counts.
 * @param validUntil ISO day, or null for what does not end
 * @param day ISO day that the page is asked for
 */
export function validityOn(validUntil: string | null, day: string): Validity {
  if (validUntil === null) return 'lasting';
  if (validUntil < day) return 'expired';
  return validUntil <= format(addDays(parseISO(day), EXPIRES_SOON_DAYS), 'yyyy-MM-dd') ? 'expiring' : 'valid';
}
