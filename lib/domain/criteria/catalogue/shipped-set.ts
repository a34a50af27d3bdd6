import type { UnitLevel } from '@/lib/domain/units/unit';

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
  readonly kind: 'boolean' | 'percent' | 'number' | 'text';
  readonly unit: string | null;
  readonly comparator: '>=' | '<=' | '==' | null;
  readonly certainty: Certainty;
  readonly thresholdState: ThresholdState;
  readonly delegatedTo: string | null;
  readonly note: string | null;
  readonly details: JsonObject;
}

export interface ThresholdRow {
  readonly indicatorCode: string;
  readonly appliesTo: string;
  /** null with a null text: known to be unknown there. */
  readonly value: number | null;
  readonly text: string | null;
  readonly certainty: Certainty;
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

/** A set of criteria with its one shipped version, as the rows of the catalogue's tables. */
export interface ShippedSet {
  readonly id: string;
  readonly level: UnitLevel;
  readonly kind: SetKind;
  readonly name: string;
  readonly shortName: string | null;
  /** "national", or the name of the province that issued it. */
  readonly scope: string;
  readonly extendsId: string | null;
  readonly size: number | null;
  readonly decision: string | null;
  readonly validFrom: string;
  readonly startKnown: boolean;
  readonly validTo: string | null;
  readonly certainty: JsonObject;
  readonly groups: readonly GroupRow[];
  readonly criteria: readonly CriterionRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly thresholds: readonly ThresholdRow[];
  readonly conditions: readonly ConditionRow[];
  readonly items: readonly ItemRow[];
}
