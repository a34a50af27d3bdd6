import type { CatalogueIndicator } from '@/lib/domain/criteria/criteria-set';
import { thresholdFor } from '@/lib/domain/criteria/evaluate';
import { judgeFact } from '@/lib/domain/criteria/judge-fact';
import { writeReason } from '@/lib/domain/report/evaluation-reason';
import { formatThreshold, formatTyped } from '@/lib/domain/report/value-format';
import type { LastFact } from '../cells/data';
import type { EntryIndicator, EntryThreshold } from './entry-view';
import type { Judging } from './propose';

/** One indicator of the form: what was said of it, what it asks of the unit, and why it stands as it does. */
export function toEntryIndicator(
  { version, keys, lower }: Judging,
  indicator: CatalogueIndicator,
  fact: LastFact | undefined,
): EntryIndicator {
  const { points } = version.rules;
  const state = lower.get(indicator.code) ?? null;
  const { status, measured, evaluation } = judgeFact(indicator, fact ?? null, keys, points, state?.share ?? null);
  return {
    item: `i:${indicator.code}`,
    code: indicator.code,
    name: indicator.name,
    kind: indicator.kind,
    unit: indicator.unit,
    choices: indicator.choices,
    status,
    value: fact?.valueText ?? (fact?.value == null ? null : formatTyped(fact.value)),
    reason: measured !== null && evaluation ? writeReason(indicator, measured, evaluation, points) : null,
    threshold: toThreshold(indicator, keys),
    lower: state,
    asked: fact?.asked ?? null,
    factId: fact ? String(fact.id) : null,
  };
}

function toThreshold(indicator: CatalogueIndicator, keys: Judging['keys']): EntryThreshold | null {
  const threshold = thresholdFor(indicator, keys);
  const text = formatThreshold(indicator, threshold);
  if (threshold === null || text === null) return null;
  const { confirmed, source } = threshold;
  return { text, certain: threshold.certainty === 'verified' || confirmed !== null, confirmed, source };
}
