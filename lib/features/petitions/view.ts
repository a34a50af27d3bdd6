import type { PetitionStand, PetitionStanding, PetitionState } from '@/lib/domain/steering/petition-standing';
import type { TaskStanding } from '@/lib/domain/steering/task-standing';
import type { Choice } from '../steering/choices';
import type { NamedCriterion, NamedRow, NamedUnit } from '../steering/names';
import type { RegisterView } from '../steering/register';

/** What the page of petitions, and an event's, are drawn from: plain data. */
export interface PetitionRow extends PetitionStand {
  readonly id: number;
  readonly unit: NamedUnit;
  readonly raisedBy: string;
  readonly subject: string;
  readonly addressee: string;
  readonly departmentId: number | null;
  readonly department: string | null;
  readonly raisedOn: string;
  readonly standing: PetitionStanding;
  readonly isOpen: boolean;
  /** Until the day, or until it was settled. */
  readonly daysOpen: number;
  readonly criterion: NamedCriterion | null;
  readonly event: NamedRow | null;
  readonly source: string | null;
  readonly illustrative: boolean;
  readonly replies: readonly PetitionReplyRow[];
  /** What waits for it and is not finished. */
  readonly steps: readonly WaitingStep[];
  /** What was given to somebody because of it. */
  readonly tasks: readonly {
    readonly id: number;
    readonly work: string;
    readonly standing: TaskStanding;
    readonly href: string;
  }[];
  readonly href: string;
}

export interface PetitionReplyRow {
  readonly on: string;
  readonly by: string;
  readonly words: string;
  readonly state: PetitionState;
  readonly condition: string | null;
}

/** A step of a plan that waits for a petition. */
export interface WaitingStep {
  readonly id: number;
  readonly title: string;
  readonly unit: NamedUnit;
  readonly criterion: NamedCriterion | null;
  readonly href: string;
}

/** What the form of a new petition offers. */
export interface PetitionChoices {
  readonly units: readonly Choice[];
  readonly criteria: readonly Choice[];
  readonly setId: string;
  readonly departments: readonly Choice[];
  /** Events up to the day, the last first. */
  readonly events: readonly Choice[];
  /** The reader writes it down as somebody who records the event at which it was heard. */
  readonly eventNeeded: boolean;
  readonly key: string;
}

export interface PetitionFilter {
  readonly standing: PetitionStanding | null;
  readonly department: number | null;
  /** The petition that stands open. */
  readonly petition: number | null;
}

export interface PetitionsView extends RegisterView<PetitionRow, PetitionStanding> {
  readonly filter: PetitionFilter;
  /** How many wait. */
  readonly open: number;
  /** Write key of the reply to the opened one; null: none is open, or the reader replies to none there. */
  readonly replyKey: string | null;
  /** null: the reader raises none here. */
  readonly raise: PetitionChoices | null;
}
