import { yearPace } from '../../pace/year-pace';
import { forecastYearEnd } from '../forecast-year-end';
import { hadOn, scoreOfHas, type Past } from '../past';
import { generateProvince, PROVINCE_RULES, type ProvinceRule } from './generate-province';

/** Days of two years, with two and four years behind them: early, at the source's inspection day, after summer and before the last rush. */
const DAYS = ['2018', '2020'].flatMap((year) => ['03-22', '05-22', '08-31', '10-31'].map((day) => `${year}-${day}`));
export const SEEDS: readonly number[] = [11, 22, 33];
/** A commune is told to reach so many more than it began its year with. */
const ASKED = 2;

export interface MethodScore {
  /** Share of forecasts that named the score of the year's end itself, or missed it by one at most. */
  readonly exact: number;
  readonly withinOne: number;
  /** Share that said rightly whether the commune would reach what it was asked. */
  readonly hits: number;
  /** Mean absolute error, criteria. */
  readonly error: number;
}

export interface BackTestRow {
  readonly rule: ProvinceRule | 'all';
  readonly forecasts: number;
  readonly forecast: MethodScore & {
    /** Share of year ends inside the range, and how many scores it spans. */
    readonly coverage: number;
    readonly width: number;
    /** Of the criteria named as expected, the share that had come. */
    readonly named: number;
  };
  /** "As now": nothing changes any more. */
  readonly asNow: MethodScore;
  /** As fast as since January. */
  readonly runRate: MethodScore;
}

interface Trial {
  readonly start: number;
  readonly truth: number;
  readonly forecast: number;
  readonly inside: boolean;
  readonly width: number;
  readonly named: readonly boolean[];
  readonly asNow: number;
  readonly runRate: number;
}

/**
 * Forecasts provinces whose rules it does not know, from every day on what was known then, and looks what came.
 * @param seeds one province each by every rule
 */
export function runBackTest(seeds: readonly number[]): BackTestRow[] {
  const trials = PROVINCE_RULES.map((rule) => ({
    rule,
    trials: seeds.flatMap((seed) => tryProvince(generateProvince(rule, seed))),
  }));
  return [
    ...trials.map((one) => rowOf(one.rule, one.trials)),
    rowOf(
      'all',
      trials.flatMap((one) => one.trials),
    ),
  ];
}

function tryProvince(pasts: readonly Past[]): Trial[] {
  return DAYS.flatMap((asOf) => {
    const forecast = forecastYearEnd({ asOf, pasts });
    return pasts.flatMap((past): Trial[] => {
      const now = hadOn(past, asOf)!;
      const start = scoreOfHas(hadOn(past, `${Number(asOf.slice(0, 4)) - 1}-12-31`)!);
      const score = scoreOfHas(now);
      const end = hadOn(past, `${asOf.slice(0, 4)}-12-31`)!;
      const truth = scoreOfHas(end);
      // Who has everything has nothing left to forecast; counting them would flatter every method.
      if (score === now.length) return [];
      const found = forecast(past.unitId, { has: now });
      if (found.kind === 'too_little') return [];
      return [
        {
          ...{ start, truth, forecast: found.likely, inside: found.low <= truth && truth <= found.high },
          width: found.high - found.low + 1,
          named: found.criteria.filter(({ expected }) => expected).map(({ index }) => end[index]!),
          asNow: score,
          runRate: clamp(Math.round(start + yearPace(asOf, 1, score - start).runRate), now.length),
        },
      ];
    });
  });
}

function rowOf(rule: BackTestRow['rule'], trials: readonly Trial[]): BackTestRow {
  const named = trials.flatMap((trial) => trial.named);
  return {
    rule,
    forecasts: trials.length,
    forecast: {
      ...scoreOf(trials, ({ forecast }) => forecast),
      coverage: share(trials, ({ inside }) => inside),
      width: mean(trials.map(({ width }) => width)),
      named: share(named, (came) => came),
    },
    asNow: scoreOf(trials, ({ asNow }) => asNow),
    runRate: scoreOf(trials, ({ runRate }) => runRate),
  };
}

function scoreOf(trials: readonly Trial[], said: (trial: Trial) => number): MethodScore {
  const off = (trial: Trial) => Math.abs(said(trial) - trial.truth);
  const reaches = (end: number, { start }: Trial) => end >= start + ASKED;
  return {
    exact: share(trials, (trial) => off(trial) === 0),
    withinOne: share(trials, (trial) => off(trial) <= 1),
    hits: share(trials, (trial) => reaches(said(trial), trial) === reaches(trial.truth, trial)),
    error: mean(trials.map(off)),
  };
}

function clamp(score: number, size: number): number {
  return Math.min(size, Math.max(0, score));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function share<T>(items: readonly T[], is: (item: T) => boolean): number {
  return mean(items.map((item) => (is(item) ? 1 : 0)));
}
