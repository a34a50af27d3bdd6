import type { CountingRule } from '../progress/summary';
import type { AlertThresholds } from './thresholds';

/** What every rule is asked. */
export interface AlertQuestion {
  /** Number of criteria that are looked at. */
  readonly size: number;
  /** ISO day from which everything counts; never the clock. */
  readonly day: string;
  readonly thresholds: AlertThresholds;
  readonly rule: CountingRule;
}
