import type { Guidance } from '@/lib/domain/criteria/criteria-set';
import type { IndicatorKind } from '@/lib/domain/criteria/evaluate';
import type { Proposal } from '@/lib/domain/criteria/propose-status';
import type { Stage, Status } from '@/lib/domain/criteria/status';
import type { ErrorCode } from '@/lib/errors';
import type { Asked } from '../cells/data';
import type { LowerState } from '../progress/read-lower-shares';

/** An indicator that takes a value, or, where `kind` is "boolean", only a status; a "lower_share" is computed and takes nothing. */
export interface EntryIndicator {
  /** "i:5.1" */
  item: string;
  /** "5.1" */
  code: string;
  name: string;
  kind: IndicatorKind;
  /** "%" or "triệu đồng/người/năm" */
  unit: string | null;
  /** The answers of a choice; [] on other kinds. */
  choices: readonly string[];
  /** By the threshold in force, where the value can be judged. */
  status: Status;
  /** As people type it: "78,5", "1286". */
  value: string | null;
  /** "89 % < 90 %, thiếu 1,0 điểm %"; null where nothing can be said. */
  reason: string | null;
  threshold: EntryThreshold | null;
  /** Of a "lower_share": how many of what meet which set; null on other kinds. */
  lower: LowerState | null;
  /** The value is stale: a newer one was asked of an organisation on a day. */
  asked: Asked | null;
  factId: string | null;
}

/** What an indicator asks of the unit, and how sure that is. */
export interface EntryThreshold {
  /** "≥ 100 %" */
  text: string;
  /** A source confirms it, or somebody compared it with the decision's own text. */
  certain: boolean;
  confirmed: { readonly by: string; readonly on: string } | null;
  source: string | null;
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
  /** What the indicators say of it; `status` null where it has none. */
  proposal: Proposal;
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
