/** What a map shows: a figure of every unit, or how it stands on the criterion with that number. */
export type MapFigure = 'score' | 'change' | 'share' | 'updated' | number;

const NAMED = ['score', 'change', 'share', 'updated'] as const;

/** Reads `figure` of an address ("score", "c17"); what is not understood, or not in the set, is the score. */
export function readFigure(text: string | null | undefined, numbers: readonly number[]): MapFigure {
  const number = /^c(\d+)$/.exec(text ?? '')?.[1];
  if (number !== undefined && numbers.includes(Number(number))) return Number(number);
  return NAMED.find((name) => name === text) ?? 'score';
}

/** The inverse of `readFigure`. */
export function figureText(figure: MapFigure): string {
  return typeof figure === 'number' ? `c${figure}` : figure;
}
