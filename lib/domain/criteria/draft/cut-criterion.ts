import type { VersionContent } from '../catalogue/shipped-set';

/**
 * Takes a criterion out with all that hangs on it; those after it move up by one, and with them the codes of their
 * indicators that begin with the number ("6.2" → "5.2"). Whether it may be cut is for `checkDraft`.
 */
export function cutCriterion(content: VersionContent, number: number): VersionContent {
  const up = (at: number) => (at > number ? at - 1 : at);
  const kept = content.indicators.filter((row) => row.criterionNumber !== number);
  const codes = new Map(
    kept.map(({ code, criterionNumber }) => {
      const own = `${criterionNumber}.`;
      return [code, code.startsWith(own) ? `${up(criterionNumber)}.${code.slice(own.length)}` : code];
    }),
  );
  return {
    ...content,
    criteria: content.criteria
      .filter((row) => row.number !== number)
      .map((row) => ({ ...row, number: up(row.number) })),
    indicators: kept.map((row) => ({
      ...row,
      code: codes.get(row.code)!,
      criterionNumber: up(row.criterionNumber),
    })),
    thresholds: content.thresholds.flatMap((row) => {
      const code = codes.get(row.indicatorCode);
      return code === undefined ? [] : [{ ...row, indicatorCode: code }];
    }),
  };
}
