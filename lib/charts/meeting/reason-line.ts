import type { ForecastView } from '@/lib/features/meeting/view';

type Reason = ForecastView['reasons'][number];

/** Reasons of a forecast in one line; what holds the whole unit back is announced once. */
export function reasonLine(reasons: readonly Reason[], wordOf: (reason: Reason) => string): string {
  const isAlso = (at: number) => reasons[at]?.code === 'unit_cause' && reasons[at - 1]?.code === 'unit_cause';
  return reasons.map((reason, at) => wordOf(isAlso(at) ? { ...reason, code: 'unit_cause_also' } : reason)).join('; ');
}
