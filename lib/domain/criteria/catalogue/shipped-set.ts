import type { UnitLevel } from '@/lib/domain/units/unit';
import type { Comparator, IndicatorKind } from '../evaluate';
import type { VersionRules } from '../version-rules';

/** basic: the set a level is judged by; advanced and model: carried beside it; special: for units without communes. */
export type SetKind = 'basic' | 'advanced' | 'model' | 'special';

/** How sure a name or value is; `unnamed` where no source holds even the name. */
export type Certainty = 'verified' | 'partly' | 'verified_name_only' | 'unconfirmed' | 'unnamed';

/** What is known of an indicator's thresholds; `boolean` needs none, `delegated` leaves them to the province. */
export type ThresholdState = 'known' | 'partly_known' | 'boolean' | 'delegated' | 'unknown';

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
export type JsonObject = { [key: string]: JsonValue };

export interface GroupRow {
  readonly position: number;
  readonly name: string;
}

export interface CriterionRow {
  readonly number: number;
  readonly groupPosition: number;
  readonly name: string;
  readonly certainty: Certainty;
  readonly note: string | null;
}

export interface IndicatorRow {
  readonly code: string;
  readonly criterionNumber: number;
  readonly position: number;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly unit: string | null;
  readonly comparator: Comparator | null;
  readonly certainty: Certainty;
  readonly thresholdState: ThresholdState;
  readonly delegatedTo: string | null;
  readonly note: string | null;
  readonly choices: readonly string[];
  readonly lowerSetId: string | null;
  readonly details: JsonObject;
}

export interface ThresholdRow {
  readonly indicatorCode: string;
  readonly appliesTo: string;
  /** null with a null text: known to be unknown there. */
  readonly value: number | null;
  readonly upper: number | null;
  readonly text: string | null;
  readonly certainty: Certainty;
  readonly source: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedOn: string | null;
}

export interface ConditionRow {
  readonly position: number;
  /** As it stands after "chưa đạt": "tiêu chí NTM vùng đồng bằng sông Hồng". */
  readonly name: string;
  readonly ofLevel: UnitLevel;
  readonly meetsSetId: string;
  /** 0 to 100. */
  readonly requiredShare: number;
  readonly certainty: Certainty;
}

export interface ItemRow {
  readonly key: string;
  readonly criterion: number;
  readonly isIndicator: boolean;
}

/** What one version of a set says, as the rows of the catalogue's tables; a draft holds the same. */
export interface VersionContent {
  readonly decision: string | null;
  readonly issuedOn: string | null;
  readonly validFrom: string;
  readonly startKnown: boolean;
  readonly validTo: string | null;
  readonly note: string | null;
  readonly rules: VersionRules;
  readonly groups: readonly GroupRow[];
  readonly criteria: readonly CriterionRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly thresholds: readonly ThresholdRow[];
  readonly conditions: readonly ConditionRow[];
}

/** What stays the same in every version of a set. */
export interface SetHead {
  readonly id: string;
  readonly level: UnitLevel;
  readonly kind: SetKind;
  readonly name: string;
  readonly shortName: string | null;
  /** "national", or the name of the province that issued it. */
  readonly scope: string;
  readonly extendsId: string | null;
}

export interface ShippedVersion extends VersionContent {
  /** 1, 2, … in the order of their beginning. */
  readonly version: number;
  /** Counts, confidence, notes and sources, word for word as the file has them. */
  readonly certainty: JsonObject;
}

/** A shipped set with its versions, oldest first; an amendment in mid-period is a version. */
export interface ShippedSet extends SetHead {
  /** null: no source states the number of criteria. */
  readonly size: number | null;
  readonly versions: readonly ShippedVersion[];
  readonly items: readonly ItemRow[];
}
