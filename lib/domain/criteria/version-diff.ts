import type { CatalogueCondition } from './criteria-set';
import type { ThresholdRule } from './evaluate';
import type { PointsRule } from './version-rules';

export interface Named {
  readonly criterion: number;
  readonly name: string;
}
export interface NamedIndicator extends Named {
  readonly code: string;
}

/** What an indicator asks for, apart from its name and thresholds. */
export type IndicatorField = 'criterion' | 'kind' | 'comparator' | 'unit' | 'choices' | 'lowerSetId' | 'furtherParts';

export interface ThresholdChange {
  readonly criterion: number;
  readonly code: string;
  /** "chung", a region, "nhom_1", "tag:…" */
  readonly column: string;
  /** null: the column is not there. */
  readonly from: ThresholdRule | null;
  readonly to: ThresholdRule | null;
  /** false: only its certainty, source or confirmation changed, which changes nobody's judgement. */
  readonly ofSubstance: boolean;
}

/** What an amendment changed, in the order in which criteria and indicators stand. */
export interface VersionDiff {
  readonly criteria: {
    readonly added: readonly Named[];
    readonly removed: readonly Named[];
    readonly renamed: readonly { readonly criterion: number; readonly from: string; readonly to: string }[];
  };
  readonly indicators: {
    readonly added: readonly NamedIndicator[];
    readonly removed: readonly NamedIndicator[];
    readonly renamed: readonly {
      readonly criterion: number;
      readonly code: string;
      readonly from: string;
      readonly to: string;
    }[];
    readonly redefined: readonly {
      readonly criterion: number;
      readonly code: string;
      readonly field: IndicatorField;
      /** As it stands in the catalogue; choices joined by ";". */
      readonly from: string | null;
      readonly to: string | null;
    }[];
  };
  readonly thresholds: readonly ThresholdChange[];
  readonly rules: {
    /** null: the tag has no column of its own there. */
    readonly tagColumns: readonly { readonly tag: string; readonly from: string | null; readonly to: string | null }[];
    readonly points: { readonly from: PointsRule | null; readonly to: PointsRule | null } | null;
  };
  readonly conditions: {
    readonly added: readonly CatalogueCondition[];
    readonly removed: readonly CatalogueCondition[];
    readonly changed: readonly { readonly from: CatalogueCondition; readonly to: CatalogueCondition }[];
  };
  /** Criteria that read or are judged otherwise wherever a unit lies: text, indicators, thresholds, points. */
  readonly changedEverywhere: readonly number[];
  /** Criteria that a change of `tagColumns` touches, for units with such a tag: those with regional thresholds, known or unknown. */
  readonly changedByTags: readonly number[];
  /** The two together: what was changed in substance for anybody. Conditions stand beside the criteria and are not in it. */
  readonly changedCriteria: readonly number[];
}
