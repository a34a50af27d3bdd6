import { formatQuotient } from '../../report/format';
import { finding, when, type Finding, type Implied, type Judgement } from '../finding';
import { writeSaid } from '../said';
import type { GroupSentence, SaidBand } from '../sentence';
import { feasibleTotals, sumLeftFor, type CountedBand, type Totals } from '../totals';

/**
 * Can so many units in these bands have this average (vectors S0-V2, S0-V3)?
 * @param size criteria of the set; null: unknown, then scores have no upper end
 * @param whole every clause was read, so that the counts are all units
 */
export function checkGroup(sentence: GroupSentence, size: number | null, whole: boolean): Judgement {
  const bands = countedBands(sentence, size);
  const n = bands.reduce((total, { count }) => total + count, 0);
  const structure = [...checkBands(sentence.bands, size), ...checkUnits(sentence, n, whole)];
  const { average } = sentence;
  if (average === null || !whole || structure.length > 0) return { findings: structure, implied: [] };
  if (size !== null && average.value > size) {
    return { findings: [finding('average_over_set', { average: writeSaid(average), size })], implied: [] };
  }
  const totals = feasibleTotals({ n, average, bands, size: size ?? 0 });
  const findings = [...checkTotals(totals, writeSaid(average), size), ...findGap(sentence.bands)];
  return { findings, implied: totals.feasible ? implyTotals(bands, totals) : [] };
}

/** Units by edges; those that meet the standard have every criterion. Without a size at least one more than any band. */
function countedBands({ meetAll, bands }: GroupSentence, size: number | null): CountedBand[] {
  const top = size ?? Math.max(0, ...bands.map(({ from, to }) => to ?? from)) + 1;
  const endless = size ?? 1e6;
  return [
    { count: meetAll, lo: top, hi: endless },
    ...bands.map(({ count, from, to }) => ({ count, lo: from, hi: to ?? endless })),
  ].filter(({ count }) => count > 0);
}

function checkBands(bands: readonly SaidBand[], size: number | null): Finding[] {
  const reversed = bands.filter(({ from, to }) => to !== null && from > to);
  const over = size === null ? [] : bands.filter(({ from, to }) => Math.max(from, to ?? from) > size);
  const pairs = bands.flatMap((a, index) => bands.slice(index + 1).map((b) => [a, b] as const));
  const crossing = pairs.filter(([a, b]) => a.from <= (b.to ?? Infinity) && b.from <= (a.to ?? Infinity));
  return [
    ...reversed.map(({ from, to }) => finding('band_reversed', { from, to: to ?? from })),
    ...over.map(({ from, to }) => finding('band_over_set', { score: Math.max(from, to ?? from), size: size ?? 0 })),
    ...(reversed.length > 0
      ? []
      : crossing.map(([a, b]) => finding('bands_overlap', { first: edges(a), second: edges(b) }))),
  ];
}

function edges({ from, to }: SaidBand): string {
  if (to === null) return `≥ ${from}`;
  return from === to ? `${from}` : `${from}–${to}`;
}

function checkUnits({ assessed }: GroupSentence, n: number, whole: boolean): Finding[] {
  if (assessed === null) return [];
  return [
    ...when(assessed.n > assessed.of, 'assessed_over_units', { assessed: assessed.n, units: assessed.of }),
    ...when(whole && assessed.n !== n, 'units_differ', { counted: n, said: assessed.n }),
  ];
}

function checkTotals({ n, fromAverage, fromBands, feasible }: Totals, average: string, size: number | null): Finding[] {
  if (feasible) return [];
  if (!fromAverage) return [finding('average_impossible', { n, average })];
  const [low, high] = fromBands;
  return [
    finding('total_impossible', { n, average, total: range(...fromAverage), low, high: size === null ? '…' : high }),
  ];
}

/** The lowest band and the one above it leave a score out, of which nobody can say where it is counted. */
function findGap(bands: readonly SaidBand[]): Finding[] {
  const lowest = bands.find(({ kind }) => kind === 'below');
  if (!lowest) return [];
  const edge = (lowest.to ?? 0) + 1;
  const above = bands.filter(({ kind, from }) => kind === 'range' && from >= edge).sort((a, b) => a.from - b.from)[0];
  if (!above || above.from === edge) return [];
  // A whole band that is empty is left out of the sentence; less than a band is not.
  const [gap, width] = [above.from - edge, (above.to ?? above.from) - above.from + 1];
  const between = bands.some(({ from }) => from >= edge && from < above.from);
  return when(!between && gap < width, 'bands_gap', { from: edge, to: above.from - 1 });
}

function implyTotals(bands: readonly CountedBand[], { n, feasible }: Totals): Implied[] {
  const open = bands.filter(({ lo, hi }) => lo < hi);
  const [band] = open;
  const implied: Implied[] = [
    { code: 'units', figures: { n } },
    { code: 'total', figures: { total: range(...feasible!) } },
  ];
  if (!band || open.length > 1) return implied;
  const [low, high] = sumLeftFor(
    band,
    bands.filter((one) => one !== band),
    feasible!,
  );
  const mean = [...new Set([low, high])].map((sum) => formatQuotient(sum, band.count, 1)).join('–');
  const figures = { count: band.count, from: band.lo, to: band.hi, sum: range(low, high), mean };
  return band.hi >= 1e6 ? implied : [...implied, { code: 'band_sum', figures }];
}

function range(low: number, high: number): string {
  return low === high ? `${low}` : `${low}–${high}`;
}
