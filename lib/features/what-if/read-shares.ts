import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { lowerShare, type LowerShare } from '@/lib/domain/criteria/lower-share';
import { summarise } from '@/lib/domain/progress/summarise';
import { membersOn } from '../progress/group-members';
import { lowerSetOf } from '../progress/lower-set';
import { readStates } from '../progress/read-group';
import { countingRule } from '../progress/counting-rule';
import { progressOf } from '../progress/summaries';
import type { WhatIfQuestion } from './question';

/** What the indicators that count lower units come to, by counted unit and code. The lower units of all are read once a set. */
export async function readShares(
  { scope, stage, members, known }: Pick<WhatIfQuestion, 'scope' | 'stage' | 'members' | 'known'>,
  catalogue: readonly CatalogueSet[],
): Promise<Map<number, Map<string, LowerShare>>> {
  const shares = new Map(members.map(({ id }) => [id, new Map<string, LowerShare>()]));
  for (const indicator of known.indicators.values()) {
    const chosen = lowerSetOf(catalogue, indicator, scope.day);
    if (!chosen) continue;
    const { set, whole } = chosen;
    const { now } = await readStates({ scope, chosen, stage });
    for (const member of members) {
      const lower = membersOn(scope.territory, member, set, scope.day);
      const sum = summarise(whole, progressOf(whole, lower, now), countingRule(scope.actor.tenant));
      const share = lowerShare(sum);
      if (share) shares.get(member.id)!.set(indicator.code, share);
    }
  }
  return shares;
}
