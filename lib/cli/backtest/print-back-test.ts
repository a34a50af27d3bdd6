import { CERTAINTY } from '@/lib/domain/forecast/forecast-year-end';
import { runBackTest, SEEDS, type BackTestRow, type MethodScore } from '@/lib/domain/forecast/back-test/run-back-test';

const COLUMNS = [
  ['province', 10],
  ['forecasts', 10],
  ['method', 9],
  ['hits', 7],
  ['exact', 7],
  ['±1', 7],
  ['error', 7],
  ['inside', 8],
  ['width', 7],
  ['named', 7],
] as const;

/** Writes what the forecast is worth on generated provinces, beside "as now" and the run rate. */
export function printBackTest(write: (text: string) => void): void {
  const line = (cells: readonly string[]) =>
    `${cells.map((cell, at) => (at === 0 ? cell.padEnd(COLUMNS[at]![1]) : cell.padStart(COLUMNS[at]![1]))).join(' ')}\n`;
  write(line(COLUMNS.map(([name]) => name)));
  for (const row of runBackTest(SEEDS)) for (const cells of linesOf(row)) write(line(cells));
  write(
    [
      '',
      'hits: said rightly whether the commune gains two criteria in the year. exact, ±1: named the score of 31/12, or missed by one.',
      `error: criteria, on the average. inside: year ends in the range, meant to be ${percent(CERTAINTY)} or more; width: scores in it.`,
      'named: of the criteria named as expected, those that came. asNow: nothing changes any more. runRate: as fast as since January.',
      '',
    ].join('\n'),
  );
}

function linesOf({ rule, forecasts, forecast, asNow, runRate }: BackTestRow): string[][] {
  const figures = ({ hits, exact, withinOne, error }: MethodScore) => [
    percent(hits),
    percent(exact),
    percent(withinOne),
    error.toFixed(2),
  ];
  const range = [percent(forecast.coverage), forecast.width.toFixed(1), percent(forecast.named)];
  return [
    [rule, String(forecasts), 'forecast', ...figures(forecast), ...range],
    ['', '', 'asNow', ...figures(asNow), '', '', ''],
    ['', '', 'runRate', ...figures(runRate), '', '', ''],
  ];
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(share * 100).toFixed(0)}%`;
}
