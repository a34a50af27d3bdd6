import { validityOn } from './validity';

/** One piece of evidence, as far as it counts. */
export interface CountedEvidence {
  /** "5" a criterion, "i:5.1" an indicator */
  readonly item: string;
  readonly validUntil: string | null;
}

/** What of a criterion is proved. */
export interface Completeness {
  /** Pieces that are not taken away, ended ones too. */
  readonly pieces: number;
  /** Is there any living evidence, for the criterion itself or one of its indicators? */
  readonly proved: boolean;
  readonly indicators: { readonly proved: number; readonly of: number };
}

/**
 * How complete the evidence of a criterion is on a day. What has ended proves nothing; evidence for the criterion as a
 * whole is not counted to its indicators.
 * @param indicators items of the criterion's indicators, "i:5.1"
 * @param evidence what is not taken away, of the criterion and its indicators
 */
export function completenessOf(
  criterion: string,
  indicators: readonly string[],
  evidence: readonly CountedEvidence[],
  day: string,
): Completeness {
  const own = evidence.filter(({ item }) => item === criterion || indicators.includes(item));
  const living = new Set(own.filter((one) => validityOn(one.validUntil, day) !== 'expired').map(({ item }) => item));
  return {
    pieces: own.length,
    proved: living.size > 0,
    indicators: { proved: indicators.filter((item) => living.has(item)).length, of: indicators.length },
  };
}
