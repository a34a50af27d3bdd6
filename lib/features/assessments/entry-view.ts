import type { Guidance } from '@/lib/domain/criteria/criteria-set';
import type { IndicatorKind } from '@/lib/domain/criteria/evaluate';
import type { Stage, Status } from '@/lib/domain/criteria/status';
import type { ErrorCode } from '@/lib/errors';

/** An indicator that takes a value, or, where `kind` is "boolean", only a status. */
export interface EntryIndicator {
  /** "i:5.1" */
  item: string;
  /** "5.1" */
  code: string;
  name: string;
  kind: IndicatorKind;
  /** "%" or "triệu đồng/người/năm" */
  unit: string | null;
  status: Status;
  /** As people type it: "78,5", "1286". */
  value: string | null;
  /** "≥ 100 %"; null where no threshold is known for the unit. */
  threshold: string | null;
  thresholdConfirmed: boolean;
  /** How far a value that is not enough is from its threshold: "21,5"; null where nothing can be said. */
  gap: string | null;
  factId: string | null;
}

/** One criterion to be filled in. */
export interface EntryRow {
  /** "5" */
  item: string;
  number: number;
  name: string;
  nameConfirmed: boolean;
  group: string;
  status: Status;
  /** What the unit says of itself, where another stage is entered; null on the stage of self-assessment. */
  claimed: Status | null;
  effectiveOn: string | null;
  note: string | null;
  cause: string | null;
  recordedAt: string | null;
  recordedBy: string | null;
  /** Last fact of the cell as of the entry's date; null: nobody said anything yet. */
  factId: string | null;
  /** Amended in mid-period, by which decision and from which day, and not yet looked at again. */
  needsReview: { decision: string | null; from: string } | null;
  /** In charge of the criterion: "Sở TN&MT"; null: nobody is named. */
  department: string | null;
  /** Decisions and guidance on the criterion. */
  guidance: readonly Guidance[];
  /** Why this actor may not write it; null: open. */
  locked: ErrorCode | null;
  indicators: EntryIndicator[];
}

/** One unit on one set, ready for the form. */
export interface EntryView {
  code: string;
  /** "xã Kiên Mộc" */
  title: string;
  setId: string;
  setName: string;
  stage: Stage;
  /** The day that new facts are dated by default: the reference day, or the unit's last day. */
  day: string;
  firstDay: string;
  lastDay: string;
  rows: EntryRow[];
}
