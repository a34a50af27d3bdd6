import type { ErrorCode, FieldErrors } from '@/lib/errors';

/** What was typed, by field name, so that a refused form gives it back. */
export type FormValues = Readonly<Record<string, string>>;

/** The answer to a form; the first of two arguments of its action. */
export type FormState =
  | { readonly status: 'idle' }
  | { readonly status: 'saved'; readonly figures: Readonly<Record<string, number>> }
  | {
      readonly status: 'refused';
      readonly code: ErrorCode;
      readonly fieldErrors: FieldErrors;
      readonly values: FormValues;
      /** What the words of the refusal name: another set, its days. */
      readonly about: Readonly<Record<string, string>>;
    };

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

export const FORM_IDLE: FormState = { status: 'idle' };
