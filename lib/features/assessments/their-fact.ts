import { formatTyped } from '@/lib/domain/report/value-format';
import type { LastFact } from '../cells/data';
import type { TheirFact } from './save-state';

/** What the person in conflict may know of the other's fact, and nothing else of the row. */
export function toTheirFact(item: string, fact: LastFact): TheirFact {
  const { status, note, cause, effectiveOn, recordedAt, recordedBy } = fact;
  const value = fact.valueText ?? (fact.value === null ? null : formatTyped(fact.value));
  return { item, factId: String(fact.id), status, value, note, cause, effectiveOn, recordedAt, recordedBy };
}
