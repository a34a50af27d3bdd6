import type { UnitLevel, Period } from '../units/unit';
import type { SetIdentity } from '../progress/summary';
import type { IndicatorRule } from './evaluate';

export interface CatalogueIndicator extends IndicatorRule {
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
  readonly certainty: string;
  /** "delegated to province", "unknown", "known …": what the catalogue says of its thresholds. */
  readonly thresholdState: string;
  readonly note: string | null;
}

export interface CatalogueCriterion {
  readonly number: number;
  readonly name: string;
  readonly certainty: string;
  readonly group: string;
  readonly indicators: readonly CatalogueIndicator[];
}

/** Beside the criteria: a share of the lower units meets another set. */
export interface CatalogueCondition {
  readonly name: string;
  readonly ofLevel: UnitLevel;
  readonly meetsSetId: string;
  /** 0 to 100. */
  readonly requiredShare: number;
}

export interface CatalogueVersion extends Period {
  readonly version: number;
  readonly decision: string | null;
  /** false: no source gives the first day. */
  readonly startKnown: boolean;
  readonly criteria: readonly CatalogueCriterion[];
  readonly conditions: readonly CatalogueCondition[];
}

/** What one decision founded, with its dated versions, oldest first. */
export interface CatalogueSet {
  readonly id: string;
  readonly level: UnitLevel;
  /** basic, advanced, model, special */
  readonly kind: string;
  readonly name: string;
  /** What follows "đạt chuẩn"; null on the basic set of communes. */
  readonly shortName: string | null;
  readonly scope: string;
  readonly extendsId: string | null;
  /** null: no source states how many criteria there are, so nothing can be entered on it. */
  readonly identity: SetIdentity | null;
  readonly versions: readonly CatalogueVersion[];
  /** Item key ("5", "i:5.1") → its id and the criterion it belongs to. */
  readonly items: ReadonlyMap<
    string,
    { readonly id: number; readonly criterion: number; readonly isIndicator: boolean }
  >;
}

/** The version in force on a day, null before the first and after the last. */
export function versionInForce(set: CatalogueSet, day: string): CatalogueVersion | null {
  return (
    set.versions.find((version) => version.validFrom <= day && (version.validTo === null || day <= version.validTo)) ??
    null
  );
}
