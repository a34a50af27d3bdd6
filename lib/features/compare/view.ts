import type { Average, CountingRule, Tally } from '@/lib/domain/progress/summary';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { SeriesMark, UnitRow } from '../progress/view';

/** A district or cluster, as its own page adds it up. */
export interface PlaceFigures {
  readonly code: string;
  /** "huyện Đình Lập" */
  readonly title: string;
  readonly units: number;
  readonly assessed: number;
  /** null, like `average`: nobody was assessed, which is no zero. */
  readonly meetAll: number | null;
  readonly average: Average | null;
  /** On the comparison day; null where nothing can be compared. */
  readonly before: { readonly average: Average; readonly meetAll: number } | null;
  /** Criteria of its units that were gained and lost since then, apart; null like `before`. */
  readonly gained: number | null;
  readonly lost: number | null;
  /** One a criterion, in their order. */
  readonly criteria: readonly Tally[];
}

/** A stretch of months on one set; where another begins the line breaks. */
export interface Era {
  readonly setId: string;
  readonly name: string;
  readonly size: number | null;
  /** Index of its first day, and of the last. */
  readonly from: number;
  readonly to: number;
  /** First day of the set. */
  readonly begin: string;
  /** false: of another size, so never on the same axis (R-V6); its months are left to the pages of that set. */
  readonly drawn: boolean;
}

export interface PlacePoint {
  /** null: nobody was assessed. */
  readonly average: Average | null;
  readonly units: number;
}

export interface PlaceSeries {
  readonly code: string;
  readonly title: string;
  /** One a day; null: nothing was counted there that day, or the day belongs to an era that is not drawn. */
  readonly points: readonly (PlacePoint | null)[];
}

/** Months of many units on one scale. */
export interface MonthsView {
  readonly days: readonly string[];
  /** The end of the axis. */
  readonly size: number;
  readonly eras: readonly Era[];
  /** By which set the level was judged before the first day, where that is another one. */
  readonly earlier: Pick<Era, 'setId' | 'name' | 'size'> | null;
  /** Amendments within an era. */
  readonly marks: readonly ({ readonly at: number } & SeriesMark)[];
  readonly series: readonly PlaceSeries[];
  /** Everything below the unit on the same scale: what each of the others is seen against. */
  readonly whole: PlaceSeries;
}

/** What stands side by side on a unit's page of comparison. */
export interface CompareView {
  readonly code: string;
  /** The page without its query, and the query that every link carries on. */
  readonly path: string;
  readonly query: string;
  readonly compareTo: string;
  readonly countedLevel: UnitLevel;
  readonly counting: CountingRule;
  readonly decimals: number;
  readonly setName: string;
  /** Only a department's own criteria are counted: all of them met is not the standard. */
  readonly restricted: boolean;
  readonly criteria: readonly { number: number; name: string; nameConfirmed: boolean }[];
  readonly rows: readonly UnitRow[];
  /** Commune groups (QĐ 51/2025/QĐ-TTg) by code; a unit in none is not ranked. */
  readonly communeGroups: Readonly<Record<string, string>>;
  readonly places: readonly PlaceFigures[];
  /** What the places are; null: there are none to compare. */
  readonly placeLevel: UnitLevel | null;
  /** Everything below the unit, for the last line of the places. */
  readonly total: PlaceFigures;
  /** Codes that the address names, in its order, and that are there. */
  readonly chosenUnits: readonly string[];
  readonly chosenPlaces: readonly string[];
  /** More were named than stand beside each other. */
  readonly cut: boolean;
  /** Only criteria on which the chosen differ. */
  readonly differing: boolean;
  /** Of the districts or clusters, else of the units themselves; null: too many of them. */
  readonly months: MonthsView | null;
  readonly chosenMonths: MonthsView | null;
}
