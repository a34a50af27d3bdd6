import type { PlanBound } from '../plan/plan-figure';
import type { Opening, UnitWords } from '../report/sentence-opening';

/** A number as a sentence says it: 11,54 is {value: 11.54, decimals: 2}, and 12,0 is not 12. */
export interface Said {
  readonly value: number;
  readonly decimals: number;
}

/** An amount with what qualifies it: "từ 12,5 đến 13", "ít nhất 02", "trên 10" never become a bare number. */
export interface SaidAmount {
  readonly bound: PlanBound;
  readonly low: Said;
  /** Of a range only. */
  readonly high: Said | null;
}

/** How a band of scores is said: "11", "từ 5 đến 9", "dưới 5", "trên 10", "từ 15 … trở lên". Both edges inside. */
export interface SaidBand {
  readonly kind: 'exact' | 'range' | 'below' | 'over' | 'at_least';
  readonly count: number;
  readonly from: number;
  /** null: up to the size of the set. */
  readonly to: number | null;
}

/** T-V1: units by how many criteria they meet. */
export interface GroupSentence {
  readonly form: 'group';
  readonly opening: Opening;
  readonly unit: UnitWords;
  /** What is counted: "xã". */
  readonly level: string;
  /** What follows "đạt chuẩn": "NTM". */
  readonly standard: string;
  /** Units that meet the standard. */
  readonly meetAll: number;
  readonly bands: readonly SaidBand[];
  readonly average: Said | null;
  /** "tính trên 8/10 xã đã được đánh giá". */
  readonly assessed: { readonly n: number; readonly of: number } | null;
}

/** Nobody was assessed; `level` null: the unit itself was not. */
export interface NobodySentence {
  readonly form: 'nobody';
  readonly opening: Opening;
  readonly unit: UnitWords;
  readonly level: string | null;
}

/** "6/6 xã chưa đạt tiêu chí NTM …": a condition that is open, as a negative count. */
export interface SaidCondition {
  readonly missed: number;
  readonly of: number;
  readonly what: string;
  readonly name: string;
}

/** T-V4, T-V6, T-V7: one unit on a set of its own level. */
export interface UnitSentence {
  readonly form: 'unit';
  readonly opening: Opening;
  readonly unit: UnitWords;
  readonly score: number;
  readonly size: number;
  /** null: the basic set, which is not named. */
  readonly standard: string | null;
  /** Criteria said to be missing; null: not said. */
  readonly left: number | null;
  /** Their names; null: counted only. */
  readonly unmet: readonly string[] | null;
  /** The list of names breaks off ("…"). */
  readonly unmetOpen: boolean;
  readonly notAssessed: number | null;
  /** How many conditions are said to be open. */
  readonly conditionCount: number | null;
  readonly conditions: readonly SaidCondition[];
}

/** T-V2: what is aimed at by the end of a year. */
export interface PlanSentence {
  readonly form: 'plan';
  readonly year: number;
  readonly targets: readonly { readonly unit: UnitWords; readonly criteria: SaidAmount }[];
  /** Whose units are counted: "huyện", "huyện Đình Lập"; null: no count is said. */
  readonly area: UnitWords | null;
  readonly level: string;
  readonly standard: string;
  readonly newlyMet: { readonly count: SaidAmount; readonly names: readonly string[] } | null;
  readonly metAfter: number | null;
  readonly average: SaidAmount | null;
}

/** T-V3: registered, achieved and estimated of one unit in one year, beside each other. */
export interface RegisteredSentence {
  readonly form: 'registered';
  readonly opening: Opening;
  readonly unit: UnitWords;
  readonly score: number;
  readonly size: number;
  readonly year: number;
  readonly registered: number;
  readonly soFar: { readonly months: number; readonly achieved: number } | null;
  readonly estimate: { readonly achieved: number; readonly of: number } | null;
}

/** T-V5: who was recognised in a year, against the plan. */
export interface RecognisedSentence {
  readonly form: 'recognised';
  readonly year: number;
  readonly unit: UnitWords | null;
  readonly level: string;
  readonly standard: string;
  readonly recognised: number;
  /** More (positive) or fewer than planned, 0 as planned; null: not said. */
  readonly overPlan: number | null;
  /** Percent of the plan. */
  readonly rate: Said | null;
  readonly total: number | null;
  readonly average: Said | null;
  /** Against the year before; `by` is positive. */
  readonly change: { readonly direction: Direction; readonly by: Said; readonly since: number } | null;
}

export type Direction = 'up' | 'down';

/** Up to when T-V8 counts: a month ("2021-10") or a day. */
export type SaidTime =
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'date'; readonly day: string }
  | { readonly kind: 'none' };

/** T-V8: so many of so many units, with what came since and what is in them. */
export interface ShareSentence {
  readonly form: 'share';
  readonly time: SaidTime;
  readonly unit: UnitWords;
  readonly level: string;
  readonly standard: string;
  readonly met: number;
  readonly of: number;
  readonly percent: Said | null;
  readonly change: { readonly direction: Direction; readonly by: number; readonly since: string } | null;
  readonly parts: readonly SaidPart[];
  readonly average: Said | null;
}

/** "468 xã đạt chuẩn … nâng cao (tăng 72 xã)"; its percent is of those that meet the standard. */
export interface SaidPart {
  readonly count: number;
  readonly standard: string;
  readonly percent: Said | null;
  readonly change: { readonly direction: Direction; readonly by: number } | null;
}

/** A text of no known form: only its fractions with their percent, and its totals with their average, can be judged. */
export interface LooseFigures {
  readonly form: 'loose';
  readonly shares: readonly {
    readonly part: number;
    readonly of: number;
    readonly what: string;
    readonly percent: Said;
  }[];
  readonly quotients: readonly {
    readonly total: number;
    readonly n: number;
    readonly level: string;
    readonly average: Said;
  }[];
}

export type Sentence =
  | GroupSentence
  | NobodySentence
  | UnitSentence
  | PlanSentence
  | RegisteredSentence
  | RecognisedSentence
  | ShareSentence
  | LooseFigures;

/** A sentence of one of the official forms; it can be written again. */
export type FormalSentence = Exclude<Sentence, LooseFigures>;
