import type { Status } from '@/lib/domain/criteria/status';
import type { PlanStanding } from '../progress/view';

/** How a task stands on the day: state and deadline together. */
export type TaskStanding = 'done' | 'withdrawn' | 'reported' | 'on_time' | 'due_soon' | 'overdue';

/** Where the year ends by the unit's own history and that of comparable ones; never in the place of the officials' estimate. */
export interface ForecastView {
  /** Score at the end of the year: the likely one, and the range that it lies in with the stated certainty. */
  readonly likely: number;
  readonly low: number;
  readonly high: number;
  /** Why: codes with what they name, worded by the catalogue. */
  readonly reasons: readonly { readonly code: string; readonly figures: Readonly<Record<string, string | number>> }[];
}

export interface MeetingUnit {
  readonly code: string;
  readonly name: string;
  /** District or cluster it is listed under; '' when it is the page's own. */
  readonly group: string;
  /** Criteria met (with those not applicable, as the tenant counts); null: not assessed. */
  readonly score: number | null;
  readonly before: number | null;
  readonly of: number;
  /** The four figures of the day's year; null: nothing was said. */
  readonly plan: PlanStanding | null;
  readonly registered: boolean;
  /** null: too little history, and the page says so. */
  readonly forecast: ForecastView | null;
  readonly unmet: readonly UnmetCell[];
  /** Steering posts without a holder: a cause that the system sees by itself. */
  readonly vacant: readonly string[];
}

/** A criterion that one unit lacks. */
export interface UnmetCell {
  readonly number: number;
  readonly status: Exclude<Status, 'met' | 'not_applicable'>;
  /** Codes of the cause taxonomy, the criterion's own first, then those of the whole unit. */
  readonly causes: readonly string[];
  readonly note: string | null;
}

export interface MeetingCriterion {
  readonly number: number;
  readonly name: string;
  readonly department: string | null;
  /** Codes of the units that lack it. */
  readonly units: readonly string[];
}

export interface MeetingChange {
  readonly code: string;
  readonly unit: string;
  readonly number: number;
  readonly criterion: string;
  readonly on: string | null;
}

export interface MeetingPetition {
  readonly id: number;
  readonly unit: string;
  readonly subject: string;
  readonly criterion: number | null;
  readonly addressee: string;
  readonly raisedOn: string;
  readonly daysOpen: number;
  readonly state: string;
  readonly lastReply: { readonly by: string; readonly on: string; readonly words: string } | null;
}

export interface MeetingTask {
  readonly id: number;
  readonly unit: string;
  readonly person: string;
  readonly work: string;
  readonly responsibility: string;
  readonly deadline: string;
  readonly exclusive: boolean;
  readonly standing: TaskStanding;
  /** To the deadline; negative: so many days late. */
  readonly daysLeft: number;
  readonly lastReport: { readonly by: string; readonly on: string; readonly words: string } | null;
}

/** One thing that stands in the way of several criteria. */
export interface MeetingBlocker {
  readonly words: string;
  readonly kind: 'step' | 'petition' | 'capital' | 'dossier';
  readonly frees: number;
  readonly units: readonly string[];
}

/** What a board looks at, on one screen, on paper and in the pack: one and the same. Plain JSON, so that it can be frozen. */
export interface MeetingView {
  readonly unit: { readonly code: string; readonly title: string; readonly level: string; readonly place: string };
  readonly set: {
    readonly id: string;
    readonly name: string;
    readonly shortName: string | null;
    readonly criteria: number;
  };
  readonly stage: string;
  readonly asOf: string;
  readonly compareTo: string;
  /** The event before the day that the comparison counts from; null: the day was chosen, or none is known. */
  readonly lastEvent: { readonly id: number; readonly title: string; readonly day: string } | null;
  readonly sentence: string;
  /** End of the year, or the registered units' own deadline: "thời gian … được tính bằng ngày". */
  readonly countdown: { readonly to: string; readonly days: number };
  readonly figures: readonly {
    readonly key: string;
    readonly value: string;
    readonly of: string | null;
    readonly change: string | null;
  }[];
  readonly gained: readonly MeetingChange[];
  readonly lost: readonly MeetingChange[];
  /** Vietnamese order; every counted unit. */
  readonly units: readonly MeetingUnit[];
  /** By how many units lack them, most first. */
  readonly criteria: readonly MeetingCriterion[];
  readonly petitions: readonly MeetingPetition[];
  /** Of the last conclusion, and whatever older is still open; overdue first. */
  readonly tasks: readonly MeetingTask[];
  readonly blockers: readonly MeetingBlocker[];
  readonly illustrative: boolean;
}
