import type { DraftFault } from '@/lib/domain/criteria/draft/draft-fault';
import type { ErrorCode, FieldErrors } from '@/lib/errors';

/** What was typed, by field name, so that a refused form gives it back. */
export type FormValues = Readonly<Record<string, string>>;

/** What is wrong in an uploaded workbook, by cell. */
export interface CellFault {
  /** null: the file as a whole. */
  readonly sheet: string | null;
  /** "B7"; null: the sheet or the file as a whole. */
  readonly cell: string | null;
  readonly code: ErrorCode;
  readonly detail: string | null;
}

export interface Refused {
  readonly status: 'refused';
  readonly code: ErrorCode;
  readonly fieldErrors: FieldErrors;
  readonly values: FormValues;
  /** Of a conflict: the revision that a save has to name to take the place of what the other wrote. */
  readonly revision: number | null;
  readonly faults: readonly DraftFault[];
  readonly cells: readonly CellFault[];
}

/** The answer to a form of the catalogue office; the first of two arguments of its action. */
export type OfficeState =
  { readonly status: 'idle' } | { readonly status: 'saved'; readonly at: string; readonly revision: number } | Refused;

export type OfficeAction = (state: OfficeState, form: FormData) => Promise<OfficeState>;

export const OFFICE_IDLE: OfficeState = { status: 'idle' };
