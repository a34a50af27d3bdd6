import type { FigureKey, FigureView } from './view';

/** Nothing to compare with. */
export const NO_CHANGE = { change: null, changeText: null };

/** A key figure without a change, a list or a year. */
export function figure(key: FigureKey, value: string, more: Partial<FigureView> = {}): FigureView {
  return { key, value, of: null, ofUnits: false, list: null, year: null, ...NO_CHANGE, ...more };
}
