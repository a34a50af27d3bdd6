import type { CatalogueSet } from '../criteria-set';

/** Against what a draft is checked. */
export interface DraftContext {
  /** Every set of the tenant. */
  readonly sets: readonly CatalogueSet[];
  /** The draft is a version of a set that exists; false: it founds one, and its id must be free. */
  readonly amends: boolean;
  /** Numbers of the criteria of the set, or of their indicators, on which something was assessed. */
  readonly assessed: ReadonlySet<number>;
  /** Only what is published needs its decision. */
  readonly publishing: boolean;
}
