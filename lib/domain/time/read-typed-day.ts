import { isIsoDay } from './month-ends';

const NUMBERS = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i;

/**
 * A day as people type it, as an ISO day: "22/5/2019", "22-05-2019", "22.5.2019", "2019-05-22",
 * "ngày 22 tháng 5 năm 2019". The day stands before the month, as everywhere in Viet Nam. null: no such day.
 */
export function readTypedDay(text: string): string | null {
  const typed = text.normalize('NFC').trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  const [, day = '', month = '', year = ''] = NUMBERS.exec(typed) ?? WORDS.exec(typed) ?? [];
  const iso = year === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(iso) ? iso : null;
}
