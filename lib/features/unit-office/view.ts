import type { UnitLevel } from '@/lib/domain/units/unit';
import type { ValueKind } from './act-state';

/** The list of communes as a GET form asks for it. */
export interface UnitFilter {
  readonly name: string;
  /** Code of a district or cluster. */
  readonly area: string;
  readonly missing: '' | 'group' | 'khuVuc';
}

export interface UnitOption {
  readonly code: string;
  readonly title: string;
}

export interface CommuneRow extends UnitOption {
  readonly area: string | null;
  readonly cluster: string | null;
  readonly khuVuc: string | null;
  readonly group: string | null;
  readonly tags: readonly string[];
  readonly villages: number;
}

export interface UnitListView {
  readonly day: string;
  readonly referenceDay: string;
  readonly filter: UnitFilter;
  readonly areas: readonly UnitOption[];
  readonly rows: readonly CommuneRow[];
  readonly of: number;
  readonly withoutGroup: number;
  readonly villages: number;
}

export interface DatedName {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly title: string;
  readonly parent: string | null;
  readonly source: string | null;
  readonly dateKnown: boolean;
}

export interface DatedValueRow {
  readonly kind: ValueKind;
  /** As an act names it: of a cluster its code. */
  readonly value: string;
  readonly title: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string | null;
  readonly illustrative: boolean;
}

export interface VillageRow extends UnitOption {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly tags: readonly string[];
  readonly illustrative: boolean;
  /** Moved to another commune in the meantime, or ended. */
  readonly left: string | null;
}

export interface Relative {
  readonly title: string;
  readonly href: string | null;
}

export interface UnitOfficeView {
  readonly code: string;
  readonly since: string;
  readonly seen: string;
  readonly level: UnitLevel;
  readonly title: string;
  readonly name: string;
  readonly type: string;
  readonly path: readonly UnitOption[];
  readonly day: string;
  readonly lastActDay: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** It ended on or before the reference day. */
  readonly ended: boolean;
  readonly source: string | null;
  readonly illustrative: boolean;
  readonly facts: number;
  readonly names: readonly DatedName[];
  readonly values: readonly DatedValueRow[];
  /** The region that the unit has from what stands above it. */
  readonly region: string | null;
  readonly villages: readonly VillageRow[];
  readonly formerVillages: readonly VillageRow[];
  readonly communes: readonly UnitOption[];
  readonly clusters: readonly UnitOption[];
  readonly knownTags: readonly string[];
  readonly predecessors: readonly Relative[];
  readonly successors: readonly Relative[];
}

export interface ClusterMemberRow extends UnitOption {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string | null;
  readonly since: string;
}

export interface ClusterView extends UnitOption {
  readonly since: string;
  readonly seen: string;
  readonly name: string;
  readonly type: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly ended: boolean;
  readonly members: readonly ClusterMemberRow[];
  readonly formerMembers: readonly ClusterMemberRow[];
}

export interface ClustersView {
  readonly day: string;
  readonly referenceDay: string;
  readonly lastActDay: string;
  readonly clusters: readonly ClusterView[];
  readonly ended: readonly ClusterView[];
  /** Communes of the day, each with its cluster. */
  readonly communes: readonly (UnitOption & { readonly cluster: string | null })[];
}
