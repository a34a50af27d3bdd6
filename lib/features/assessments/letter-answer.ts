import type { z } from 'zod';
import type { ErrorCode, FieldErrors } from '@/lib/errors';
import type { SavedFact, TheirFact } from './save-state';
import type { saveSchema } from './schema';

/** One save as a browser keeps and sends it: plain JSON, the same at every repetition of its key. */
export type LetterBody = z.input<typeof saveSchema>;

/** What became of a letter. `byItem` names the entries that were refused: without them the rest can be sent under a new key. */
export type LetterAnswer =
  | { readonly status: 'saved'; readonly at: string; readonly facts: readonly SavedFact[] }
  | {
      readonly status: 'refused';
      readonly code: ErrorCode;
      readonly byItem: Readonly<Record<string, ErrorCode>>;
      /** By the names of the fields of a form (save-state.ts). */
      readonly fieldErrors: FieldErrors;
    }
  | { readonly status: 'conflict'; readonly theirs: readonly TheirFact[] };

/** @param account whose device kept it (`accountKey`); no part of the body, which is the same in every page */
export type SendLetter = (body: LetterBody, account: string) => Promise<LetterAnswer>;
