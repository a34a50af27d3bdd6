import { readParam, type PageParams } from './page-question';

/** An id, or another whole number, that an address says; null: none, or what cannot be read. */
export function readNumber(params: PageParams, name: string): number | null {
  const text = readParam(params, name) ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** The number of the page of a list that an address asks for. */
export function readPageNumber(params: PageParams): number {
  return Math.max(1, readNumber(params, 'page') ?? 1);
}

/** A page of a unit, with what every link of it carries on and what it is narrowed by; null, false and '' are not said. */
export function pageHref(
  code: string,
  page: string,
  query: string,
  narrowed: Readonly<Record<string, string | number | null | undefined | false>>,
): string {
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(narrowed)) if (value) params.set(name, String(value));
  const text = params.toString();
  return `/units/${code}/${page}${text && `?${text}`}`;
}
