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
  /** The last day on which it held, as far as it was over by the day asked for; null: it still held. */
  readonly until: string | null;
  /** Nothing was ever said of its end, on whatever day. */
  readonly isOpen: boolean;
  readonly illustrative: boolean;
}
