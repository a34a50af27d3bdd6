/** What can be found, in the order in which it is shown. */
export const SEARCH_KINDS = ['units', 'criteria', 'people', 'documents'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchHit {
  readonly key: string;
  /** As the data say it, in Vietnamese. */
  readonly title: string;
  /** Where it stands: the units above, the set, who issued it. */
  readonly detail: string;
  /** "1, 17" of criteria, "5.1" of an indicator: what it is about, put into words where it is shown. */
  readonly about: { readonly of: 'criteria' | 'indicator'; readonly numbers: string } | null;
  /** Of a unit that has ended: its last day. */
  readonly endedOn: string | null;
  readonly href: string;
}

export interface SearchView {
  readonly typed: string;
  /** false: too little was typed to look for. */
  readonly asked: boolean;
  readonly groups: readonly {
    readonly kind: SearchKind;
    readonly hits: readonly SearchHit[];
    /** All that were found; more than are shown where it says so. */
    readonly total: number;
  }[];
}

/** A hit that is not yet in its order; smaller ranks first, then the more usual, then by title. */
export interface RankedHit extends SearchHit {
  readonly rank: number;
  readonly order: number;
}
