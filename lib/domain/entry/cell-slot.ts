import type { IndicatorRule, ThresholdKeys } from '../criteria/evaluate';
import { evaluate } from '../criteria/evaluate';
import type { Status } from '../criteria/status';
import type { PointsRule } from '../criteria/version-rules';
import { parseTypedNumber } from '../report/parse-number';
import type { ItemContent } from './item-content';

/** A criterion takes a status, a cause and a note; an indicator a value or a status. */
export type SlotItem =
  | { readonly kind: 'criterion' }
  | { readonly kind: 'indicator'; readonly rule: IndicatorRule; readonly unit: string | null };

/** What can be written in a cell of the grid. `said`: the status, or of an indicator that is measured its value. */
export interface CellSlot {
  readonly field: 'said' | 'status' | 'value' | 'cause' | 'note';
  readonly item: SlotItem;
  /** Code of the reason why this person may not write it; null: open. */
  readonly locked: string | null;
  readonly present: ItemContent;
  /** By which thresholds the unit is judged, and the version's rule of points. */
  readonly keys: ThresholdKeys;
  readonly points: PointsRule | null;
}

/** Does the item take a value, not a status alone? */
export function isMeasured(item: SlotItem): item is Extract<SlotItem, { kind: 'indicator' }> {
  return item.kind === 'indicator' && item.rule.kind !== 'boolean';
}

/** What the threshold says of a value as it was typed; null where it proves nothing. */
export function provenStatus({ item, keys, points }: CellSlot, value: string | null): Status | null {
  if (value === null || !isMeasured(item)) return null;
  const { rule } = item;
  if (rule.kind === 'choice' || rule.kind === 'text') return evaluate(rule, value, keys, points).status;
  const typed = parseTypedNumber(value);
  return typed.kind === 'number' ? evaluate(rule, typed.value, keys, points).status : null;
}
