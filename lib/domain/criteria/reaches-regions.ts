import type { CatalogueIndicator } from './criteria-set';

/**
 * Does it depend on the column under which a unit stands, or may it? It does when it has thresholds of a region or
 * group; it may when they are unknown. One left to the province, or met by a yes, does not.
 */
export function reachesRegions(indicator: Pick<CatalogueIndicator, 'thresholds' | 'thresholdState'>): boolean {
  if (indicator.thresholds.some(({ appliesTo }) => appliesTo !== 'chung' && !appliesTo.startsWith('tag:'))) return true;
  return indicator.thresholds.length === 0 && indicator.thresholdState === 'unknown';
}
