import type { DraftFault } from '../draft/draft-fault';
import type { CellRef } from './sheet-fault';

/**
 * Where a fault of the draft stands in the workbook it was read from: the cell of its part, or of the indicator of a
 * threshold that has no cell of its own.
 * @param origin of `readSet`
 * @returns null for what stands in no cell: a number that is missing, a fault of the whole
 */
export function placeOfFault(
  { part, key }: Pick<DraftFault, 'part' | 'key'>,
  origin: ReadonlyMap<string, CellRef>,
): CellRef | null {
  const own = origin.get(`${part}|${key}`);
  if (own || part !== 'threshold') return own ?? null;
  return origin.get(`indicator|${key.slice(0, key.indexOf('|'))}`) ?? null;
}
