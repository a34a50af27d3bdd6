import type { IndicatorRow, ThresholdRow, ThresholdState, VersionContent } from '../catalogue/shipped-set';
import type { TypedThreshold } from './read-threshold';

/** One indicator as a form gives it. `was`: the code it had; null: a new one. */
export interface PutIndicator extends Pick<
  IndicatorRow,
  'code' | 'name' | 'kind' | 'unit' | 'comparator' | 'choices' | 'lowerSetId'
> {
  readonly was: string | null;
  /** The decision leaves the threshold to the province. */
  readonly delegated: boolean;
  readonly thresholds: ReadonlyMap<string, TypedThreshold>;
}

export interface PutCriterion {
  readonly number: number;
  readonly name: string;
  readonly groupPosition: number;
  readonly note: string | null;
  readonly indicators: readonly PutIndicator[];
}

/**
 * Puts one criterion with its indicators and thresholds in the place of what stands under its number, or at the end.
 * A name or value that changed is no longer compared with the decision; what stays keeps its certainty and source.
 */
export function putCriterion(content: VersionContent, put: PutCriterion): VersionContent {
  const { number, name, groupPosition, note } = put;
  const old = content.criteria.find((criterion) => criterion.number === number);
  const certainty = old?.name === name ? old.certainty : 'unconfirmed';
  const criterion = { number, groupPosition, name, certainty, note };
  const mine = content.indicators.filter((row) => row.criterionNumber === number);
  const codes = new Set(mine.map((row) => row.code));
  return {
    ...content,
    criteria: old ? content.criteria.map((row) => (row === old ? criterion : row)) : [...content.criteria, criterion],
    indicators: [
      ...content.indicators.filter((row) => row.criterionNumber !== number),
      ...put.indicators.map((one, index) =>
        indicatorOf(
          one,
          number,
          index + 1,
          mine.find((row) => row.code === one.was),
        ),
      ),
    ].sort((a, b) => a.criterionNumber - b.criterionNumber || a.position - b.position),
    thresholds: [
      ...content.thresholds.filter((row) => !codes.has(row.indicatorCode)),
      ...put.indicators.flatMap((one) =>
        [...one.thresholds].map(([appliesTo, typed]) =>
          thresholdOf(
            one.code,
            appliesTo,
            typed,
            content.thresholds.find((row) => row.indicatorCode === one.was && row.appliesTo === appliesTo),
          ),
        ),
      ),
    ],
  };
}

function indicatorOf(one: PutIndicator, number: number, position: number, old: IndicatorRow | undefined): IndicatorRow {
  const { code, name, kind, unit, comparator, choices, lowerSetId } = one;
  return {
    ...{ code, criterionNumber: number, position, name, kind, unit, comparator, choices, lowerSetId },
    certainty: old?.name === name ? old.certainty : 'unconfirmed',
    thresholdState: stateOf(one),
    delegatedTo: one.delegated ? 'province' : null,
    note: old?.note ?? null,
    details: old?.details ?? {},
  };
}

function stateOf({ kind, delegated, thresholds }: PutIndicator): ThresholdState {
  if (kind === 'boolean') return 'boolean';
  const stated = [...thresholds.values()].filter(({ value, text }) => value !== null || text !== null).length;
  if (stated === 0) return delegated ? 'delegated' : 'unknown';
  return stated === thresholds.size ? 'known' : 'partly_known';
}

function thresholdOf(
  indicatorCode: string,
  appliesTo: string,
  typed: TypedThreshold,
  old: ThresholdRow | undefined,
): ThresholdRow {
  const { value, upper, text } = typed;
  if (old && old.value === value && old.upper === upper && old.text === text) return { ...old, indicatorCode };
  const fresh = { certainty: 'unconfirmed', source: null, confirmedBy: null, confirmedOn: null } as const;
  return { indicatorCode, appliesTo, value, upper, text, ...fresh };
}
