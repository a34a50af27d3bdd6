import { pageHref } from '../progress/page-address';
import { readParam, type PageParams } from '../progress/page-question';

/** The years that the address asks for; null: those of the day. */
export function readFrame(params: PageParams): string | null {
  const frame = readParam(params, 'frame') ?? '';
  return /^\d{4}(-\d{4})?$/.test(frame) ? frame : null;
}

export function capitalHref(code: string, query: string, frame: string | null): string {
  return pageHref(code, 'capital', query, { frame });
}
