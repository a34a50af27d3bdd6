import type { Status } from '@/lib/domain/criteria/status';
import type { ShortOf } from '@/lib/domain/forecast/short-of';
import type { YearPace } from '@/lib/domain/pace/year-pace';
import type { PlanFlag, YearEnds } from '@/lib/domain/plan/plan-flags';
import type { Named } from '@/lib/domain/plan/named-of';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { Blocker } from '../forecast/read-blockers';
import type { ForecastView } from '../meeting/view';
import type { PlanView } from '../progress/view';
import type { RecordedFigure } from './data';

/** A unit on the page of those above it: what it has, what was said, and where its own history puts it. */
export interface PlanRow {
  readonly code: string;
  readonly name: string;
  /** null: nobody assessed it. */
  readonly now: number | null;
  readonly gained: number | null;
  readonly ends: YearEnds;
  readonly flags: readonly PlanFlag[];
  /** null: too little history, or not assessed. */
  readonly forecast: ForecastView | null;
  /** Beside what was registered, else beside the target; null: one of the two is missing. */
  readonly short: (ShortOf & { readonly aim: 'registered' | 'target' }) | null;
  readonly isPlanned: boolean;
}

/** What the figures of a group come to. */
export interface GroupPlanView {
  readonly total: number;
  readonly n: number;
  /** Of a planned average: the sum it means and what is still to come; of a range its lower end. */
  readonly planned: {
    readonly average: string;
    readonly sum: string;
    readonly gainNeeded: number;
    readonly perMonth: number | null;
  } | null;
  /** What is left of it for units of which nobody said anything. */
  readonly rest: { readonly gain: number; readonly units: number; readonly mean: number | null } | null;
  /** Units that are to meet everything. `most`: the words allow a second reading. */
  readonly target: { readonly now: number; readonly least: number; readonly most: number | null } | null;
  /** Units with a forecast, how many of them end with everything by it, and at best; and the sum of the likely scores. */
  readonly forecast: { readonly n: number; readonly likely: number; readonly atBest: number; readonly sum: number };
}

/** A criterion that one unit lacks or registered. */
export interface PlanCriterion {
  readonly number: number;
  readonly name: string;
  readonly status: Status;
  readonly counts: boolean;
  readonly registered: boolean;
  /** Of like units that lacked it, so many in a hundred had it at the end of the year; null: no forecast. */
  readonly share: number | null;
  readonly expected: boolean;
  /** A step that ends after the year. */
  readonly held: Blocker['held'];
  readonly causes: readonly string[];
}

/** One unit on its own page. */
export interface UnitPlanView {
  readonly score: number | null;
  readonly of: number;
  /** Towards what was registered; null: nothing was, or nobody had assessed the unit at the start. */
  readonly pace: (YearPace & { readonly registered: number; readonly achieved: number }) | null;
  readonly ends: YearEnds;
  readonly estimate: { readonly by: string; readonly on: string | null } | null;
  readonly runRate: number | null;
  readonly forecast: ForecastView | null;
  /** Why there is none. */
  readonly tooLittle: { readonly months: number; readonly cases: number } | null;
  readonly short: PlanRow['short'];
  readonly criteria: readonly PlanCriterion[];
  /** The list of registered criteria beside their number; null: none are named. */
  readonly named: Named | null;
}

/** A registration and whose. */
export interface RegistrationLine {
  readonly unit: { readonly code: string; readonly name: string } | null;
  readonly figure: RecordedFigure;
}

/** What may be recorded here, and of which units. */
export interface PlanForms {
  readonly set: string;
  readonly post: string;
  readonly criteria: readonly { readonly number: number; readonly name: string }[];
  /** The page's own unit first; [] where the reader may not. */
  readonly register: readonly PlanFormUnit[];
  readonly target: readonly PlanFormUnit[];
  readonly estimate: readonly PlanFormUnit[];
}

export interface PlanFormUnit {
  readonly code: string;
  readonly title: string;
  /** It is counted on the set itself; else units are counted at it. */
  readonly single: boolean;
}

export interface PlanPageView {
  readonly code: string;
  readonly title: string;
  readonly countedLevel: UnitLevel;
  readonly single: boolean;
  readonly query: string;
  readonly day: string;
  readonly year: number;
  readonly size: number;
  readonly decimals: number;
  readonly time: { readonly dayOfYear: number; readonly yearDays: number; readonly daysLeft: number };
  /** The unit's own figures of the year. */
  readonly plan: PlanView | null;
  readonly group: GroupPlanView | null;
  readonly unit: UnitPlanView | null;
  readonly rows: readonly PlanRow[];
  /** Counted units that are not shown, and the address that shows all. */
  readonly more: { readonly n: number; readonly href: string } | null;
  readonly registrations: readonly RegistrationLine[];
  readonly forms: PlanForms;
}
