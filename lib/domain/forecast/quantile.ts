export interface Weighed {
  readonly value: number;
  readonly weight: number;
}

/**
 * The smallest of the values below or at which at least this share of the weight lies.
 * @param values at least one, of weights above 0
 * @param share 0 to 1
 */
export function quantile(values: readonly Weighed[], share: number): number {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let reached = 0;
  for (const { value, weight } of sorted) {
    reached += weight;
    // A sum of weights may miss the whole by a rounding error.
    if (reached >= share * total - 1e-9) return value;
  }
  return sorted.at(-1)!.value;
}

/** As many cases of equal weight would say as much as these. */
export function effectiveCount(values: readonly { readonly weight: number }[]): number {
  const sum = values.reduce((all, { weight }) => all + weight, 0);
  const squares = values.reduce((all, { weight }) => all + weight * weight, 0);
  return squares === 0 ? 0 : (sum * sum) / squares;
}
