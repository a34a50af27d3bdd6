import type { Forecast, ForecastResult } from '@/lib/domain/forecast/forecast';
import type { Signs } from '@/lib/domain/forecast/signs-of';
import { formatUiDate } from '@/lib/domain/report/format';
import type { ForecastView } from '../meeting/view';
import type { Blocker } from './read-blockers';

/** From so many months without a gain on it is said. */
const STILL = 3;
/** So many criteria are named at most. */
const NAMED = 4;

interface Beside {
  readonly signs: Signs | null;
  readonly blockers: readonly Blocker[];
  /** Of the criteria, in their order. */
  readonly numbers: readonly number[];
  readonly names: ReadonlyMap<number, string>;
}

type Reason = ForecastView['reasons'][number];

/** A forecast with its reasons, most telling first; null: too little history. Words: catalogue `forecast.reason.{code}`. */
export function forecastView(result: ForecastResult, beside: Beside): ForecastView | null {
  if (result.kind === 'too_little') return null;
  const { likely, low, high } = result;
  const reasons = result.basis === 'year_over' ? [said('year_over', {})] : reasonsOf(result, beside);
  return { likely, low, high, reasons };
}

function reasonsOf(forecast: Forecast, { signs, blockers, numbers, names }: Beside): Reason[] {
  const list = (found: readonly number[]) =>
    found
      .slice(0, NAMED)
      .map((number) => `${number} ${names.get(number) ?? ''}`.trim())
      .join('; ');
  const { cases, gains, own } = forecast;
  const expected = forecast.criteria.filter((one) => one.expected).map(({ index }) => numbers[index]!);
  const held = blockers.filter((one) => one.held !== null);
  const causes = blockers.filter((one) => one.held === null && one.causes.length > 0);
  const whole = causes.filter(({ number }) => number === null).flatMap(({ causes: known }) => known);
  const single = causes.flatMap(({ number, causes: [first] }) => (number === null ? [] : [{ number, cause: first! }]));
  const still = signs?.monthsWithoutGain ?? 0;
  const range = { low: signed(gains.low), likely: signed(gains.likely), high: signed(gains.high) };
  return [
    said(forecast.basis, { n: cases, ...range }),
    ...(own.length > 0
      ? [said('own', { years: own.map(({ year, gain }) => `${year}: ${signed(gain)}`).join('; ') })]
      : []),
    ...(still >= STILL ? [said('still', { months: still })] : []),
    ...(signs && signs.lost > 0 ? [said('lost', { n: signs.lost })] : []),
    ...(expected.length > 0 ? [said('expected', { criteria: list(expected) })] : []),
    ...held.flatMap(({ number, held: by }) => (by && number !== null ? heldReason(list([number]), by) : [])),
    ...single.slice(0, NAMED).map(({ number, cause }) => said('cause', { criterion: list([number]), cause })),
    ...whole.slice(0, NAMED).map((cause) => said('unit_cause', { cause })),
  ];
}

function heldReason(criterion: string, { step, earliest }: NonNullable<Blocker['held']>): Reason {
  if (earliest === null) return said('refused', { criterion, step });
  return said('held', { criterion, step, on: formatUiDate(earliest) });
}

function said(code: string, figures: Readonly<Record<string, string | number>>): Reason {
  return { code, figures };
}

/** "+2", "0", "−1": a change is never a bare number. */
function signed(change: number): string {
  return change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0';
}
