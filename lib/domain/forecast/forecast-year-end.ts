import { casesOf, traitsOf, type PastCase } from './case';
import type { Forecast, ForecastBasis, ForecastResult } from './forecast';
import { likelyCriteria } from './likely-criteria';
import { scoreOfHas, hadOn, type Past } from './past';
import { effectiveCount, quantile } from './quantile';
import { weighCases, type WeighedCase } from './weigh-cases';
import { anchorOf, monthsToYearEnd, sameLength, sameSeason } from './window';

/** Fewer cases than that say nothing; so says a history of the unit itself shorter than that many months. */
export const LEAST_CASES = 12;
export const LEAST_MONTHS = 6;
const YEARS_BACK = 5;
/** The range is meant to hold in four of five years. */
export const CERTAINTY = 0.8;

export interface ForecastQuestion {
  /** ISO day; nothing of `pasts` after it is looked at. */
  readonly asOf: string;
  /** The units whose past may be compared, the asked ones among them. */
  readonly pasts: readonly Past[];
}

/** What is asked of one unit beside its past. */
export interface Standing {
  /** On the day itself, which no month's end says. */
  readonly has: readonly boolean[];
  /** Indexes of criteria that cannot come before the year ends, whatever others did. */
  readonly blocked?: readonly number[];
}

/**
 * Forecasts of the score at the year's end by what became, in the same rest of earlier years, of the unit itself and of
 * those that stood like it: as far, as fast, in the same cohort. It knows no rule by which progress comes. A unit's own
 * estimate is never looked at.
 * @returns a function of one unit (its id, where it stands on the day); `too_little` where history does not carry it
 */
export function forecastYearEnd({
  asOf,
  pasts,
}: ForecastQuestion): (unitId: number, standing: Standing) => ForecastResult {
  const known = pasts.map((past) => ({ ...past, months: past.months.filter(({ monthEnd }) => monthEnd <= asOf) }));
  const byUnit = new Map(known.map((past) => [past.unitId, past]));
  const anchor = anchorOf(asOf);
  const [cases, basis] = gather(known, anchor, asOf);
  return (unitId, { has, blocked = [] }) => {
    const score = scoreOfHas(has);
    if (asOf.endsWith('-12-31')) return yearOver(score);
    const past = byUnit.get(unitId);
    const months = past ? knownMonths(past, asOf) : 0;
    const traits = past && traitsOf(past, anchor, monthsToYearEnd(anchor), basis === 'same_season', has);
    const near = traits ? weighCases(traits, cases) : [];
    if (near.length < LEAST_CASES || months < LEAST_MONTHS) return { kind: 'too_little', months, cases: near.length };
    return { kind: 'forecast', ...answer(unitId, has, blocked, near), basis };
  };
}

/** The same season of earlier years; where no year before is known, stretches of the same length. */
function gather(pasts: readonly Past[], anchor: string, asOf: string): [PastCase[], ForecastBasis] {
  const length = monthsToYearEnd(anchor);
  const seasonal = casesOf(pasts, sameSeason(anchor, YEARS_BACK), length, true, asOf);
  if (seasonal.length >= LEAST_CASES) return [seasonal, 'same_season'];
  const first = pasts.flatMap(({ months }) => months[0]?.monthEnd ?? []).sort()[0] ?? asOf;
  return [casesOf(pasts, sameLength(anchor, asOf, first), length, false, asOf), 'same_length'];
}

function answer(
  unitId: number,
  has: readonly boolean[],
  blocked: readonly number[],
  near: readonly WeighedCase[],
): Omit<Forecast, 'kind' | 'basis'> {
  const score = scoreOfHas(has);
  const highest = has.length - blocked.filter((index) => !has[index]).length;
  const gains = near.map(({ past, weight }) => ({ value: past.gain, weight }));
  const at = (share: number) => Math.min(highest, Math.max(0, score + quantile(gains, share)));
  // Few cases that count show less of what can happen than many: their outer ones are taken whole.
  const tail = effectiveCount(near) < 8 ? 0.04 : (1 - CERTAINTY) / 2;
  const likely = at(0.5);
  const own = near.filter(({ past }) => past.unitId === unitId).map(({ past }) => past);
  return {
    score,
    likely,
    low: at(tail),
    high: at(1 - tail),
    cases: near.length,
    gains: { low: quantile(gains, tail), likely: quantile(gains, 0.5), high: quantile(gains, 1 - tail) },
    own: own.map(({ window, gain }) => ({ year: Number(window.to.slice(0, 4)), gain })).sort((a, b) => b.year - a.year),
    criteria: likelyCriteria(has, blocked, near, Math.max(0, likely - score)),
  };
}

function yearOver(score: number): Forecast {
  const nothing = { low: 0, likely: 0, high: 0 };
  const at = { score, likely: score, low: score, high: score };
  return { kind: 'forecast', basis: 'year_over', ...at, cases: 0, gains: nothing, own: [], criteria: [] };
}

/** Months between the first that is known of a unit and the day. */
function knownMonths(past: Past, asOf: string): number {
  const first = past.months.find(({ has }) => has !== null)?.monthEnd;
  if (first === undefined || !hadOn(past, asOf)) return 0;
  return (
    (Number(asOf.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(asOf.slice(5, 7)) - Number(first.slice(5, 7))
  );
}
