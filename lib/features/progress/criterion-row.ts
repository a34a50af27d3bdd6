import type { Status, Stage } from '@/lib/domain/criteria/status';
import type { Asked } from '../cells/data';
import type { CriterionNotes } from './criterion-notes';

/** One criterion on the page of a single unit (commune, village, or a district on its own set). */
export interface CriterionRow extends CriterionNotes {
  number: number;
  name: string;
  nameConfirmed: boolean;
  group: string;
  status: Status;
  before: Status | null;
  effectiveOn: string | null;
  recordedAt: string | null;
  recordedBy: string | null;
  note: string | null;
  cause: string | null;
  illustrative: boolean;
  indicators: {
    code: string;
    name: string;
    status: Status;
    value: string | null;
    threshold: string | null;
    thresholdConfirmed: boolean;
    /** The value is stale: a newer one was asked of an organisation. */
    asked: Asked | null;
  }[];
}

/** One fact of one cell, as the history shows it. */
export interface CellFact {
  id: string;
  effectiveOn: string;
  stage: Stage;
  status: Status;
  value: string | null;
  note: string | null;
  cause: string | null;
  /** Post of the person; null: loaded by the operator. */
  recordedBy: string | null;
  recordedAt: string;
  /** The value was stale: a newer one was asked of an organisation. */
  asked: Asked | null;
}

/** A line of a cell's history: a fact, or what somebody typed and gave up for another's fact, which may name no status. */
export interface HistoryLine extends Omit<CellFact, 'status'> {
  status: Status | null;
  notTaken: boolean;
}
