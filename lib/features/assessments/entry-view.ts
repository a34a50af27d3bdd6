import type { Guidance } from '@/lib/domain/criteria/criteria-set';
import type { IndicatorRule } from '@/lib/domain/criteria/evaluate';
import type { Stage, Status } from '@/lib/domain/criteria/status';
import type { PointsRule } from '@/lib/domain/criteria/version-rules';
import type { Completeness } from '@/lib/domain/evidence/completeness';
import type { CellLock } from '@/lib/domain/review/lock-reason';
import type { ErrorCode } from '@/lib/errors';
import type { Asked } from '../cells/data';
import type { LowerState } from '../progress/read-lower-shares';

/**
 * An indicator with its rule narrowed to the unit (`narrowRule`), so that whoever holds the view can judge what is typed
 * (`judge-row.ts`). It takes a value, or, where `kind` is "boolean", only a status; a "lower_share" is computed and takes nothing.
 */
export interface EntryIndicator extends IndicatorRule {
  /** "i:5.1" */
  readonly item: string;
  /** "5.1" */
  readonly code: string;
  readonly name: string;
  /** "%" or "triệu đồng/người/năm" */
  readonly unit: string | null;
  /** By the threshold in force, where the value can be judged. */
  readonly status: Status;
  /** As people type it: "78,5", "1286". */
  readonly value: string | null;
  /** What the unit says of itself, where another stage is entered; null on the stage of self-assessment. */
  readonly claimed: Pick<EntryIndicator, 'status' | 'value'> | null;
  /** Of a "lower_share": how many of what meet which set; null on other kinds. */
  readonly lower: LowerState | null;
  /** The value is stale: a newer one was asked of an organisation on a day. */
  readonly asked: Asked | null;
  readonly factId: string | null;
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
  locked: CellLock | null;
  /** What they say of it: `judgeRow`. */
  indicators: EntryIndicator[];
  /** Files that prove it; `locked`: why this actor may neither add nor take away. */
  evidence: Completeness & { readonly locked: ErrorCode | null };
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
  /** By which indicators of points are judged; null: none is. */
  points: PointsRule | null;
  rows: EntryRow[];
}
