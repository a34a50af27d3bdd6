/** The criteria of one set that a grant names. */
export interface GrantedCriteria {
  readonly setId: string;
  readonly numbers: readonly number[];
}

/** A role on a unit and everything under it; `criteria` null means every criterion of every set. */
export interface Grant {
  readonly role: string;
  readonly unitId: number;
  readonly criteria: readonly GrantedCriteria[] | null;
}

export interface ActorTenant {
  readonly id: number;
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  /** ISO day: the fixed day of a demo or training tenant, else today in Asia/Ho_Chi_Minh. */
  readonly referenceDay: string;
  readonly fixedDay: boolean;
  /** Last day a fact may carry in a province that was merged away. */
  readonly lastDay: string | null;
  readonly successorTenant: string | null;
  readonly demo: boolean;
  readonly notApplicableCounts: boolean;
  readonly averageDecimals: number;
  readonly territoryVersion: number;
  readonly catalogueVersion: number;
}

/** Who asks, in which tenant, with which grants; `userId` null is an API token. */
export interface Actor {
  readonly userId: number | null;
  readonly post: string;
  readonly tenant: ActorTenant;
  readonly grants: readonly Grant[];
}
