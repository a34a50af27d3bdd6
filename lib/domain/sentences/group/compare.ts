import { averageOf } from '../../progress/average';
import { countBetween } from '../../progress/bands';
import type { ProgressSummary } from '../../progress/summary';
import { formatNumber, formatQuotient } from '../../report/format';
import { bandKey } from '../said-figures';
import type { Said, SaidBand } from '../sentence';
import type { KnownFigures } from '../known-figures';

/** What the system's sum of a group says of the figures of a sentence: those that meet everything, bands, average, how many. */
export function knownOfGroup(
  { bands, average }: { readonly bands?: readonly SaidBand[]; readonly average: Said | null },
  summary: ProgressSummary,
): KnownFigures {
  return {
    meetAll: formatNumber(summary.meetAll, 0),
    ...Object.fromEntries((bands ?? []).map((band) => [bandKey(band), formatNumber(countIn(summary, band), 0)])),
    ...(average ? { average: averageText(summary, average.decimals) } : {}),
    assessed: formatNumber(summary.assessed, 0),
    units: formatNumber(summary.units, 0),
  };
}

/** Units of a band, without those that meet the standard: they are counted by themselves. */
function countIn(summary: ProgressSummary, { from, to }: SaidBand): number {
  const size = summary.set.numbers.length;
  const last = to ?? size;
  return countBetween(summary, from, last) - (last >= size && from <= size ? summary.meetAll : 0);
}

function averageText(summary: ProgressSummary, decimals: number): string {
  const { sum, n } = averageOf(summary);
  return n === 0 ? '–' : formatQuotient(sum, n, decimals);
}
