import { showDate } from '@/lib/i18n/format';

/** A day on screen; the machine reads it as ISO, so a table that is taken away keeps it a day. */
export function Day({ iso }: { iso: string }) {
  return <time dateTime={iso}>{showDate(iso)}</time>;
}
