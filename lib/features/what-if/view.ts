import type { Comparator } from '@/lib/domain/criteria/evaluate';
import type { Status } from '@/lib/domain/criteria/status';
import type { OutcomeKind } from '@/lib/domain/criteria/what-if';
import type { Change } from '@/lib/domain/criteria/what-if/change';
import type { Band } from '@/lib/domain/progress/summary';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { ChangeRefusal } from './address';
import type { ThresholdRefusal } from './read-threshold';

/** A parameter that a form or link carries on. */
export type Carried = readonly [name: string, value: string];

export interface IndicatorChoice {
  readonly code: string;
  readonly name: string;
}

/** One column of the chosen indicator's thresholds, with the units that it judges. */
export interface ColumnView {
  /** "chung", "tdmnpb", "nhom_2", "tag:ATK" */
  readonly column: string;
  /** "≥ 85 %"; null: not known. */
  readonly now: string | null;
  readonly confirmed: boolean;
  readonly units: number;
  readonly measured: number;
  /** As it stands in the fields. */
  readonly value: string;
  readonly upper: string;
  readonly error: ThresholdRefusal | null;
}

export interface PickedView {
  readonly criterion: number;
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
  /** false: nothing of it can be supposed. */
  readonly editable: boolean;
  /** null where it has none to choose: a score. */
  readonly comparator: Comparator | 'unknown' | null;
  readonly columns: readonly ColumnView[];
  /** Columns by which no unit here is judged. */
  readonly elsewhere: readonly Pick<ColumnView, 'column' | 'now' | 'confirmed'>[];
  /** What its form carries on. */
  readonly carried: readonly Carried[];
}

/** Why one side of a comparison has its status: in words, or the recorded status where no value decides. */
export interface SideView {
  readonly reason: string | null;
  readonly status: Status;
  readonly measured: boolean;
}

export interface OutcomeView {
  readonly code: string;
  readonly unit: string;
  readonly number: number;
  readonly criterion: string;
  readonly from: Status;
  readonly to: Status;
  readonly because: readonly { readonly code: string; readonly now: SideView; readonly then: SideView }[];
  /** Indicators that nobody assessed, for which the criterion is left open. */
  readonly open: readonly string[];
  /** The unit would reach the standard with this, or would lose it. */
  readonly standard: 'reaches' | 'falls' | null;
}

export interface SumLine {
  readonly now: string;
  readonly then: string;
  readonly change: number;
  /** The size of the change without its sign. */
  readonly changeText: string;
}

export interface ResultView {
  readonly sentence: string;
  /** null on a part of the set. */
  readonly sums: {
    readonly meetAll: SumLine;
    readonly average: SumLine;
    readonly bands: readonly (Band & SumLine)[];
  } | null;
  readonly outcomes: Readonly<Record<OutcomeKind, readonly OutcomeView[]>>;
  /** Of each changed indicator: units that have a value, that have none, and whose value still has no threshold. */
  readonly coverage: readonly {
    readonly code: string;
    readonly measured: number;
    readonly unmeasured: number;
    readonly unjudged: number;
    readonly confirmed: boolean;
  }[];
}

/** One supposition and the address without it. */
export interface ActiveChange {
  readonly key: string;
  readonly change: Change;
  /** What a threshold comes to, "≥ 95 %"; null: not known, or another kind of change. */
  readonly threshold: string | null;
  /** "xã Kiên Mộc", of a change that is about a unit. */
  readonly unit: string | null;
  readonly without: string;
}

/** The page of suppositions of one unit. */
export interface WhatIfView {
  /** "/units/189/what-if" */
  readonly path: string;
  /** The address of this supposition, without the site. */
  readonly address: string;
  /** The forms said something: the page is to be asked for under `address`. */
  readonly moved: boolean;
  readonly level: UnitLevel;
  readonly units: number;
  /** What links to units carry on. */
  readonly query: string;
  readonly restricted: boolean;
  readonly criteria: readonly {
    readonly number: number;
    readonly name: string;
    readonly indicators: readonly IndicatorChoice[];
  }[];
  readonly picked: PickedView | null;
  readonly members: readonly { readonly code: string; readonly name: string; readonly columns: readonly string[] }[];
  readonly groups: readonly string[];
  readonly regions: readonly string[];
  /** The changes by parameter, for a form of another day. */
  readonly carried: Readonly<Record<string, readonly string[]>>;
  /** What the form of units carries on, and the one that chooses an indicator. */
  readonly carriedToUnits: readonly Carried[];
  readonly carriedToChoice: readonly Carried[];
  readonly active: readonly ActiveChange[];
  readonly withoutAll: string;
  readonly refused: readonly { readonly text: string; readonly code: ChangeRefusal }[];
  /** Cells that the indicators judge otherwise, today, than they are recorded. */
  readonly differing: { readonly cells: number; readonly units: number };
  /** null: nothing is supposed. */
  readonly result: ResultView | null;
}
