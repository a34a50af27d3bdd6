import { ALERT_KINDS } from '@/lib/domain/alerts/alert';
import type { PageParams } from '../progress/page-question';
import type { AlertFilter } from './alerts-view';

/** What the address narrows the page by; what cannot be read is left out. */
export function readAlertFilter(params: PageParams, numbers: readonly number[]): AlertFilter & { page: number } {
  const said = (name: string) => [params[name]].flat()[0] ?? '';
  const number = Number(said('criterion'));
  const page = Number(said('page'));
  return {
    kind: ALERT_KINDS.find((kind) => kind === said('kind')) ?? null,
    area: said('area'),
    criterion: numbers.includes(number) ? number : null,
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** The address that says the filter, with what every link of the page carries on. */
export function alertsHref(code: string, query: string, filter: AlertFilter, page = 1): string {
  const params = new URLSearchParams(query);
  if (filter.kind) params.set('kind', filter.kind);
  if (filter.area) params.set('area', filter.area);
  if (filter.criterion !== null) params.set('criterion', String(filter.criterion));
  if (page > 1) params.set('page', String(page));
  const text = params.toString();
  return `/units/${code}/alerts${text && `?${text}`}`;
}
