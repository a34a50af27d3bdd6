/** Which rows of steering are read: of units that the caller has proved readable, as they were known on the day. */
export interface RowsAsked {
  readonly tenantId: number;
  readonly unitIds: readonly number[];
  /** ISO. */
  readonly day: string;
}
