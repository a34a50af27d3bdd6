/** A unit at every frame: one text a day. */
export type FrameRow = readonly [
  code: string,
  name: string,
  /** Code of the district or cluster it was last listed under. */
  group: string,
  tags: readonly string[],
  /** Packed statuses; '' as on the frame before; null: not counted that day. */
  states: readonly (string | null)[],
];

/** The states of a group's units month by month, as they travel to a matrix or a map. */
export interface MonthFrames {
  /** Month ends, oldest first; the last is the day that is shown. */
  readonly days: readonly string[];
  /** Also units that have ended since: their months are theirs alone. */
  readonly rows: readonly FrameRow[];
  /** Districts or clusters that any of the rows stood under. */
  readonly groups: readonly { readonly code: string; readonly title: string }[];
  /** An amended version of the set holds from this frame on; the figures go on. */
  readonly marks: readonly { readonly at: number; readonly decision: string | null; readonly from: string }[];
  /** First day of the set: before it nobody can have been assessed on it. */
  readonly begin: string;
}
