import type { ErrorCode } from '@/lib/errors';
import type { ImportPhase } from '@/lib/features/entry-import/step';
import type { ImportPreview, ImportResult } from '@/lib/features/entry-import/view';

/** How far the work is; `of` null: not known. */
export interface Progress {
  readonly phase: ImportPhase | 'sending';
  readonly done: number;
  readonly of: number | null;
}

/** What is said when work ended without its result. */
export type Ended = { readonly code: ErrorCode } | { readonly words: 'cancelled' | 'offline' | 'unsure' };

export type ImportState =
  | { readonly at: 'choosing'; readonly ended: Ended | null }
  | { readonly at: 'working'; readonly progress: Progress; readonly preview: ImportPreview | null }
  | { readonly at: 'seen'; readonly preview: ImportPreview; readonly ended: Ended | null }
  | { readonly at: 'lost'; readonly ended: Ended }
  | { readonly at: 'recorded'; readonly result: ImportResult };
