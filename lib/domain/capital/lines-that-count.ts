import { groupBy } from '../group-by';
import type { CapitalLine } from './capital-line';
import { frameOf } from './frame';

/**
 * Of what was said of the same money (unit, source, works, criterion, kind) the lines that are added: the last one said for
 * days that overlap, so a sum to September takes the place of the sum to June, while quarters that only touch add up.
 * A debt is a stock: the one of the latest day counts alone. A line without works is money of its own beside the lines of
 * single works, as the form says. In the order of `lines`.
 */
export function linesThatCount(lines: readonly CapitalLine[]): CapitalLine[] {
  const keep = new Set([...groupBy(lines, keyOf).values()].flatMap(lastSaid));
  return lines.filter((line) => keep.has(line));
}

function keyOf({ unitId, source, works, setId, number, kind, periodFrom, periodTo }: CapitalLine): string {
  const frame = kind === 'debt' ? '' : frameOf({ periodFrom, periodTo });
  return JSON.stringify([unitId, source, works, setId, number, kind, frame]);
}

function lastSaid(lines: readonly CapitalLine[]): CapitalLine[] {
  const latest = [...lines].sort((a, b) => order(b).localeCompare(order(a)) || b.id - a.id);
  if (latest[0]?.kind === 'debt') return latest.slice(0, 1);
  const kept: CapitalLine[] = [];
  for (const line of latest) if (!kept.some((one) => overlaps(one, line))) kept.push(line);
  return kept;
}

/** The later the end of what it covers, the more it knows; then who said it last. */
function order({ periodTo, saidOn }: CapitalLine): string {
  return periodTo + saidOn;
}

function overlaps(a: CapitalLine, b: CapitalLine): boolean {
  return a.periodFrom <= b.periodTo && b.periodFrom <= a.periodTo;
}
