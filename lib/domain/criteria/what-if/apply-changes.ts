import type { CatalogueCriterion, CatalogueIndicator, CatalogueVersion } from '../criteria-set';
import type { ThresholdRule } from '../evaluate';
import type { Classification } from '../threshold-keys';
import type { Change, ComparatorChange, ThresholdChange } from './change';

/** The part of a version by which units are judged. */
export type JudgingVersion = Pick<CatalogueVersion, 'rules'> & { readonly criteria: readonly CatalogueCriterion[] };

/**
 * The version as it would be with the changes; criteria that no change touches stay the same objects.
 * Changes of units are left aside, as are those about indicators that the version does not have.
 */
export function changeVersion(version: JudgingVersion, changes: readonly Change[]): JudgingVersion {
  const touched = new Set(changes.flatMap((change) => ('indicator' in change ? [change.indicator] : [])));
  if (touched.size === 0) return version;
  const criteria = version.criteria.map((criterion) => {
    if (!criterion.indicators.some(({ code }) => touched.has(code))) return criterion;
    return { ...criterion, indicators: criterion.indicators.map((indicator) => changeIndicator(indicator, changes)) };
  });
  return { rules: version.rules, criteria };
}

/** The unit's classification as it would be with the changes that name its code. */
export function changeClass(known: Classification, code: string, changes: readonly Change[]): Classification {
  let changed = known;
  for (const change of changes)
    if ((change.kind === 'group' || change.kind === 'region') && change.unit === code)
      changed = { ...changed, [change.kind]: change.value };
  return changed;
}

function changeIndicator(indicator: CatalogueIndicator, changes: readonly Change[]): CatalogueIndicator {
  const own = changes.filter(
    (change): change is ThresholdChange | ComparatorChange =>
      'indicator' in change && change.indicator === indicator.code,
  );
  return own.reduce((changed, change) => changeOne(changed, change), indicator);
}

function changeOne(indicator: CatalogueIndicator, change: ThresholdChange | ComparatorChange): CatalogueIndicator {
  if (change.kind === 'comparator') return { ...indicator, comparator: change.comparator };
  const known = indicator.thresholds.find(({ appliesTo }) => appliesTo === change.column);
  const supposed = suppose(change, known);
  return {
    ...indicator,
    thresholds: known
      ? indicator.thresholds.map((threshold) => (threshold === known ? supposed : threshold))
      : [...indicator.thresholds, supposed],
  };
}

/** A supposed threshold has no source, and nobody has compared it with a decision. */
function suppose({ column, value, upper }: ThresholdChange, known: ThresholdRule | undefined): ThresholdRule {
  const open = { text: known?.text ?? null, certainty: 'unconfirmed', source: null, confirmed: null };
  return { appliesTo: column, value, upper: upper ?? known?.upper ?? null, ...open };
}
