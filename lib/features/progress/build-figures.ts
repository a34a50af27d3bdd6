import { averageOf } from '@/lib/domain/progress/average';
import { formatNumber, formatQuotient, formatUiDate } from '@/lib/domain/report/format';
import type { Average, ProgressSummary } from '@/lib/domain/progress/summary';
import { levelWord } from '@/lib/domain/units/level-word';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { FigureView } from './view';

const NO_CHANGE = { change: null, changeText: null };

/** The key figures of a group with their change since the comparison day. Nobody assessed: a dash, never 0. */
export function buildFigures(
  now: ProgressSummary,
  before: ProgressSummary,
  level: UnitLevel,
  decimals: number,
): FigureView[] {
  const word = levelWord(level);
  const size = now.set.numbers.length;
  const average = averageOf(now);
  const earlier = averageOf(before);
  const comparable = now.assessed > 0 && before.assessed > 0;
  return [
    {
      key: 'average',
      value: average.n === 0 ? '–' : formatQuotient(average.sum, average.n, decimals),
      of: null,
      ...(comparable ? changeOfAverage(average, earlier, decimals) : NO_CHANGE),
    },
    {
      key: 'meetAll',
      value: formatNumber(now.meetAll, 0),
      of: `/${now.units} ${word}`,
      ...changeOfCount(comparable, now.meetAll, before.meetAll),
    },
    {
      key: 'criteriaMet',
      value: average.n === 0 ? '–' : formatNumber(average.sum, 0),
      of: `/${formatNumber(now.assessed * size, 0)}`,
      ...changeOfCount(comparable, average.sum, earlier.sum),
    },
    { key: 'assessed', value: formatNumber(now.assessed, 0), of: `/${now.units} ${word}`, ...NO_CHANGE },
  ];
}

/** The key figures of one unit on a set of its own level. */
export function buildUnitFigures(
  now: ProgressSummary,
  before: ProgressSummary,
  lastEffective: string | null,
): FigureView[] {
  const size = now.set.numbers.length;
  const { sum, n } = averageOf(now);
  const open = now.criteria.reduce((count, tally) => count + tally.not_assessed, 0);
  return [
    {
      key: 'score',
      value: n === 0 ? '–' : `${sum}`,
      of: `/${size}`,
      ...changeOfCount(n > 0 && before.assessed > 0, sum, averageOf(before).sum),
    },
    { key: 'remaining', value: n === 0 ? '–' : `${size - sum}`, of: null, ...NO_CHANGE },
    { key: 'notAssessed', value: `${open}`, of: null, ...NO_CHANGE },
    { key: 'lastUpdate', value: lastEffective === null ? '–' : formatUiDate(lastEffective), of: null, ...NO_CHANGE },
  ];
}

function changeOfCount(comparable: boolean, now: number, before: number): Pick<FigureView, 'change' | 'changeText'> {
  if (!comparable) return NO_CHANGE;
  return { change: now - before, changeText: formatNumber(Math.abs(now - before), 0) };
}

/** The difference of two averages as one fraction: rounded once, at the end. */
function changeOfAverage(now: Average, before: Average, decimals: number): Pick<FigureView, 'change' | 'changeText'> {
  const difference = now.sum * before.n - before.sum * now.n;
  return {
    change: Math.sign(difference),
    changeText: formatQuotient(Math.abs(difference), now.n * before.n, decimals),
  };
}
