import { versionInForce, type CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { lowerShare, type LowerShare } from '@/lib/domain/criteria/lower-share';
import { summarise } from '@/lib/domain/progress/summarise';
import type { ReadableSet } from '../progress/choose-set';
import { membersOn } from '../progress/group-members';
import { readStates } from '../progress/read-group';
import { countingRule, progressOf } from '../progress/summaries';
import type { WhatIfQuestion } from './question';

/** What the indicators that count lower units come to, by counted unit and code. The lower units of all are read once a set. */
export async function readShares(
  { scope, stage, members, known }: Pick<WhatIfQuestion, 'scope' | 'stage' | 'members' | 'known'>,
  catalogue: readonly CatalogueSet[],
): Promise<Map<number, Map<string, LowerShare>>> {
  const shares = new Map(members.map(({ id }) => [id, new Map<string, LowerShare>()]));
  for (const { code, kind, lowerSetId } of known.indicators.values()) {
    if (kind !== 'lower_share') continue;
    const set = catalogue.find((one) => one.id === lowerSetId);
    const version = set && (versionInForce(set, scope.day) ?? set.versions.at(-1));
    if (!set?.identity || !version) continue;
    const chosen: ReadableSet = { set, version, whole: set.identity, shown: set.identity };
    const { now } = await readStates({ scope, chosen, stage });
    for (const member of members) {
      const lower = membersOn(scope.territory, member, set, scope.day);
      const sum = summarise(set.identity, progressOf(set.identity, lower, now), countingRule(scope.actor.tenant));
      const share = lowerShare(sum);
      if (share) shares.get(member.id)!.set(code, share);
    }
  }
  return shares;
}
