import type { Status } from '../criteria/status';

/** A criterion takes a status on a day and keeps it until its next step. */
export interface CellStep {
  /** Index into the set's numbers. */
  readonly index: number;
  /** ISO day */
  readonly day: string;
  readonly status: Status;
}

/** What holds in an indicator. */
export interface HeldValue {
  /** Index of the criterion it belongs to. */
  readonly index: number;
  /** "15.1" */
  readonly code: string;
  /** As of when it is true. */
  readonly day: string;
  /** The last day on which it became another. */
  readonly changedOn: string;
  /** A status alone does not grow old, a value does. */
  readonly isValue: boolean;
  /** It is marked as stale: of whom a newer one was asked. */
  readonly askedOf: string | null;
}

export interface DatedEvidence {
  readonly index: number;
  /** "5" a criterion, "i:5.1" an indicator */
  readonly item: string;
  readonly name: string;
  /** Its last day; null: it does not end. */
  readonly validUntil: string | null;
  /** Grows with each file that is sent. */
  readonly order: number;
}

/** What is known of one unit on a set, up to the asked day. */
export interface UnitPast {
  readonly unitId: number;
  /** From which day it could have been assessed: the later of its own first day and the set's. */
  readonly expectedFrom: string;
  /** Registered for the year; null: nobody is, so that every unit is looked at. */
  readonly registered: boolean | null;
  /** By day, oldest first; one a criterion and day, and only where the status became another. */
  readonly steps: readonly CellStep[];
  readonly values: readonly HeldValue[];
  readonly evidence: readonly DatedEvidence[];
  /** Day of the latest fact, also of one that repeats; null: there is none. */
  readonly lastFact: string | null;
}

/** The statuses of `size` criteria at the end of a day; what has no step yet is not assessed. */
export function statusesOn({ steps }: Pick<UnitPast, 'steps'>, size: number, day: string): Status[] {
  const statuses = new Array<Status>(size).fill('not_assessed');
  for (const step of steps) if (step.day <= day) statuses[step.index] = step.status;
  return statuses;
}
