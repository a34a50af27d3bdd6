/** How often a report is owed: NĐ 09/2019/NĐ-CP, and by day or week in the last rush. */
export const CADENCES = ['day', 'week', 'month', 'quarter', 'half_year', 'nine_months', 'year'] as const;
export type Cadence = (typeof CADENCES)[number];

/** The days that one report speaks of, both inside. */
export interface ReportWindow {
  readonly cadence: Cadence;
  readonly from: string;
  readonly to: string;
}
