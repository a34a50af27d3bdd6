/** A tag that puts a unit under another column of thresholds, as QĐ 211/QĐ-TTg does with khu vực II and III, bãi ngang and ATK. */
export interface TagColumn {
  readonly tag: string;
  /** The column whose thresholds hold for a unit with the tag: "tdmnpb". */
  readonly column: string;
}

/** A criterion judged by points of 100: from `met` on it is met, from `basically` on basically met. */
export interface PointsRule {
  readonly met: number;
  readonly basically: number;
}

/** What a version says beside its criteria. */
export interface VersionRules {
  /** The first that fits a unit's tags holds. */
  readonly tagColumns: readonly TagColumn[];
  /** null: nothing is judged by points. */
  readonly points: PointsRule | null;
}

export const NO_RULES: VersionRules = { tagColumns: [], points: null };
