import type { PlanAmount } from '../plan/plan-figure';
import { formatPlain } from './value-format';

/** An amount with its bound, never as a bare number where it is none: "5", "≥ 2", "> 10", "12,5–13". */
export function formatAmount({ low, high, bound }: PlanAmount): string {
  switch (bound) {
    case 'exact':
      return formatPlain(low);
    case 'at_least':
      return `≥ ${formatPlain(low)}`;
    case 'more_than':
      return `> ${formatPlain(low)}`;
    case 'range':
      return `${formatPlain(low)}–${formatPlain(high ?? low)}`;
  }
}
