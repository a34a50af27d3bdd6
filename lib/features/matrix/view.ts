import type { CountingRule } from '@/lib/domain/progress/summary';
import type { Stage } from '@/lib/domain/criteria/status';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { UnitRow } from '../progress/view';

/** Units × criteria, or units × indicators, of one set at one stage on a day. */
export interface MatrixView {
  /** The unit of the page. */
  readonly code: string;
  readonly title: string;
  /** What links to other pages carry on: "?asOf=…" or empty. */
  readonly query: string;
  readonly asOf: string;
  readonly compareTo: string;
  readonly setId: string;
  readonly stage: Stage;
  readonly countedLevel: UnitLevel;
  readonly counting: CountingRule;
  readonly by: MatrixBy;
  /** The set has indicators, so that the other columns can be asked for. */
  readonly hasIndicators: boolean;
  /** The criteria that the statuses in `rows` are of, in their order. */
  readonly criteria: readonly { readonly number: number; readonly name: string }[];
  readonly columns: readonly MatrixColumn[];
  /** The districts or clusters under which the rows stand. */
  readonly areas: readonly { readonly code: string; readonly title: string; readonly href: string }[];
  readonly rows: readonly MatrixUnit[];
}

export type MatrixBy = 'criteria' | 'indicators';

/** A criterion, or an indicator; of indicators also a criterion that has none. */
export interface MatrixColumn {
  /** "5", "i:5.1" */
  readonly item: string;
  /** The criterion's. */
  readonly number: number;
  /** "5", "5.1" */
  readonly label: string;
  readonly name: string;
  /** false: no source names it, or the name is unconfirmed */
  readonly nameConfirmed: boolean;
  readonly department: string | null;
  /** "%"; null on criteria and where values have none. */
  readonly unit: string | null;
}

/** One unit: its criteria packed as everywhere; `indicators` where those are the columns. */
export interface MatrixUnit extends UnitRow {
  /** "1" to "3" of QĐ 51/2025/QĐ-TTg; null: not known. */
  readonly communeGroup: string | null;
  readonly indicators: MatrixCells | null;
}

/** One sign a column, now and on the comparison day (null: the unit did not exist then), and the values by position. */
export interface MatrixCells {
  readonly now: string;
  readonly before: string | null;
  readonly values: readonly string[];
}
