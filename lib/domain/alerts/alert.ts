import type { Status } from '../criteria/status';

/** What an office wants to be told of, in the order in which it is told. */
export const ALERT_KINDS = ['regress', 'stall', 'jump', 'no_assessment', 'stale', 'evidence'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** Of which cell, and since when. `index` into the set's numbers. */
interface OfCell {
  readonly unitId: number;
  readonly index: number;
  /** ISO day */
  readonly since: string;
}

/** Of a unit, not of one criterion. */
interface OfUnit {
  readonly unitId: number;
  readonly index: null;
  readonly since: string;
}

/** It was met and is no longer. `since`: the first day on which it was not. */
export type Regress = OfCell & { readonly kind: 'regress'; readonly from: Status; readonly to: Status };

/** Unmet, and nothing about it has moved. `since`: the last day on which something did. */
export type Stall = OfCell & { readonly kind: 'stall'; readonly status: Status };

/** Many criteria at once. `since`: the first day of the week, or 1 December. */
export type Jump = OfUnit & {
  readonly kind: 'jump';
  readonly why: 'week' | 'december';
  /** The last day that is counted. */
  readonly until: string;
  /** Indexes of the criteria that were gained. */
  readonly gained: readonly number[];
  /** Of December: what was gained in the whole year. */
  readonly ofYear: number | null;
};

/** Nobody has said anything: of the unit, or of one criterion of a unit that is otherwise assessed. */
export type NoAssessment = (OfUnit | OfCell) & { readonly kind: 'no_assessment' };

/** Values that are old, or marked as such; or a unit that nobody has touched (`index` null). `since`: the day of the oldest. */
export type Stale = (OfUnit | OfCell) & {
  readonly kind: 'stale';
  /** Codes of the indicators, "15.1". */
  readonly codes: readonly string[];
  /** Of whom a newer value was asked. */
  readonly askedOf: string | null;
};

/** Evidence that ends soon or has ended. `since`: its last day. */
export type EvidenceEnds = OfCell & { readonly kind: 'evidence'; readonly name: string; readonly expired: boolean };

export type Alert = Regress | Stall | Jump | NoAssessment | Stale | EvidenceEnds;
