import type { Cause } from '@/lib/domain/criteria/status';
import type { BoardRank } from '@/lib/domain/steering/board';
import type { SteeringEvent } from '@/lib/domain/steering/event';
import type { CauseRow } from '../causes/build-causes';
import type { Choice } from '../steering/choices';
import type { NamedUnit } from '../steering/names';
import type { EventDocument, EventPerson } from './data';

/** Where a form of a page writes, and when. */
export interface FormPlace {
  readonly code: string;
  readonly day: string;
}

export interface EventLine {
  readonly event: SteeringEvent;
  readonly href: string;
  readonly unit: NamedUnit;
}

/** A post that nobody holds, of a board of one of the units. */
export interface VacancyRow {
  readonly unit: NamedUnit;
  readonly board: string;
  readonly rank: BoardRank;
  readonly since: string;
}

/** What the form of a cause offers; null: the reader writes none here. */
export interface CauseForm {
  readonly at: FormPlace;
  readonly setId: string;
  readonly units: readonly Choice[];
  readonly criteria: readonly Choice[];
  readonly eventId: number | null;
  readonly since: string;
}

export interface EventsView {
  readonly at: FormPlace;
  /** Newest first. */
  readonly events: readonly EventLine[];
  readonly causes: readonly CauseRow[];
  /** In how many units each cause is named, most first. */
  readonly causeCounts: readonly { readonly cause: Cause; readonly units: number }[];
  readonly vacancies: readonly VacancyRow[];
  readonly query: string;
  readonly mayWrite: boolean;
  readonly units: readonly Choice[];
  readonly boards: readonly Choice[];
  readonly causeForm: CauseForm | null;
}

export interface EventView {
  readonly at: FormPlace;
  readonly event: SteeringEvent;
  readonly unit: NamedUnit;
  readonly board: string | null;
  readonly people: readonly (EventPerson & { readonly department: string | null })[];
  readonly documents: readonly EventDocument[];
  readonly causes: readonly CauseRow[];
  readonly listHref: string;
  readonly mayWrite: boolean;
  readonly mayConclude: boolean;
  readonly departments: readonly Choice[];
  readonly boards: readonly Choice[];
  readonly causeForm: CauseForm | null;
}
