import { formatPercent } from '../../report/format';
import { isIsoDay } from '../../time/month-ends';
import { when, type Finding, type Judgement } from '../finding';
import { writeSaid } from '../said';
import type { SaidPart, ShareSentence } from '../sentence';
import { checkShareOf } from '../shares';

/** Do the numbers, their percents and their changes fit (vectors N-V1 to N-V6)? */
export function checkShare(sentence: ShareSentence, size: number | null): Judgement {
  const { met, of, percent, change, parts, average, time } = sentence;
  const over = met > of || of === 0;
  return {
    findings: [
      ...when(time.kind === 'month' && !isIsoDay(`${time.month}-01`), 'date_impossible'),
      ...when(over, 'part_over_whole', { part: met, of }),
      ...(percent && !over ? checkShareOf(met, of, percent) : []),
      ...when(change !== null && change.direction === 'up' && change.by > met, 'change_impossible', {
        change: change?.by ?? 0,
        now: met,
      }),
      ...when(change !== null && time.kind === 'month' && change.since >= time.month, 'year_order', {
        since: change?.since ?? '',
        year: time.kind === 'month' ? time.month : '',
      }),
      ...parts.flatMap((part) => checkPart(part, met, of)),
      ...when(average !== null && size !== null && average.value > size, 'average_over_set', {
        average: average ? writeSaid(average) : '',
        size: size ?? 0,
      }),
    ],
    implied: over ? [] : [{ code: 'share', figures: { part: met, of, percent: formatPercent(met, of) } }],
  };
}

/** The percent of a part is of those that meet the standard; some count it of all, which is right too. */
function checkPart({ count, percent, change }: SaidPart, met: number, of: number): Finding[] {
  const ofMet = percent ? checkShareOf(count, met, percent) : [];
  const ofAll = percent && ofMet.length > 0 ? checkShareOf(count, of, percent) : [];
  return [
    ...when(count > met, 'part_over_whole', { part: count, of: met }),
    ...(ofAll.length > 0 ? ofMet : []),
    ...when(change !== null && change.direction === 'up' && change.by > count, 'change_impossible', {
      change: change?.by ?? 0,
      now: count,
    }),
  ];
}
