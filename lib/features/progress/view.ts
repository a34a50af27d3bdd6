import type { Status, Stage } from '@/lib/domain/criteria/status';
import type { Band, CountingRule, Tally } from '@/lib/domain/progress/summary';
import type { PlanFigure, PlanKind } from '@/lib/domain/plan/plan-figure';
import type { CriterionNotes } from './criterion-notes';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { Asked } from '../cells/data';

/** What the pages of a unit are drawn from: plain data, ready for a client component. All figures come from ProgressSummary. */

export interface Crumb {
  title: string;
  /** null: outside the actor's scope, shown as plain text. */
  href: string | null;
}

export interface SetChoice {
  id: string;
  level: UnitLevel;
  name: string;
  size: number | null;
  /** What founded it, whatever has amended it since. */
  decision: string | null;
  /** Chosen now. */
  current: boolean;
  /** What the address of any page of the unit carries to choose it; null: its contents are not known, it is only listed. */
  query: string | null;
}

export interface UnitPageHead {
  code: string;
  level: UnitLevel;
  /** "huyện Đình Lập" */
  title: string;
  crumbs: Crumb[];
  asOf: string;
  compareTo: string;
  referenceDay: string;
  /** The tenant lives on a fixed day: said in a ribbon. */
  fixedDay: boolean;
  /** The asked day was after the reference day and was replaced by it. */
  clampedFrom: string | null;
  /** The unit had ended before the asked day: its last day is shown, with what came after. */
  ended: { on: string; successors: { title: string; href: string | null; relation: string }[] } | null;
  predecessors: { title: string; href: string | null; relation: string }[];
  /** Codes of notices that the day's list of units calls for. */
  notices: string[];
  /** Some of the figures shown are illustrative, not from a source. */
  illustrative: boolean;
  stage: Stage;
  setName: string;
  sets: SetChoice[];
  /** What every link to another unit carries on: day, comparison, set and stage, as "?asOf=…", or empty. */
  query: string;
}

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

/** One criterion on the page of a single unit (commune, village, or a district on its own set). */
export interface CriterionRow extends CriterionNotes {
  number: number;
  name: string;
  nameConfirmed: boolean;
  group: string;
  status: Status;
  before: Status | null;
  effectiveOn: string | null;
  recordedAt: string | null;
  recordedBy: string | null;
  note: string | null;
  cause: string | null;
  illustrative: boolean;
  indicators: {
    code: string;
    name: string;
    status: Status;
    value: string | null;
    threshold: string | null;
    thresholdConfirmed: boolean;
    /** The value is stale: a newer one was asked of an organisation. */
    asked: Asked | null;
  }[];
}

/** One fact of one cell, as the history shows it. */
export interface CellFact {
  id: string;
  effectiveOn: string;
  stage: Stage;
  status: Status;
  value: string | null;
  note: string | null;
  cause: string | null;
  /** Post of the person; null: loaded by the operator. */
  recordedBy: string | null;
  recordedAt: string;
  /** The value was stale: a newer one was asked of an organisation. */
  asked: Asked | null;
}

/** A line of a cell's history: a fact, or what somebody typed and gave up for another's fact, which may name no status. */
export interface HistoryLine extends Omit<CellFact, 'status'> {
  status: Status | null;
  notTaken: boolean;
}
