import type { PageParams } from '../progress/page-question';

/** The step that the address opens; null: none, or what cannot be read. */
export function readOpenedStep(params: PageParams): number | null {
  const said = [params['step']].flat()[0] ?? '';
  return /^\d{1,9}$/.test(said) ? Number(said) : null;
}

/** The page with a step opened, scrolled to it; null: with none. */
export function stepHref(code: string, query: string, step: number | null): string {
  const params = new URLSearchParams(query);
  if (step !== null) params.set('step', String(step));
  const text = params.toString();
  return `/units/${code}/path${text && `?${text}`}${step === null ? '' : `#buoc-${step}`}`;
}
