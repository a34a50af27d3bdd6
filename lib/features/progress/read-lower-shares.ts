import type { CatalogueCriterion, CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { lowerShare, type LowerShare } from '@/lib/domain/criteria/lower-share';
import type { Stage } from '@/lib/domain/criteria/status';
import { levelWord } from '@/lib/domain/units/level-word';
import type { UnitLevel } from '@/lib/domain/units/unit';
import { lowerSetOf } from './lower-set';
import { readStates } from './read-group';
import type { UnitScope } from './resolve-unit';
import { summaryOf } from './summaries';

/** Of one indicator: how many of what meet which set; `share` null where nobody assessed any. */
export interface LowerState {
  readonly share: LowerShare | null;
  /** What is counted. */
  readonly level: UnitLevel;
  readonly setName: string;
}

/** What the indicators that count lower units come to on the scope's day, by indicator code; the others are left out. */
export async function readLowerShares(
  scope: UnitScope,
  criteria: readonly CatalogueCriterion[],
  catalogue: readonly CatalogueSet[],
  stage: Stage,
): Promise<Map<string, LowerState>> {
  const states = new Map<string, LowerState>();
  for (const indicator of criteria.flatMap((criterion) => criterion.indicators)) {
    const chosen = lowerSetOf(catalogue, indicator, scope.day);
    if (!chosen) continue;
    const { set } = chosen;
    const question = { scope, chosen, stage };
    const summary = summaryOf(question, await readStates(question));
    states.set(indicator.code, { share: lowerShare(summary), level: set.level, setName: set.name });
  }
  return states;
}

/** "8/10 thôn"; null where nobody assessed any. */
export function shareText({ share, level }: LowerState): string | null {
  return share && `${share.met}/${share.of} ${levelWord(level)}`;
}
