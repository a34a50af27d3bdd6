import type { Cause } from '../criteria/status';

/** Why a unit lacks a criterion, or is held back as a whole, between two days. */
export interface GapCause {
  readonly id: number;
  readonly unitId: number;
  readonly setId: string;
  /** null: it holds the whole unit back. */
  readonly number: number | null;
  readonly cause: Cause;
  readonly note: string | null;
  /** The event at which it was named. */
  readonly eventId: number | null;
  readonly since: string;
  /** The last day on which it held; null: it still does. */
  readonly until: string | null;
  readonly illustrative: boolean;
}
