import type { SheetIndicator } from './read-sheet-indicator';
import type { TakeFault } from './sheet-fault';

/** An indicator with its number. */
export type NumberedIndicator = SheetIndicator & { readonly code: string };

/**
 * Numbers the indicators of criteria that number none: the only one like its criterion ("5"), several "5.1", "5.2", ….
 * Where some are numbered, the others must be; a number stands once, and in an annex begins with its criterion's.
 */
export function assignCodes(
  indicators: readonly SheetIndicator[],
  isOwn: boolean,
  take: TakeFault,
): NumberedIndicator[] {
  const seen = new Set<string>();
  return indicators.flatMap((indicator): NumberedIndicator[] => {
    const siblings = indicators.filter((other) => other.criterion === indicator.criterion);
    const code = indicator.code ?? givenCode(indicator, siblings);
    if (code === null) {
      take(indicator.cell, 'cell_missing');
      return [];
    }
    if (seen.has(code)) take(indicator.cell, 'indicator_duplicate', code);
    else if (!isOwn && isElsewhere(code, indicator.criterion)) take(indicator.cell, 'indicator_elsewhere', code);
    seen.add(code);
    return [{ ...indicator, code }];
  });
}

function givenCode(indicator: SheetIndicator, siblings: readonly SheetIndicator[]): string | null {
  if (siblings.some((other) => other.code !== null)) return null;
  const number = String(indicator.criterion);
  return siblings.length === 1 ? number : `${number}.${String(siblings.indexOf(indicator) + 1)}`;
}

function isElsewhere(code: string, criterion: number): boolean {
  return /^\d+(?:\.\d+)*$/.test(code) && code.split('.')[0] !== String(criterion);
}
