import type { CatalogueIndicator } from './catalogue-file';
import type { Certainty, IndicatorRow, JsonObject, ThresholdRow, ThresholdState } from './shipped-set';

const states: Record<CatalogueIndicator['thresholds_status'], ThresholdState> = {
  known: 'known',
  'known (partly or wholly unverified, see verification)': 'partly_known',
  'n/a (boolean)': 'boolean',
  'delegated to province': 'delegated',
  unknown: 'unknown',
  'unknown (not found)': 'unknown',
};

/** An indicator of a file as its row. What only a reader of the sources needs goes into `details` as it is. */
export function indicatorRow(source: CatalogueIndicator, criterionNumber: number, position: number): IndicatorRow {
  const details: JsonObject = {};
  if (source.source_refs) details.source_refs = source.source_refs;
  if (source.conflicts) details.conflicts = source.conflicts;
  if (source.sub_thresholds) details.sub_thresholds = source.sub_thresholds;
  if (source.threshold_verification) details.threshold_verification = source.threshold_verification;
  if (source.note !== undefined) details.note = source.note;
  return {
    code: source.code,
    criterionNumber,
    position,
    name: source.name_vi,
    kind: source.kind,
    unit: source.unit,
    comparator: source.comparator,
    certainty: source.verification,
    thresholdState: states[source.thresholds_status],
    delegatedTo: source.delegated ?? null,
    note: null,
    choices: [],
    lowerSetId: null,
    details,
  };
}

function certaintyOf(source: CatalogueIndicator, key: string): Certainty {
  const said = source.threshold_verification?.[key];
  if (said === undefined) return source.verification;
  if (said.startsWith('verified')) return 'verified';
  return said.startsWith('partly') ? 'partly' : 'unconfirmed';
}

/**
 * The thresholds of an indicator by region or commune group. A region whose value no source confirms gets a row
 * without a value, so that the common value is not taken for it.
 */
export function thresholdRows(source: CatalogueIndicator): ThresholdRow[] {
  const keys = new Set([...Object.keys(source.thresholds), ...Object.keys(source.threshold_verification ?? {})]);
  return [...keys].map((appliesTo) => {
    const value = source.thresholds[appliesTo];
    return {
      indicatorCode: source.code,
      appliesTo,
      value: typeof value === 'number' ? value : null,
      upper: null,
      text: typeof value === 'string' ? value : null,
      certainty: value === undefined ? 'unconfirmed' : certaintyOf(source, appliesTo),
      source: null,
      confirmedBy: null,
      confirmedOn: null,
    };
  });
}
