import type { ErrorCode, FieldErrors } from '@/lib/errors';

/** Kinds of dated values of a unit; `member` is a commune's cluster. */
export const VALUE_KINDS = ['tag', 'group', 'region', 'member'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

export const ACTS = [
  'add_village',
  'rename',
  'move',
  'end',
  'merge',
  'set_value',
  'end_value',
  'remove_value',
  'add_cluster',
  'add_members',
] as const;
export type ActName = (typeof ACTS)[number];

/** What was typed, by field name; a field ticked several times has its values joined by a space (they are codes). */
export type ActValues = Readonly<Record<string, string>>;

/** Facts dated after the day on which a unit should end. */
export interface LaterFacts {
  readonly count: number;
  readonly last: string;
}

/** The answer to a form of the unit office. `at` tells one answer from the next. */
export type ActState =
  | { readonly status: 'idle' }
  | {
      readonly status: 'saved';
      readonly at: string;
      /** False: it was so already, and nothing was written. */
      readonly changed: boolean;
      /** The unit that the act began. */
      readonly begun: { readonly title: string; readonly href: string } | null;
    }
  | {
      readonly status: 'refused';
      readonly at: string;
      readonly code: ErrorCode;
      readonly fieldErrors: FieldErrors;
      readonly later: LaterFacts | null;
      readonly values: ActValues;
    };

export type ActAction = (state: ActState, form: FormData) => Promise<ActState>;

export const IDLE: ActState = { status: 'idle' };
