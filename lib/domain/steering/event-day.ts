import { isIsoDay } from '../time/month-ends';
import type { EventDay } from './event';

/** The ends of a day as a form says them; one of the two may be missing. */
export interface TypedEventDay {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly wording: string | null;
}

export type EventDayFault =
  | { readonly field: 'earliest'; readonly code: 'field_missing' | 'date_invalid' }
  | { readonly field: 'latest'; readonly code: 'date_order' | 'date_invalid' }
  | { readonly field: 'wording'; readonly code: 'event_day_unsaid' };

/**
 * The days between which an event was. One day alone is that day; only a latest one means: not before the beginning of
 * its year. Where it is not known to the day, the words of the source must stand beside it.
 * @returns the ends, or the field that is wrong
 */
export function readEventDay({
  earliest,
  latest,
  wording,
}: TypedEventDay): { from: string; to: string } | EventDayFault {
  if (earliest !== null && !isIsoDay(earliest)) return { field: 'earliest', code: 'date_invalid' };
  if (latest !== null && !isIsoDay(latest)) return { field: 'latest', code: 'date_invalid' };
  const to = latest ?? earliest;
  if (to === null) return { field: 'earliest', code: 'field_missing' };
  const from = earliest ?? startOfYear(to);
  if (to < from) return { field: 'latest', code: 'date_order' };
  if (from !== to && wording === null) return { field: 'wording', code: 'event_day_unsaid' };
  return { from, to };
}

/** How a day is known: to the day; only "not after"; or between two days. */
export function dayKnowledge({ from, to }: Pick<EventDay, 'from' | 'to'>): 'day' | 'not_after' | 'between' {
  if (from === to) return 'day';
  return from === startOfYear(to) ? 'not_after' : 'between';
}

function startOfYear(day: string): string {
  return `${day.slice(0, 4)}-01-01`;
}

/** How a form shows the days of an event; read again they are the same. */
export function typeEventDay({ from, to, wording }: Pick<EventDay, 'from' | 'to' | 'wording'>): TypedEventDay {
  const knowledge = dayKnowledge({ from, to });
  return {
    earliest: knowledge === 'not_after' ? null : from,
    latest: knowledge === 'day' ? null : to,
    wording,
  };
}
