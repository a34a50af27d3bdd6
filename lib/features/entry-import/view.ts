import type { Stage, Status } from '@/lib/domain/criteria/status';
import type { ErrorCode } from '@/lib/errors';
import type { ImportStep } from './step';

/** What is wrong with a file, by the cell where a person finds it. */
export interface FileFault {
  /** null: the file as a whole. */
  readonly sheet: string | null;
  /** null: the sheet as a whole. */
  readonly cell: string | null;
  readonly code: ErrorCode;
  /** What the cell says. */
  readonly detail: string | null;
}

/** new: nobody said anything of the cell; conflict: changed by somebody since the sheet was made. */
export const CHANGE_KINDS = ['new', 'changed', 'same', 'conflict'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a cell says on one side. */
export interface ShownWords {
  readonly status: Status;
  readonly value: string | null;
  readonly note: string | null;
}

export interface ShownChange {
  /** Names the cell in the choice of a side. */
  readonly key: string;
  readonly kind: ChangeKind;
  /** "5 Trường học", "5.1 …" */
  readonly label: string;
  readonly set: string;
  readonly stage: Stage;
  readonly effectiveOn: string;
  readonly file: ShownWords;
  /** What holds now, with who said it and when; null where nobody did. */
  readonly held: (ShownWords & { readonly by: string | null; readonly at: string }) | null;
}

/** The changes of one unit; of very many only the first are listed. */
export interface ShownUnit {
  readonly code: string;
  readonly title: string;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly changes: readonly ShownChange[];
}

/** A sheet without keys, and how its columns are read. */
export interface PlainView {
  readonly sheet: string;
  readonly set: string;
  readonly stage: Stage;
  readonly effectiveOn: string;
  readonly headingRow: number;
  readonly rows: readonly number[];
  readonly columns: readonly {
    readonly number: number;
    /** "C" */
    readonly letters: string;
    readonly heading: string;
    readonly samples: readonly string[];
    readonly meaning: string;
  }[];
  /** What the sheet calls units that nobody knows. */
  readonly unknownUnits: readonly { readonly folded: string; readonly written: string }[];
  /** Whom a person said that unknown names mean, by folded name. */
  readonly saidUnits: Readonly<Record<string, string>>;
  /** Does every row say its unit, set, stage and day itself, as the header of the open contract does? */
  readonly isWhole: boolean;
}

/** What a person may choose from where columns are matched. */
export interface MatchChoices {
  readonly sets: readonly { readonly id: string; readonly name: string }[];
  /** By set. */
  readonly items: Readonly<Record<string, readonly { readonly key: string; readonly label: string }[]>>;
  readonly units: readonly { readonly code: string; readonly title: string }[];
}

export interface ImportPreview {
  readonly id: string;
  readonly name: string;
  readonly counts: Readonly<Record<ChangeKind, number>> & { readonly faults: number };
  /** Sheets that carry the keys of a template. */
  readonly sheets: readonly {
    readonly name: string;
    readonly set: string;
    readonly stage: Stage;
    readonly effectiveOn: string;
  }[];
  readonly plain: readonly PlainView[];
  readonly choices: MatchChoices | null;
  /** Only the first; all are in the sheet that can be downloaded. */
  readonly faults: readonly FileFault[];
  readonly units: readonly ShownUnit[];
  /** Can the file be downloaded with its faults marked? */
  readonly isMarkable: boolean;
  /** Changes that are counted and not listed. */
  readonly unlisted: number;
  /** A sign of what was compared: recording refuses what has changed since. */
  readonly seen: string;
  /** Does the person bring what others would enter? He does not judge it later. */
  readonly imports: boolean;
}

export interface ImportResult {
  readonly recorded: number;
  readonly same: number;
  /** Conflicts in which the system's side was kept. */
  readonly kept: number;
  readonly units: readonly { readonly code: string; readonly title: string }[];
}

/** What a streamed answer is made of, one a line. */
export type ImportEvent =
  | { readonly step: ImportStep }
  | { readonly preview: ImportPreview }
  | { readonly recorded: ImportResult }
  | { readonly refused: ErrorCode };

export type Side = 'file' | 'system';
