import type { EvidenceKind } from '@/lib/domain/evidence/evidence-kind';
import type { Repetition } from '@/lib/domain/evidence/repetition';
import type { Validity } from '@/lib/domain/evidence/validity';
import type { ErrorCode } from '@/lib/errors';

/** Where a photo stands a second time. */
export interface RepeatedAt {
  /** "17" or "17.1" */
  readonly item: string;
  readonly isIndicator: boolean;
  /** "xã Kiên Mộc" */
  readonly unit: string;
  /** In the same criterion or indicator of the same unit. */
  readonly here: boolean;
}

/** One piece of evidence as a reader sees it. */
export interface EvidenceItem {
  readonly id: string;
  /** "5" a criterion, "i:5.1" an indicator */
  readonly item: string;
  readonly name: string;
  readonly kind: EvidenceKind;
  /** Bytes of what was sent. */
  readonly size: number;
  /** The post of who sent it; null: loaded by the operator. */
  readonly by: string | null;
  /** ISO instant */
  readonly at: string;
  /** When and where a photo says that it was taken; null where it does not. */
  readonly takenAt: string | null;
  readonly takenPlace: { readonly lat: number; readonly lon: number } | null;
  /** ISO day */
  readonly validUntil: string | null;
  readonly validity: Validity;
  readonly repeated: readonly Repetition<RepeatedAt>[];
  readonly illustrative: boolean;
}

/** What was taken away: its file stays with the office, nobody opens it here. */
export interface RemovedEvidence {
  readonly id: string;
  readonly item: string;
  readonly name: string;
  /** The post of who took it away. */
  readonly by: string;
  /** ISO instant */
  readonly at: string;
}

/** The evidence of one criterion and its indicators, newest first. */
export interface EvidenceList {
  readonly items: readonly EvidenceItem[];
  readonly removed: readonly RemovedEvidence[];
  /** Why this reader may neither add nor take away; null: he may. */
  readonly locked: ErrorCode | null;
}

/** Where an upload stands: how many bytes hold, and what became of it when all had come. */
export type UploadState =
  { readonly status: 'open'; readonly offset: number } | { readonly status: 'done'; readonly id: string };
