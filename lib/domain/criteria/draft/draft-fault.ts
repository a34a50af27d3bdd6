import type { ErrorCode } from '@/lib/errors';

type DraftPart = 'head' | 'content' | 'group' | 'criterion' | 'indicator' | 'threshold' | 'condition' | 'rules';

/** What does not hold together in a draft, and where. */
export interface DraftFault {
  readonly part: DraftPart;
  /** "" of head and content, a position of groups and conditions, "5", "5.1", "5.1|tdmnpb", a tag or "points" of rules. */
  readonly key: string;
  /** The field of that part; null: the part as a whole. */
  readonly field: string | null;
  readonly code: ErrorCode;
}

/** "5.1|tdmnpb": a threshold by its indicator and column. */
export function thresholdKey(row: { readonly indicatorCode: string; readonly appliesTo: string }): string {
  return `${row.indicatorCode}|${row.appliesTo}`;
}

/** The values that stand more than once, each once. */
export function repeated<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
