import type { Found } from './phrase';
import type { SaidAmount } from './sentence';

/** The places of an amount in a phrase: "từ 12,5 đến 13", "ít nhất 02", "trên 10", "15". */
export const AMOUNT =
  '(?:từ {from:decimal}(?: đến | ?- ?){to:decimal}|(?:ít nhất|tối thiểu) {least:decimal}|(?:trên|hơn) {over:decimal}|{exact:decimal})';

export function readAmount(found: Found): SaidAmount {
  if (found.has('from')) return { bound: 'range', low: found.said('from'), high: found.said('to') };
  if (found.has('least')) return { bound: 'at_least', low: found.said('least'), high: null };
  if (found.has('over')) return { bound: 'more_than', low: found.said('over'), high: null };
  return { bound: 'exact', low: found.said('exact'), high: null };
}
