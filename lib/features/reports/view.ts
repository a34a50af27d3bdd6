import type { Cadence, ReportWindow } from '@/lib/domain/reporting/cadence';
import type { ReportStanding } from '@/lib/domain/reporting/report-standing';
import type { Tally } from '@/lib/domain/progress/summary';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { FigureView } from '../progress/view';
import type { Choice } from '../steering/choices';
import type { NamedUnit } from '../steering/names';

/** One line of the table by commune group: how many units of each group. */
export interface GroupLine {
  /** "total", "unassessed", or the edges of a band: "15-18". */
  readonly key: string;
  readonly counts: readonly number[];
}

export interface ReportChange {
  readonly code: string;
  readonly unit: string;
  readonly number: number;
  readonly criterion: string;
  readonly on: string | null;
}

export interface ReportCriterion {
  readonly number: number;
  readonly name: string;
  readonly department: string | null;
  readonly tally: Tally;
}

/** A filled report: plain JSON, so that it can be kept as it was sent. */
export interface ReportBody {
  readonly unit: { readonly code: string; readonly title: string; readonly level: UnitLevel };
  readonly set: { readonly id: string; readonly name: string; readonly criteria: number; readonly level: UnitLevel };
  readonly stage: string;
  readonly window: ReportWindow;
  /** What the period began with: the last day before it. */
  readonly compareTo: string;
  readonly sentence: string | null;
  readonly figures: readonly FigureView[];
  readonly criteria: readonly ReportCriterion[];
  /** null: one unit alone is counted. */
  readonly groups: { readonly names: readonly string[]; readonly lines: readonly GroupLine[] } | null;
  readonly gained: readonly ReportChange[];
  readonly lost: readonly ReportChange[];
  readonly illustrative: boolean;
}

/** A report that was sent, without what it says. */
export interface SentReport {
  readonly id: string;
  readonly unitId: number;
  readonly setId: string;
  readonly cadence: Cadence;
  readonly from: string;
  readonly to: string;
  readonly sha256: string;
  readonly note: string | null;
  readonly post: string;
  readonly on: string;
  /** ISO instant. */
  readonly at: string;
}

export interface ReportPage {
  readonly day: string;
  readonly query: string;
  readonly backHref: string;
  readonly body: ReportBody;
  readonly sha256: string;
  /** The last sending of this window; null: not sent yet. */
  readonly sent: SentReport | null;
  /** Every sending, the last first. */
  readonly sendings: readonly SentReport[];
  /** What is shown is what was sent; else it is what the data say now. */
  readonly frozen: boolean;
  /** The data of the window's last day say now what was sent. */
  readonly unchanged: boolean;
  /** Address of the other of the two: as sent, as it would be filled now. */
  readonly otherHref: string;
  /** Write key of a sending; null: the reader does not send it. */
  readonly sendKey: string | null;
}

export interface OwedRow {
  readonly key: string;
  readonly unit: NamedUnit;
  readonly window: ReportWindow;
  readonly due: string;
  readonly standing: ReportStanding;
  readonly daysLate: number;
  readonly sentOn: string | null;
  /** Windows before this one whose report never came. */
  readonly missing: number;
  readonly href: string;
}

export interface DutyRow {
  readonly id: number;
  readonly unit: NamedUnit;
  readonly level: UnitLevel;
  readonly cadence: Cadence;
  readonly weekday: number | null;
  readonly dueAfter: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** null: the reader does not end it. */
  readonly endKey: string | null;
}

export interface ReportsView {
  readonly code: string;
  readonly title: string;
  readonly day: string;
  readonly query: string;
  /** The unit's own: what it owes, the late ones first. */
  readonly own: readonly OwedRow[];
  /** Of the units under it, one row a unit and duty: the last window that is over. */
  readonly below: readonly OwedRow[];
  readonly late: number;
  readonly due: number;
  readonly sentCount: number;
  /** The last window of each cadence that is over: filled with one click. */
  readonly ready: readonly { readonly window: ReportWindow; readonly href: string; readonly sent: boolean }[];
  /** What the unit itself has sent, the last first. */
  readonly sent: readonly (SentReport & { readonly href: string })[];
  readonly duties: readonly DutyRow[];
  readonly add: {
    readonly levels: readonly UnitLevel[];
    readonly key: string;
    readonly units: readonly Choice[];
  } | null;
}
