import type { CapitalKind, CapitalLine, Money } from './capital-line';
import { rateOf, type Rate } from './disbursement';
import { linesThatCount } from './lines-that-count';
import { isSome, sumMoney } from './sum-money';

/** What is known of some money of one frame of years; null: nothing was said. */
export interface CapitalSum {
  readonly planned: Money | null;
  readonly allocated: Money | null;
  readonly disbursed: Money | null;
  readonly debt: Money | null;
  /** Disbursed of what was allocated, else of what was planned. */
  readonly rate: Rate | null;
}

/** Adds up lines of one frame of years; what was said again is counted once (`linesThatCount`). */
export function sumCapital(lines: readonly CapitalLine[]): CapitalSum {
  const counted = linesThatCount(lines);
  const of = (kind: CapitalKind) => sumMoney(counted.filter((line) => line.kind === kind).map(({ amount }) => amount));
  const [planned, allocated, disbursed, debt] = [of('planned'), of('allocated'), of('disbursed'), of('debt')];
  return { planned, allocated, disbursed, debt, rate: rateOf(disbursed, allocated ?? planned) };
}

/** A unit is not recognised while it surely owes for construction (QĐ 18/2022/QĐ-TTg: không có nợ đọng xây dựng cơ bản). */
export function debtBlocksRecognition({ debt }: Pick<CapitalSum, 'debt'>): boolean {
  return debt !== null && isSome(debt);
}
