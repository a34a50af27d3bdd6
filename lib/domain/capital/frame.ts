import type { CapitalLine } from './capital-line';
import { elapsedShare } from './disbursement';

/** The years that a line speaks of: "2019", or "2026-2030". Money of one year and of five is never added. */
export function frameOf({ periodFrom, periodTo }: Pick<CapitalLine, 'periodFrom' | 'periodTo'>): string {
  const [first, last] = [periodFrom.slice(0, 4), periodTo.slice(0, 4)];
  return first === last ? first : `${first}-${last}`;
}

/** Does the day lie in these years? */
export function isInFrame(frame: string, day: string): boolean {
  const { from, to } = daysOf(frame);
  return from <= day && day <= to;
}

/** How much of a frame of years is over on the day, in percent. */
export function elapsedOf(frame: string, day: string): number {
  const { from, to } = daysOf(frame);
  return elapsedShare(from, to, day);
}

function daysOf(frame: string): { from: string; to: string } {
  const [first, last = first] = frame.split('-');
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}
