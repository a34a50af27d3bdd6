import type { OutsideKind, StepState, WaitKind } from '@/lib/domain/critical-path/path-step';
import type { Driver, Span } from '@/lib/domain/critical-path/earliest-dates';
import type { Status } from '@/lib/domain/criteria/status';
import type { GanttModel } from '@/lib/charts/gantt-model';
import type { Choice } from '../steering/choices';
import type { NamedUnit } from '../steering/names';
import type { StepFields } from './seen-step';

/** Something that a step waits for, in words; null where the reader may not see whose it is. */
export interface WaitRow {
  readonly id: number;
  readonly kind: WaitKind;
  readonly words: string | null;
  /** Whose it is, where it is another unit's. */
  readonly unit: NamedUnit | null;
  readonly href: string | null;
  /** When it is there at the earliest; null: nobody knows. */
  readonly expectedOn: string | null;
  /** It is there or done. */
  readonly over: boolean;
  readonly refused: boolean;
}

export interface StepRow {
  readonly id: number;
  readonly title: string;
  readonly owner: string;
  readonly department: string | null;
  readonly departmentId: number | null;
  readonly state: StepState;
  readonly startsOn: string | null;
  readonly days: number;
  readonly deadline: string | null;
  readonly doneOn: string | null;
  readonly illustrative: boolean;
  /** Of open steps; null: nobody knows. */
  readonly earliest: Span | null;
  readonly latest: Span | null;
  readonly slack: number | null;
  /** It stands on the chain that decides when its criterion is through. */
  readonly critical: boolean;
  readonly inCircle: boolean;
  readonly waits: readonly WaitRow[];
  readonly openHref: string;
  readonly mayChange: boolean;
}

export interface ChainLink {
  readonly id: number;
  /** null: a step that the reader may not see. */
  readonly title: string | null;
  /** Whose it is, where it is another unit's. */
  readonly unit: NamedUnit | null;
}

/** One criterion of the page's unit, with its steps. */
export interface GoalRow {
  readonly number: number;
  readonly name: string;
  readonly department: string | null;
  /** null: the unit itself is not counted on the set. */
  readonly status: Status | null;
  readonly steps: readonly StepRow[];
  readonly open: number;
  readonly finish: string | null;
  readonly unknown: boolean;
  readonly slack: number | null;
  readonly chain: readonly ChainLink[];
  readonly begins: Driver['kind'] | null;
  /** What the chain begins with, where it is a wait for something from outside. */
  readonly beginsWith: { readonly kind: OutsideKind; readonly words: string | null } | null;
}

export interface BlockerRow {
  readonly key: string;
  readonly kind: WaitKind;
  readonly words: string | null;
  readonly unit: NamedUnit | null;
  readonly href: string | null;
  readonly expectedOn: string | null;
  readonly neededBy: string | null;
  readonly late: boolean;
  readonly refused: boolean;
  /** Criteria of units that wait for it, and how many of them wait for nothing else. */
  readonly holds: number;
  readonly frees: number;
  readonly units: readonly { readonly code: string; readonly name: string; readonly numbers: readonly number[] }[];
}

/** One counted unit under the page's: how much of its way is laid out. */
export interface UnitPathRow {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  /** null: not assessed. */
  readonly unmet: number | null;
  /** Of those, how many have an open step. */
  readonly planned: number;
  /** Criteria without a date, and those that come too late. */
  readonly unknown: number;
  readonly late: number;
  readonly finish: string | null;
}

/** A way of one unit in figures. */
export interface PathFigures {
  readonly unmet: number;
  readonly planned: number;
  readonly unknown: number;
  readonly late: number;
  readonly finish: string | null;
}

export interface StepForms {
  readonly setId: string;
  readonly criteria: readonly Choice[];
  readonly departments: readonly Choice[];
  /** What a step can wait for: "step:4", "petition:2", "capital", "dossier". */
  readonly waits: readonly Choice[];
  readonly keys: Readonly<Record<'add' | 'change' | 'wait' | 'end', string>>;
}

export interface PathView {
  readonly code: string;
  readonly day: string;
  /** Days without a deadline of their own count to it. */
  readonly end: string;
  readonly query: string;
  /** The unit itself is counted on the set. */
  readonly single: boolean;
  readonly figures: PathFigures;
  /** Counted units of which nobody knows what they lack. */
  readonly unassessed: number;
  readonly goals: readonly GoalRow[];
  /** Unmet criteria of the unit without a step. */
  readonly bare: readonly { readonly number: number; readonly name: string; readonly department: string | null }[];
  readonly gantt: GanttModel | null;
  readonly blockers: readonly BlockerRow[];
  readonly units: readonly UnitPathRow[];
  /** The step that stands open, as it is kept; null: none, or the reader does not change it. */
  readonly opened: { readonly id: number; readonly kept: StepFields | null } | null;
  /** null: the reader changes nothing here. */
  readonly forms: StepForms | null;
  readonly illustrative: boolean;
}
