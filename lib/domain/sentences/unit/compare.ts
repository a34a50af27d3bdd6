import type { ConditionState } from '../../progress/eligibility';
import type { KnownFigures } from '../known-figures';

/** What the system knows of one unit on one set. */
export interface KnownUnit {
  readonly score: number;
  readonly size: number;
  readonly notAssessed: number;
}

/** What it says of the figures of a sentence about the unit. */
export function knownOfUnit(
  { score, size, notAssessed }: KnownUnit,
  conditions: readonly ConditionState[],
): KnownFigures {
  return {
    score: `${score}/${size}`,
    notAssessed: `${notAssessed}`,
    assessed: `${size - notAssessed}`,
    ...Object.fromEntries(conditions.map(({ name, met, of }) => [`condition:${name}`, `${of - met}/${of}`])),
  };
}
