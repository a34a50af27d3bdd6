import { formatNumber, formatQuotient, formatUiDate } from '@/lib/domain/report/format';
import { TIME_ZONE } from './locale';

/** "2019-05-22" → "22/05/2019"; the one form of a day on screen. */
export const showDate = formatUiDate;

/** 1286 → "1.286" */
export function showCount(value: number): string {
  return formatNumber(value, 0);
}

/** "2019-05-31" → "05/2019" */
export function showMonth(iso: string): string {
  return formatUiDate(iso).slice(3);
}

/** A pair as a rounded average: (126, 10), 1 → "12,6"; null when there is nothing to divide by. */
export function showAverage(average: { sum: number; n: number } | null, decimals: number): string | null {
  return average && average.n > 0 ? formatQuotient(average.sum, average.n, decimals) : null;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant as it was on the clock in Hà Nội: "22/05/2019 10:42". */
export function showInstant(instant: string): string {
  const part = Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${part.day}/${part.month}/${part.year} ${part.hour}:${part.minute}`;
}

/** The hour and minute alone: "10:42". */
export function showTime(instant: string): string {
  return showInstant(instant).slice(11);
}
