import type { Cause, Status } from '@/lib/domain/criteria/status';
import type { BoardRank } from '@/lib/domain/steering/board';
import type { PetitionStanding } from '@/lib/domain/steering/petition-standing';
import type { TaskStanding } from '@/lib/domain/steering/task-standing';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { CriterionView, FigureView, PlanStanding, PlanView } from '../progress/view';

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
  /** Title of the district or cluster it is listed under; '' when it is the page's own. */
  readonly group: string;
  /** Criteria that count, as the tenant counts; null: not assessed. */
  readonly score: number | null;
  readonly before: number | null;
  readonly of: number;
  /** The figures of the day's year; null: nothing was said. */
  readonly plan: PlanStanding | null;
  /** Something was registered for the year. */
  readonly registered: boolean;
  /** null: too little history, and the page says so. */
  readonly forecast: ForecastView | null;
  readonly unmet: readonly UnmetCell[];
  /** What holds the whole unit back. */
  readonly causes: readonly UnitCause[];
  /** Steering posts without a holder: a cause that the system sees by itself. */
  readonly vacant: readonly MeetingVacancy[];
}

export interface UnitCause {
  readonly cause: Cause;
  readonly note: string | null;
}

export interface MeetingVacancy {
  readonly board: string;
  readonly rank: BoardRank;
  /** ISO day from which nobody holds it. */
  readonly since: string;
}

/** A criterion that one unit lacks. */
export interface UnmetCell {
  readonly number: number;
  readonly status: Exclude<Status, 'met'>;
  /** Of this criterion alone: named at an event, or by who entered it. */
  readonly causes: readonly Cause[];
  readonly note: string | null;
}

/** By number; who is in charge, and how many units stand in which status. */
export type MeetingCriterion = CriterionView;

export interface MeetingChange {
  readonly code: string;
  readonly unit: string;
  readonly number: number;
  readonly criterion: string;
  /** null: no fact says since when. */
  readonly on: string | null;
}

/** Something that was said about a petition or a task, and when. */
export interface LastWord {
  readonly by: string;
  readonly on: string;
  readonly words: string;
}

export interface MeetingPetition {
  readonly id: number;
  readonly code: string;
  /** "xã Kiên Mộc" */
  readonly unit: string;
  readonly raisedBy: string;
  readonly subject: string;
  readonly criterion: number | null;
  readonly addressee: string;
  readonly raisedOn: string;
  readonly daysOpen: number;
  readonly standing: PetitionStanding;
  /** What the last one who replied waits for. */
  readonly condition: string | null;
  readonly lastReply: LastWord | null;
}

export interface MeetingTask {
  readonly id: number;
  readonly code: string;
  readonly unit: string;
  readonly person: string;
  readonly work: string;
  readonly responsibility: string;
  readonly criterion: number | null;
  readonly deadline: string;
  /** "trước 30/10": the named day itself is late. */
  readonly exclusive: boolean;
  readonly standing: TaskStanding;
  /** To the named day; negative: so many days past it. */
  readonly daysLeft: number;
  /** Days past the last day on time, of a task that is open; 0: none. */
  readonly daysLate: number;
  readonly lastReport: LastWord | null;
}

/** One thing that stands in the way of several criteria. */
export interface MeetingBlocker {
  readonly words: string;
  readonly kind: 'step' | 'petition' | 'capital' | 'dossier';
  /** Criteria of units that wait for it, and those of them that wait for nothing else. */
  readonly holds: number;
  readonly frees: number;
  /** ISO day on which it is there at the earliest; null: nobody knows. */
  readonly expectedOn: string | null;
  /** Titles. */
  readonly units: readonly string[];
}

/** What a board looks at, on one screen, on paper and in the pack: one and the same. Plain JSON, so that it can be frozen. */
export interface MeetingView {
  readonly unit: { readonly code: string; readonly title: string; readonly level: UnitLevel };
  readonly set: {
    readonly id: string;
    readonly name: string;
    readonly shortName: string | null;
    readonly criteria: number;
    /** Whose units are counted. */
    readonly level: UnitLevel;
  };
  /** The unit alone is counted, on a set of its own level. */
  readonly single: boolean;
  readonly stage: string;
  readonly asOf: string;
  readonly compareTo: string;
  /** The last event that was over before the day; the comparison counts from it unless another day was asked for. */
  readonly lastEvent: {
    readonly id: number;
    readonly code: string;
    readonly title: string;
    readonly day: string;
  } | null;
  /** null: the reader sees only some criteria, of which no sentence speaks. */
  readonly sentence: string | null;
  /** To the end of the year: "thời gian … được tính bằng ngày". */
  readonly countdown: { readonly to: string; readonly days: number };
  readonly figures: readonly FigureView[];
  /** Of averages. */
  readonly decimals: number;
  readonly plan: PlanView | null;
  /** false: nobody was assessed on the comparison day. */
  readonly comparable: boolean;
  readonly gained: readonly MeetingChange[];
  readonly lost: readonly MeetingChange[];
  /** Vietnamese order; every counted unit. */
  readonly units: readonly MeetingUnit[];
  /** In the order of their numbers. */
  readonly criteria: readonly MeetingCriterion[];
  /** Of the page's own boards, where it is not one of `units`. */
  readonly vacant: readonly MeetingVacancy[];
  /** Those that wait, the oldest of each kind first. */
  readonly petitions: readonly MeetingPetition[];
  /** Open ones, the most urgent first, then what waits to be confirmed, then what was settled since the comparison day. */
  readonly tasks: readonly MeetingTask[];
  readonly blockers: readonly MeetingBlocker[];
  readonly illustrative: boolean;
}
