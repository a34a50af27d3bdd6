import { averageOf } from '../progress/average';
import { countBetween } from '../progress/bands';
import type { Band, ProgressSummary } from '../progress/summary';
import { writeGroup, writeNobody } from '../sentences/group/write';
import { readSaid } from '../sentences/said';
import type { GroupSentence, SaidBand } from '../sentences/sentence';
import { formatQuotient } from './format';
import type { Opening, UnitWords } from './sentence-opening';

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
  const { opening, unit, summary, levelWord } = input;
  return summary.assessed === 0
    ? writeNobody({ form: 'nobody', opening, unit, level: levelWord })
    : writeGroup(describeGroup(input));
}

/** What the sentence says of a group of which somebody was assessed. */
function describeGroup({
  opening,
  unit,
  summary,
  bands,
  levelWord,
  standard,
  decimals,
}: GroupSentenceInput): GroupSentence {
  const { sum, n } = averageOf(summary);
  return {
    form: 'group',
    opening,
    unit,
    level: levelWord,
    standard,
    meetAll: summary.meetAll,
    bands: [...middleBands(summary, bands), lowestBand(summary, bands.at(-1)!)],
    average: readSaid(formatQuotient(sum, n, decimals)),
    assessed: summary.assessed < summary.units ? { n: summary.assessed, of: summary.units } : null,
  };
}

/** Every band but the lowest that is not empty, without the units that meet the standard. */
function middleBands(summary: ProgressSummary, bands: readonly Band[]): SaidBand[] {
  const size = summary.set.numbers.length;
  return bands.slice(0, -1).flatMap((band): SaidBand[] => {
    const met = band.to === size ? summary.meetAll : 0;
    const count = countBetween(summary, band.from, band.to) - met;
    if (count === 0) return [];
    const values = valuesIn(summary, band).filter((value) => value < size || summary.scores[size]! > met);
    const [value] = values;
    return values.length === 1
      ? [{ kind: 'exact', count, from: value!, to: value! }]
      : [{ kind: 'range', count, ...band }];
  });
}

function lowestBand(summary: ProgressSummary, band: Band): SaidBand {
  return { kind: 'below', count: countBetween(summary, 0, band.to), from: 0, to: band.to };
}

function valuesIn(summary: ProgressSummary, band: Band): number[] {
  const values: number[] = [];
  for (let score = band.from; score <= band.to; score += 1) if (summary.scores[score]! > 0) values.push(score);
  return values;
}
