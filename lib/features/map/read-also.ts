import { meetsAll } from '@/lib/domain/progress/counting';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { Stage } from '@/lib/domain/criteria/status';
import type { LegendClass } from '@/lib/domain/map/legend';
import { isAppError } from '@/lib/errors';
import { chooseSet } from '../progress/choose-set';
import { readStates } from '../progress/read-group';
import type { UnitScope } from '../progress/resolve-unit';
import { countingRule } from '../progress/counting-rule';
import type { MapView } from './view';

/** Which units meet everything of the further sets that a legend names ("kiểu mẫu"), as far as the reader may read them whole. */
export async function readAlso(
  scope: UnitScope,
  catalogue: readonly CatalogueSet[],
  legend: readonly LegendClass[],
  stage: Stage,
): Promise<MapView['also']> {
  const found: Record<string, string[]> = {};
  for (const id of new Set(legend.flatMap(({ also }) => also ?? []))) {
    const chosen = choose(scope, catalogue, id);
    if (!chosen || chosen.shown !== chosen.whole) continue;
    const { members, now } = await readStates({ scope, chosen, stage });
    for (const { id: unitId, code } of members) {
      if (meetsAll(now.get(unitId)?.statuses ?? [], countingRule(scope.actor.tenant))) (found[code] ??= []).push(id);
    }
  }
  return found;
}

/** A set that is not in force that day, or not this reader's, is met by nobody. */
function choose(scope: UnitScope, catalogue: readonly CatalogueSet[], id: string) {
  try {
    return chooseSet(scope, catalogue, id);
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}
