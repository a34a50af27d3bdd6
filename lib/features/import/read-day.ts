import { isIsoDay } from '@/lib/domain/time/month-ends';

/** A day written as ISO or dd/MM/yyyy, as an ISO day; null when it is neither or no such day exists. */
export function readDay(text: string): string | null {
  const parts = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  const day = parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : text;
  return isIsoDay(day) ? day : null;
}
