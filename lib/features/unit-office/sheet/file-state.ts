import type { ErrorCode } from '@/lib/errors';

/** A refusal by cell of a workbook, or by line and column of a CSV. */
export interface FileError {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly line: number | null;
  readonly column: string | null;
  readonly code: ErrorCode;
}

/** One change that a file asks for. */
export interface FileLine {
  readonly kind: string;
  readonly unit: string;
  readonly value: string;
  readonly from: string;
  readonly to: string | null;
}

/** The answer to an uploaded file of units: first what it would do, then what it did. */
export type FileState =
  | { readonly status: 'idle' }
  | {
      readonly status: 'read';
      readonly at: string;
      readonly name: string;
      readonly rows: number;
      readonly inserted: number;
      readonly unchanged: number;
      readonly lines: readonly FileLine[];
      readonly errors: readonly FileError[];
      /** What is sent to have it done; null while there are errors or nothing to do. */
      readonly payload: string | null;
    }
  | { readonly status: 'saved'; readonly at: string; readonly inserted: number; readonly unchanged: number }
  | { readonly status: 'refused'; readonly at: string; readonly code: ErrorCode };

export type FileAction = (state: FileState, form: FormData) => Promise<FileState>;

export const NO_FILE: FileState = { status: 'idle' };
