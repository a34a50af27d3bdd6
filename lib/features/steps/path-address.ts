import { pageHref } from '../progress/page-address';

/** The page with a step opened, scrolled to it; null: with none. */
export function stepHref(code: string, query: string, step: number | null): string {
  const href = pageHref(code, 'path', query, { step });
  return step === null ? href : `${href}#buoc-${step}`;
}
