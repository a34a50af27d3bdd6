import { averageOf } from '../progress/average';
import type { ProgressSummary } from '../progress/summary';
import { formatCount, formatNumber, formatQuotient } from './format';

/** How many units would gain a criterion, would lose it, could no longer be judged on it, or take another status that counts alike. */
export interface CriterionTurn {
  readonly number: number;
  readonly gained: number;
  readonly lost: number;
  readonly undecided: number;
  readonly shifted: number;
}

export interface WhatIfSentenceInput {
  /** Each as it stands after "Nếu": "ngưỡng 15.1 là ≥ 95 %", "xã Kiên Mộc thuộc nhóm 2". At least one. */
  readonly supposed: readonly string[];
  /** In the order of the set; those of which nothing changes may be left out. */
  readonly turns: readonly CriterionTurn[];
  readonly now: ProgressSummary;
  readonly then: ProgressSummary;
  /** "xã", "thôn" */
  readonly levelWord: string;
  /** What follows "đạt chuẩn"; null where only a part of the set is read, of which neither standard nor average speak. */
  readonly standard: string | null;
  /** Decimals of the average: 1, or 2 where the tenant chose so. */
  readonly decimals: number;
}

/**
 * What a supposition comes to: "Nếu ngưỡng 15.1 là ≥ 95 %: 03 xã không còn đạt tiêu chí 15; số xã đạt chuẩn NTM 12 → 10;
 * bình quân 14,2 → 14,0 tiêu chí/xã."
 */
export function writeWhatIfSentence(input: WhatIfSentenceInput): string {
  const turns = input.turns.flatMap((turn) => writeTurn(turn, input.levelWord));
  const parts = turns.length > 0 ? turns : [`không ${input.levelWord} nào đổi kết quả`];
  return `Nếu ${joined(input.supposed)}: ${[...parts, ...writeSums(input)].join('; ')}.`;
}

function writeTurn({ number, gained, lost, undecided, shifted }: CriterionTurn, word: string): string[] {
  return [
    ...(lost > 0 ? [`${formatCount(lost)} ${word} không còn đạt tiêu chí ${number}`] : []),
    ...(gained > 0 ? [`${formatCount(gained)} ${word} đạt thêm tiêu chí ${number}`] : []),
    ...(undecided > 0 ? [`${formatCount(undecided)} ${word} không còn kết luận được tiêu chí ${number}`] : []),
    ...(shifted > 0 ? [`${formatCount(shifted)} ${word} đổi trạng thái tiêu chí ${number}`] : []),
  ];
}

function writeSums({ now, then, levelWord, standard, decimals }: WhatIfSentenceInput): string[] {
  if (standard === null) return [];
  const meeting = turnOf(formatNumber(now.meetAll, 0), formatNumber(then.meetAll, 0));
  return [`số ${levelWord} đạt chuẩn ${standard} ${meeting}`, ...writeAverages(now, then, levelWord, decimals)];
}

function writeAverages(now: ProgressSummary, then: ProgressSummary, word: string, decimals: number): string[] {
  const [before, after] = [averageOf(now), averageOf(then)];
  if (before.n === 0 || after.n === 0) return [];
  const turn = turnOf(formatQuotient(before.sum, before.n, decimals), formatQuotient(after.sum, after.n, decimals));
  return [`bình quân ${turn} tiêu chí/${word}`];
}

function turnOf(now: string, then: string): string {
  return now === then ? `giữ nguyên ${now}` : `${now} → ${then}`;
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`;
}
