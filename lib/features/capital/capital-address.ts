import type { PageParams } from '../progress/page-question';

/** The years that the address asks for; null: those of the day. */
export function readFrame(params: PageParams): string | null {
  const said = [params.frame].flat()[0] ?? '';
  return /^\d{4}(-\d{4})?$/.test(said) ? said : null;
}

export function capitalHref(code: string, query: string, frame: string | null): string {
  const params = new URLSearchParams(query);
  if (frame !== null) params.set('frame', frame);
  const text = params.toString();
  return `/units/${code}/capital${text && `?${text}`}`;
}
