import { CADENCES, type ReportWindow } from '@/lib/domain/reporting/cadence';
import { windowEndingOn } from '@/lib/domain/reporting/windows';
import { isIsoDay } from '@/lib/domain/time/month-ends';
import { pageHref } from '../progress/page-address';

/** The window that an address names ("month.2019-05-14"); null: it names none. */
export function readWindow(period: string): ReportWindow | null {
  const [word, to = ''] = period.split('.');
  const cadence = CADENCES.find((known) => known === word);
  return cadence && isIsoDay(to) ? windowEndingOn(cadence, to) : null;
}

/** Address of the report of a window; `live`: as the data fill it now, also where it was sent. */
export function reportHref(code: string, query: string, { cadence, to }: ReportWindow, live = false): string {
  return pageHref(code, 'reports', query, { period: `${cadence}.${to}`, live: live && '1' });
}
