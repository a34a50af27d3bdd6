import { ALERT_KINDS } from '@/lib/domain/alerts/alert';
import { pageHref, readNumber, readPageNumber } from '../progress/page-address';
import { readParam, type PageParams } from '../progress/page-question';
import type { AlertFilter } from './alerts-view';

/** What the address narrows the page by; what cannot be read is left out. */
export function readAlertFilter(params: PageParams, numbers: readonly number[]): AlertFilter & { page: number } {
  const number = readNumber(params, 'criterion');
  return {
    kind: ALERT_KINDS.find((kind) => kind === readParam(params, 'kind')) ?? null,
    area: readParam(params, 'area') ?? '',
    criterion: number !== null && numbers.includes(number) ? number : null,
    page: readPageNumber(params),
  };
}

/** The address that says the filter, with what every link of the page carries on. */
export function alertsHref(code: string, query: string, filter: AlertFilter, page = 1): string {
  return pageHref(code, 'alerts', query, { ...filter, page: page > 1 && page });
}
