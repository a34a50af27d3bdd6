/** Levels of a unit, from the whole to the part. A cluster is a grouping a province makes itself. */
export const UNIT_LEVELS = ['province', 'district', 'cluster', 'commune', 'village'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** Days are ISO strings; both ends are inclusive, an open end is null. */
export interface Period {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Name, type and parent of a unit between two days. `dateKnown` false: the lists differ, the day is not on a source. */
export interface UnitVersionRecord extends Period {
  readonly name: string;
  /** The type word in lower case: "huyện", "xã", "thôn", "cụm". */
  readonly type: string;
  readonly parentId: number | null;
  readonly dateKnown: boolean;
}

export const ATTRIBUTE_KINDS = ['tag', 'group', 'region'] as const;
export type AttributeKind = (typeof ATTRIBUTE_KINDS)[number];

export interface UnitAttributeRecord extends Period {
  readonly kind: AttributeKind;
  readonly value: string;
  readonly illustrative: boolean;
}

/** One territory between two days. Its code may belong to another unit before or after. */
export interface UnitRecord extends Period {
  readonly id: number;
  readonly code: string;
  readonly level: UnitLevel;
  readonly dateKnown: boolean;
  readonly illustrative: boolean;
  /** Oldest first, without gaps or overlaps, from the unit's first day to its last. */
  readonly versions: readonly UnitVersionRecord[];
  readonly attributes: readonly UnitAttributeRecord[];
}

/** A commune in a cluster between two days. */
export interface ClusterMemberRecord extends Period {
  readonly clusterId: number;
  readonly communeId: number;
}

/** A unit under a parent between two days. */
export interface ChildLink extends Period {
  readonly childId: number;
}

/** Every unit of a tenant, indexed once and never changed. Made by `buildTerritory`. */
export interface Territory {
  readonly units: ReadonlyMap<number, UnitRecord>;
  /** All units that ever held a code, oldest first. */
  readonly holders: ReadonlyMap<string, readonly UnitRecord[]>;
  readonly children: ReadonlyMap<number, readonly ChildLink[]>;
  readonly membersOf: ReadonlyMap<number, readonly ClusterMemberRecord[]>;
  readonly clustersOf: ReadonlyMap<number, readonly ClusterMemberRecord[]>;
}
