import type { Status } from '@/lib/domain/criteria/status';
import type { ErrorCode, FieldErrors } from '@/lib/errors';

/**
 * Names of the fields in the form of one criterion. `key` is the client-made write key; the criterion's own fields are
 * `status`, `effectiveOn`, `note`, `cause`, `base`; an indicator's carry its item key after a colon: "value:i:5.1",
 * and for a stale value "askedOf:i:5.1", "askedOn:i:5.1".
 */
export const SAVE_FIELDS = {
  key: 'key',
  unit: 'unit',
  set: 'set',
  stage: 'stage',
  item: 'item',
  status: 'status',
  effectiveOn: 'effectiveOn',
  note: 'note',
  cause: 'cause',
  base: 'base',
} as const;

/** "value:i:5.1", "status:i:5.1", "base:i:5.1", … */
export function indicatorField(field: 'value' | 'status' | 'base' | 'askedOf' | 'askedOn', item: string): string {
  return `${field}:${item}`;
}

/** What was typed, by field name, so that a refused form gives it back. */
export type SaveValues = Readonly<Record<string, string>>;

/** A fact as it now stands after a save. */
export interface SavedFact {
  readonly item: string;
  readonly factId: string;
  readonly status: Status;
}

/** What another person saved in between. */
export interface TheirFact {
  readonly item: string;
  readonly factId: string;
  readonly status: Status;
  readonly value: string | null;
  readonly note: string | null;
  readonly cause: string | null;
  readonly effectiveOn: string;
  /** ISO instant */
  readonly recordedAt: string;
  /** The post of the person. */
  readonly recordedBy: string | null;
}

/** The answer to the form of one criterion; the first of two arguments of its action. */
export type SaveState =
  | { readonly status: 'idle' }
  | { readonly status: 'saved'; readonly at: string; readonly facts: readonly SavedFact[] }
  | {
      readonly status: 'refused';
      readonly code: ErrorCode;
      readonly fieldErrors: FieldErrors;
      readonly values: SaveValues;
    }
  | { readonly status: 'conflict'; readonly theirs: readonly TheirFact[]; readonly values: SaveValues };

export type SaveAction = (state: SaveState, form: FormData) => Promise<SaveState>;

export const IDLE: SaveState = { status: 'idle' };
