import type { z } from 'zod';
import type { ErrorCode, FieldErrors } from '@/lib/errors';
import type { LetterBody } from '../assessments/letter-answer';
import type { TheirFact } from '../assessments/save-state';
import type { CellContent, NewLetter } from './letter';
import type { setAsideSchema } from './schema';

/** Why a letter was refused: one code, one for each entry that has its own, and one for each field of a form. */
export interface LetterRefusal {
  readonly code: ErrorCode;
  readonly byItem: Readonly<Record<string, ErrorCode>>;
  readonly fieldErrors: FieldErrors;
}

/** A letter as it lies on the device until the server has answered. */
export interface StoredLetter extends NewLetter {
  /** The write key of its next sending. */
  readonly key: string;
  /** Its turn; parts of one letter share it, and speak of different cells. */
  readonly order: number;
  /** By the device's clock, which may be wrong: shown, never reckoned with. */
  readonly madeAt: string;
  /** Fixed before the first sending, so that a repeated one says the same under the same key. */
  readonly body: LetterBody | null;
  readonly phase: 'pending' | 'refused' | 'conflict';
  readonly refusal: LetterRefusal | null;
  /** What another person saved in the cells of a conflict. */
  readonly theirs: readonly TheirFact[];
  /** How often the server failed at it. */
  readonly failures: number;
}

/** What was typed and then given up for what another person had saved, on its way to the cell's history. */
export type SetAsideBody = z.input<typeof setAsideSchema>;

/** What this device last learnt of a cell: its own save, or what was taken over from another person. */
export interface KnownCell extends CellContent {
  /** `dayKey`; what a device kept before it knew of days matches none. */
  readonly cell: string;
  readonly factId: string;
  /** ISO instant, of the server; '' where it was learnt before this page. */
  readonly at: string;
}

/** Everything of one account that waits on a device, in the order it was made. */
export interface Queue {
  readonly letters: readonly StoredLetter[];
  readonly asides: readonly SetAsideBody[];
}

/** A queue after something happened to it, and what was learnt by that. */
export interface Step {
  readonly queue: Queue;
  readonly learned: readonly KnownCell[];
}

export const EMPTY_QUEUE: Queue = { letters: [], asides: [] };
