import { covers } from '../units/period';
import type { UnitLevel, Period } from '../units/unit';
import type { SetIdentity } from '../progress/summary';
import type { IndicatorRule } from './evaluate';
import type { VersionRules } from './version-rules';

export interface CatalogueIndicator extends IndicatorRule {
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
  /** Of a share of lower units: the set that they meet; null on other kinds. */
  readonly lowerSetId: string | null;
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
  readonly issuedOn: string | null;
  readonly note: string | null;
  /** ISO instant and post; null on a version that was shipped. */
  readonly published: { readonly at: string; readonly by: string } | null;
  readonly rules: VersionRules;
  /** false: no source gives the first day. */
  readonly startKnown: boolean;
  readonly criteria: readonly CatalogueCriterion[];
  readonly conditions: readonly CatalogueCondition[];
}

/** Who carries a set, dated: every unit of its level, those with a tag, or one. */
export interface SetAssignment extends Period {
  readonly id: number;
  /** The set by which its level is judged, whatever its kind; then neither tag nor unit is named. */
  readonly isDefault: boolean;
  readonly tag: string | null;
  readonly unitId: number | null;
}

/** The department in charge of a criterion between two days. */
export interface ResponsibleDepartment extends Period {
  readonly number: number;
  readonly departmentId: number;
  readonly name: string;
  /** "Sở TN&MT" */
  readonly shortName: string;
  readonly illustrative: boolean;
}

/** A decision or guidance on a set (`number` null) or on one criterion. */
export interface Guidance {
  readonly id: number;
  readonly number: number | null;
  readonly docNumber: string;
  readonly issuedOn: string | null;
  readonly issuer: string;
  readonly title: string;
  readonly link: string | null;
}

/** What one decision founded, with its dated versions by number; their days need not follow in that order. */
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
  /** "shipped", or "tenant": made by its office. */
  readonly origin: string;
  readonly versions: readonly CatalogueVersion[];
  readonly assignments: readonly SetAssignment[];
  readonly responsible: readonly ResponsibleDepartment[];
  readonly guidance: readonly Guidance[];
  /** Item key ("5", "i:5.1") → its id and the criterion it belongs to. */
  readonly items: ReadonlyMap<
    string,
    { readonly id: number; readonly criterion: number; readonly isIndicator: boolean }
  >;
}

/** Versions of one set by number, the highest last. */
export interface Versioned<V extends Period> {
  readonly versions: readonly V[];
}

/**
 * The version in force on a day, null before the first and after the last. Versions are only ever added: of those that
 * cover the day the highest number holds, so an amendment needs no change of what it amends.
 */
export function versionInForce<V extends Period>({ versions }: Versioned<V>, day: string): V | null {
  return versions.findLast((version) => covers(version, day)) ?? null;
}
