import type { PlanAmount } from '../plan/plan-figure';

/** Where money comes from: the three budgets and the commune's own, other programmes, loans, firms, people. */
export const CAPITAL_SOURCES = [
  'central',
  'province',
  'district',
  'commune',
  'integrated',
  'credit',
  'business',
  'people',
  'other',
] as const;
export type CapitalSource = (typeof CAPITAL_SOURCES)[number];

/** What became of it: kế hoạch, đã phân bổ, đã giải ngân; or what is owed for finished works: nợ đọng xây dựng cơ bản. */
export const CAPITAL_KINDS = ['planned', 'allocated', 'disbursed', 'debt'] as const;
export type CapitalKind = (typeof CAPITAL_KINDS)[number];

/** Whole đồng, as somebody said it: "hơn 27,8 tỷ" is a bound and never becomes 27,8 (vector S3-V4). */
export type Money = PlanAmount;

/** What one said of the money of a unit in a period. */
export interface CapitalLine {
  readonly id: number;
  readonly unitId: number;
  readonly setId: string | null;
  /** null: it is about no one criterion. */
  readonly number: number | null;
  readonly source: CapitalSource;
  /** null: no works are named. */
  readonly works: string | null;
  readonly kind: CapitalKind;
  readonly amount: Money;
  /** In the words of its source. */
  readonly wording: string | null;
  /** ISO; a debt is as of the last day. */
  readonly periodFrom: string;
  readonly periodTo: string;
  /** Post or body. */
  readonly saidBy: string;
  readonly saidOn: string;
  readonly document: string | null;
  readonly illustrative: boolean;
}
