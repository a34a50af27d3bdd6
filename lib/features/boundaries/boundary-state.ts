import type { BoundaryFault } from '@/lib/domain/geo/import/boundary-fault';
import type { ErrorCode } from '@/lib/errors';

/** The answer to a file of borders: first what is in it and whom it covers, then what was done. */
export type BoundaryState =
  | { readonly status: 'idle' }
  | {
      readonly status: 'read';
      readonly at: string;
      readonly name: string;
      readonly source: string;
      readonly day: string;
      /** Units with a border in the file, of how many there are on the day. */
      readonly found: number;
      readonly of: number;
      /** Those without one, by title; no more than are worth listing. */
      readonly missing: readonly string[];
      /** Corners as they came and as they are kept. */
      readonly corners: { readonly before: number; readonly after: number };
      readonly faults: readonly BoundaryFault[];
      /** What is sent to have it done; null while something is wrong. */
      readonly payload: string | null;
    }
  | { readonly status: 'saved'; readonly at: string; readonly units: number; readonly act: 'take' | 'drop' }
  | { readonly status: 'refused'; readonly at: string; readonly code: ErrorCode };

export type BoundaryAction = (state: BoundaryState, form: FormData) => Promise<BoundaryState>;

export const NO_BOUNDARIES: BoundaryState = { status: 'idle' };
