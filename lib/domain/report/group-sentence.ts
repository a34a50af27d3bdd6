import { averageOf } from '../progress/average';
import { countBetween } from '../progress/bands';
import type { Band, ProgressSummary } from '../progress/summary';
import { formatCount, formatQuotient } from './format';
import { writeOpening, type Opening, type UnitWords } from './sentence-opening';

export interface GroupSentenceInput {
  readonly opening: Opening;
  readonly unit: UnitWords;
  readonly summary: ProgressSummary;
  /** High to low, the last one begins at 0. */
  readonly bands: readonly Band[];
  /** What is counted: "xã", "thôn", "huyện". */
  readonly levelWord: string;
  /** What follows "đạt chuẩn": "NTM", "NTM nâng cao", "thôn NTM kiểu mẫu". */
  readonly standard: string;
  /** Decimals of the average: 1, or 2 where the tenant chose so. */
  readonly decimals: number;
}

/** The official sentence about a group of units, as domain.md's grammar has it (vector T-V1). */
export function writeGroupSentence(input: GroupSentenceInput): string {
  const { summary, levelWord } = input;
  if (summary.assessed === 0) {
    return writeOpening(input.opening, input.unit, `chưa có ${levelWord} nào được đánh giá theo bộ tiêu chí này`);
  }
  return writeOpening(input.opening, input.unit, `${writeBands(input)}; ${writeAverage(input)}`);
}

function writeBands({ summary, bands, levelWord, standard }: GroupSentenceInput): string {
  const none = summary.meetAll === 0;
  const counted = [...middleParts(summary, bands, levelWord), ...lowestPart(summary, bands.at(-1)!, levelWord)];
  const first = none
    ? `chưa có ${levelWord} đạt chuẩn ${standard}`
    : `có ${formatCount(summary.meetAll)} ${levelWord} đạt chuẩn ${standard}`;
  if (none && counted[0]) counted[0] = `có ${counted[0]}`;
  const tail =
    countBetween(summary, 0, bands.at(-1)!.to) === 0
      ? [`không còn ${levelWord} đạt dưới ${bands.at(-1)!.to + 1} tiêu chí`]
      : [];
  return [first, ...counted, ...tail].join(', ');
}

/** Every band but the lowest, without the units that meet the standard. */
function middleParts(summary: ProgressSummary, bands: readonly Band[], levelWord: string): string[] {
  const size = summary.set.numbers.length;
  return bands.slice(0, -1).flatMap((band) => {
    const met = band.to === size ? summary.meetAll : 0;
    const count = countBetween(summary, band.from, band.to) - met;
    if (count === 0) return [];
    const values = valuesIn(summary, band).filter((value) => value < size || summary.scores[size]! > met);
    const range = values.length === 1 ? `${values[0]}` : `từ ${band.from} đến ${band.to}`;
    return [`${formatCount(count)} ${levelWord} đạt ${range} tiêu chí`];
  });
}

function lowestPart(summary: ProgressSummary, band: Band, levelWord: string): string[] {
  const count = countBetween(summary, 0, band.to);
  return count === 0 ? [] : [`${formatCount(count)} ${levelWord} đạt dưới ${band.to + 1} tiêu chí`];
}

function valuesIn(summary: ProgressSummary, band: Band): number[] {
  const values: number[] = [];
  for (let score = band.from; score <= band.to; score += 1) if (summary.scores[score]! > 0) values.push(score);
  return values;
}

function writeAverage({ summary, levelWord, decimals }: GroupSentenceInput): string {
  const { sum, n } = averageOf(summary);
  const share =
    summary.assessed < summary.units
      ? ` (tính trên ${summary.assessed}/${summary.units} ${levelWord} đã được đánh giá)`
      : '';
  return `bình quân đạt ${formatQuotient(sum, n, decimals)} tiêu chí/${levelWord}${share}`;
}
