import type { Band } from '@/lib/domain/progress/summary';

export interface BandLine {
  /** As it stands in the address: "5-9"; "none" for units nobody assessed. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** 0 to 1, against the largest line. */
  readonly length: number;
}

/** Bands from high to low and, when there are any, the units that nobody assessed as a last line of their own. */
export function bandModel(
  bands: readonly (Band & { count: number })[],
  unassessed: number,
): { bands: BandLine[]; none: BandLine | null } {
  const largest = Math.max(1, unassessed, ...bands.map(({ count }) => count));
  return {
    bands: bands.map(({ from, to, count }) => ({ key: `${from}-${to}`, from, to, count, length: count / largest })),
    none: unassessed > 0 ? { key: 'none', from: 0, to: 0, count: unassessed, length: unassessed / largest } : null,
  };
}
