import type { CatalogueIndicator } from '@/lib/domain/criteria/criteria-set';
import { judgeFact } from '@/lib/domain/criteria/judge-fact';
import { narrowRule } from '@/lib/domain/criteria/narrow-rule';
import type { Status } from '@/lib/domain/criteria/status';
import { formatTyped } from '@/lib/domain/report/value-format';
import type { LastFact } from '../cells/data';
import type { EntryIndicator } from './entry-view';
import type { Judging } from './propose';

/**
 * One indicator of the form: what was said of it, and the rule by which it is judged for this unit.
 * @param claim what the unit says of itself, null where that is what is entered
 */
export function toEntryIndicator(
  judging: Judging,
  indicator: CatalogueIndicator,
  fact: LastFact | undefined,
  claim: LastFact | undefined | null,
): EntryIndicator {
  return {
    ...narrowRule(indicator, judging.keys),
    item: `i:${indicator.code}`,
    code: indicator.code,
    name: indicator.name,
    unit: indicator.unit,
    ...said(judging, indicator, fact),
    claimed: claim === null ? null : said(judging, indicator, claim),
    lower: judging.lower.get(indicator.code) ?? null,
    asked: fact?.asked ?? null,
    factId: fact ? String(fact.id) : null,
  };
}

function said(
  { version, keys, lower }: Judging,
  indicator: CatalogueIndicator,
  fact: LastFact | undefined,
): { status: Status; value: string | null } {
  const share = lower.get(indicator.code)?.share ?? null;
  const { status } = judgeFact(indicator, fact ?? null, keys, version.rules.points, share);
  return { status, value: fact?.valueText ?? (fact?.value == null ? null : formatTyped(fact.value)) };
}
