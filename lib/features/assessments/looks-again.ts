import { needsReview } from '@/lib/domain/criteria/needs-review';
import { classificationOn } from '@/lib/domain/units/classify';
import type { Territory } from '@/lib/domain/units/unit';
import type { LastFact } from '../cells/data';
import type { SaveTarget } from './check-save';
import type { SaveEntry } from './schema';

/** Does the entry look again at a criterion that was amended? It is then written, although it may say what stood there before. */
export function looksAgain(
  territory: Territory,
  { unit, set }: SaveTarget,
  effectiveOn: string,
  entry: SaveEntry,
  last: LastFact | undefined,
): boolean {
  const item = set.items.get(entry.item);
  if (!item || item.isIndicator || !last) return false;
  const classification = classificationOn(territory, unit, effectiveOn);
  return needsReview(set, item.criterion, last.effectiveOn, effectiveOn, classification) !== null;
}
