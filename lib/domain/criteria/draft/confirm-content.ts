import type { VersionContent } from '../catalogue/shipped-set';

/** Who compared a draft with the text of its decision, and when. */
export interface Comparison {
  readonly by: string;
  readonly on: string;
  readonly decision: string;
}

/**
 * Marks the names and stated thresholds of one criterion, or of all (null), as compared with the decision's own text.
 * A threshold without a value stays what it is: unknown. One confirmed before keeps who did it.
 */
export function confirmContent(
  content: VersionContent,
  number: number | null,
  { by, on, decision }: Comparison,
): VersionContent {
  const isMeant = (at: number) => number === null || at === number;
  const meant = new Set(content.indicators.filter((row) => isMeant(row.criterionNumber)).map((row) => row.code));
  const sure = <T extends { readonly certainty: string }>(row: T) => {
    return row.certainty === 'unnamed' ? row : { ...row, certainty: 'verified' as const };
  };
  return {
    ...content,
    criteria: content.criteria.map((row) => (isMeant(row.number) ? sure(row) : row)),
    indicators: content.indicators.map((row) => (meant.has(row.code) ? sure(row) : row)),
    thresholds: content.thresholds.map((row) => {
      const stated = row.value !== null || row.text !== null;
      if (!meant.has(row.indicatorCode) || !stated || row.confirmedBy !== null) return row;
      return { ...row, certainty: 'verified', source: decision, confirmedBy: by, confirmedOn: on };
    }),
  };
}
