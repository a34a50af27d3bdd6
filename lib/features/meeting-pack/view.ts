import type { PackRecord } from './data';

/** One line of the list of packs. */
export type PackLine = Omit<PackRecord, 'unitId'>;

/** What was frozen at a unit, and what may be frozen now. */
export interface PacksView {
  readonly code: string;
  readonly query: string;
  /** null: nothing can be shown that day. */
  readonly freeze: { readonly set: string; readonly stage: string; readonly setName: string } | null;
  readonly mayFreeze: boolean;
  /** The latest first; those alone whose criteria the reader reads all. */
  readonly packs: readonly PackLine[];
}
