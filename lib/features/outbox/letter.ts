import type { Stage, Status } from '@/lib/domain/criteria/status';
import type { ErrorCode, FieldErrors } from '@/lib/errors';
import type { TheirFact } from '../assessments/save-state';

/** What a cell says, as a person sees it; a criterion has no value, an indicator neither note nor cause. */
export interface CellContent {
  readonly status: Status;
  /** As people type it: "78,5". */
  readonly value: string | null;
  readonly note: string | null;
  readonly cause: string | null;
}

/** A cell of a unit on a set at a stage. `item`: "5" a criterion, "i:5.1" an indicator. */
export interface CellAddress {
  readonly unit: string;
  readonly set: string;
  readonly stage: Stage;
  readonly item: string;
}

/** A cell as a page of one day shows it. */
export interface CellOnDay extends CellAddress {
  /** ISO day */
  readonly day: string;
}

/** What is said of one item. Given neither status nor value, nothing is. */
export interface LetterEntry {
  readonly item: string;
  readonly status: Status | null;
  readonly value: string | null;
  /** The fact that the person saw, '' where there was none. */
  readonly base: string;
  readonly asked?: { readonly of: string; readonly on: string };
  /** Both as they stood before: what the conflict screen shows as the common start. */
  readonly before: CellContent;
  /** "17 Môi trường", "5.1 …" */
  readonly label: string;
}

/** One save: some items of one unit, kept on this device until the server has answered. Note and cause are the criterion's. */
export interface NewLetter {
  readonly unit: string;
  /** "xã Kiên Mộc" */
  readonly title: string;
  readonly set: string;
  readonly stage: Stage;
  /** ISO day; comes from the server's page, never from the device's clock. */
  readonly effectiveOn: string;
  /** The day of the page it was typed on, where the row had another of its own. */
  readonly pageDay?: string;
  readonly note: string | null;
  readonly cause: string | null;
  readonly entries: readonly LetterEntry[];
}

/** saving: on its way; waiting: for the network, or for an earlier letter about the same cell. */
export type CellPhase = 'saved' | 'saving' | 'waiting' | 'refused' | 'conflict';

/** The newest that this device knows of a cell beyond what its page brought. */
export interface CellState {
  readonly phase: CellPhase;
  /** What was typed here last. */
  readonly content: CellContent;
  /** The day it is about, where that is not the page's; null: the page's. */
  readonly ownDay: string | null;
  /** The fact that it became; '' until it is saved. */
  readonly factId: string;
  /** ISO instant of the save; null until then, and where it was before this page. */
  readonly at: string | null;
  readonly refusal: { readonly code: ErrorCode; readonly fields: FieldErrors } | null;
  readonly theirs: TheirFact | null;
}
