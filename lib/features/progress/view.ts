import type { Status } from '@/lib/domain/criteria/status';
import type { Band, CountingRule, Tally } from '@/lib/domain/progress/summary';
import type { PlanFigure, PlanKind } from '@/lib/domain/plan/plan-figure';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { UnitPageHead } from './head-view';

/** What the overview of a unit is drawn from: plain data, ready for a client component. All figures come from ProgressSummary. */

/** A key figure: of a group, of one unit, or what a plan says beside them. */
export type FigureKey =
  | 'average'
  | 'meetAll'
  | 'criteriaMet'
  | 'assessed'
  | 'stale'
  | 'score'
  | 'remaining'
  | 'notAssessed'
  | 'lastUpdate'
  | PlanFigureKey;

/** "meetAll" of "4 → 5", "gain" of "0/5"; said by whom: registered, target, estimate. */
export type PlanFigureKey = 'aimMeetAll' | 'aimAverage' | 'gainAll' | `${PlanKind}Gain` | `${PlanKind}Met`;

export interface FigureView {
  key: FigureKey;
  value: string;
  /** "/10" beside the number */
  of: string | null;
  /** What is counted are units: their word stands behind the number. */
  ofUnits: boolean;
  /** The list that the figure is the sum of, as the filter of it; null: it has none. */
  list: Record<string, string> | null;
  /** The year that a figure of a plan is meant for. */
  year: number | null;
  /** Change against the comparison day; null where nothing can be compared. */
  change: number | null;
  /** The size of the change without its sign: "0,4". */
  changeText: string | null;
}

export interface CriterionView {
  number: number;
  name: string;
  /** false: no source names it, or the name is unconfirmed */
  nameConfirmed: boolean;
  /** In charge on the day: "Sở TN&MT"; null: nobody is named. */
  department: string | null;
  tally: Tally;
}

/** One lower unit, packed: drawn as a list row and as a matrix row in the browser. */
export interface UnitRow {
  code: string;
  name: string;
  /** code of the district or cluster it is listed under */
  group: string;
  tags: string[];
  /** packed statuses now and on the comparison day; null: the unit did not exist then */
  now: string;
  before: string | null;
  lastEffective: string | null;
}

export interface ChangeView {
  code: string;
  unit: string;
  number: number;
  criterion: string;
  /** Who is in charge of the criterion on the day; null: nobody is named. */
  department: string | null;
  from: Status;
  to: Status;
  /** Since when it holds, and whose post said so (null: loaded by the operator); null where no fact says it. */
  origin: { on: string; by: string | null } | null;
}

/** What one unit means to reach in a year, beside what it has: four figures that are never one column. */
export interface PlanStanding {
  /** What it had at the end of the year before, has now, and gained since: criteria of one unit, units of a group; null: not assessed. */
  start: number | null;
  now: number | null;
  gained: number | null;
  /** Of the year, as far as they were said by the day. */
  figures: PlanFigure[];
}

export interface PlanView {
  year: number;
  /** The unit's own; null: nothing was said of it for the year. */
  own: PlanStanding | null;
  /** Criteria a unit, now; null for one unit, and where nobody is assessed. */
  average: { sum: number; n: number } | null;
  /** Counted units with figures of their own. */
  units: (PlanStanding & { code: string; name: string })[];
  /** Every year's own figures, for the months. */
  years: PlanFigure[];
}

export interface SeriesPoint {
  /** month end, or the asked day for the last point */
  day: string;
  /** null: nobody was assessed */
  average: { sum: number; n: number } | null;
  meetAll: number;
  assessed: number;
  units: number;
  /** The first point at or after the day from which an amended version of the set holds; the figures go on. */
  mark?: SeriesMark;
}

export interface SeriesMark {
  decision: string | null;
  /** ISO day from which it holds. */
  from: string;
}

export interface OverviewView {
  head: UnitPageHead;
  /** null: the reader sees only the criteria he is in charge of, of which no sentence speaks. */
  sentence: string | null;
  /** The level that is counted: "commune", "village" … or the unit itself. */
  countedLevel: UnitLevel;
  single: boolean;
  counting: CountingRule;
  /** Of every average on the page: what the tenant chose. */
  decimals: number;
  figures: FigureView[];
  bands: (Band & { count: number })[];
  criteria: CriterionView[];
  groups: { code: string; title: string; href: string }[];
  rows: UnitRow[];
  changes: { gained: ChangeView[]; lost: ChangeView[] };
  /** null: no figure of a plan is known on the set, or the reader sees some criteria only. */
  plan: PlanView | null;
  series: SeriesPoint[];
  /** The months on the set before, up to the day from which another holds; null: none are known or shown. */
  earlier: { setName: string; size: number; until: string; series: SeriesPoint[] } | null;
  /** "100% số xã đạt …": a share of the units of a level, and how many of how many do. */
  conditions: { name: string; share: string; level: UnitLevel; met: number; of: number; ok: boolean }[];
}
