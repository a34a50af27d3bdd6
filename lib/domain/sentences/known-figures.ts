import { finding, type Finding } from './finding';
import type { SaidFigure } from './said-figures';

/** What the system knows of the figures of a sentence, by their keys; a figure that nobody entered is left out. */
export type KnownFigures = Readonly<Record<string, string>>;

/** Figures that the system's own data give otherwise. */
export function findDifferences(said: readonly SaidFigure[], known: KnownFigures): Finding[] {
  return said.flatMap(({ key, what, said: text }) => {
    const data = known[key];
    if (data === undefined || data === text) return [];
    return [finding('differs_from_data', { figure: key, what, said: text, data })];
  });
}
