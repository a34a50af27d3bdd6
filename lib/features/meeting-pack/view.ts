import type { PackRecord } from './data';

/** The report, its annexes as sheets, one picture. */
export const PACK_FORMATS = ['docx', 'xlsx', 'png'] as const;
export type PackFormat = (typeof PACK_FORMATS)[number];

/** One line of the list of packs. */
export type PackLine = Omit<PackRecord, 'unitId'>;

/** What was frozen at a unit, and what may be frozen now. */
export interface PacksView {
  readonly code: string;
  readonly query: string;
  /** null: nothing can be shown that day. */
  readonly freeze: {
    readonly day: string;
    readonly set: string;
    readonly stage: string;
    /** null: the last event before the day decides. */
    readonly compare: string | null;
  } | null;
  readonly mayFreeze: boolean;
  /** The latest first; those alone whose criteria the reader reads all. */
  readonly packs: readonly PackLine[];
}
