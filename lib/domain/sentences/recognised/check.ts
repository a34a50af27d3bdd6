import { formatPercent } from '../../report/format';
import { when, type Finding, type Implied, type Judgement } from '../finding';
import { scaled, writeSaid } from '../said';
import type { RecognisedSentence, Said } from '../sentence';

/** Do plan, total and change fit (vectors S2-V1, S2-V2)? */
export function checkRecognised(sentence: RecognisedSentence, size: number | null): Judgement {
  const { year, recognised, overPlan, rate, total, average, change } = sentence;
  const plan = overPlan === null ? null : recognised - overPlan;
  const before = average && change ? averageBefore(average, change) : null;
  return {
    findings: [
      ...when(plan !== null && plan < 0, 'plan_negative', { recognised, over: overPlan ?? 0 }),
      ...(plan !== null && plan > 0 && rate ? checkRate(recognised, plan, rate) : []),
      ...when(total !== null && total < recognised, 'recognised_over_total', { recognised, total: total ?? 0 }),
      ...when(average !== null && size !== null && average.value > size, 'average_over_set', {
        average: average ? writeSaid(average) : '',
        size: size ?? 0,
      }),
      ...when(change !== null && change.since >= year, 'year_order', {
        since: `${change?.since ?? ''}`,
        year: `${year}`,
      }),
      ...when(
        before !== null && (before.high.value < 0 || before.low.value > (size ?? Infinity)),
        'change_impossible',
        {
          change: change ? writeSaid(change.by) : '',
          now: average ? writeSaid(average) : '',
        },
      ),
    ],
    implied: [
      ...implyPlan(recognised, plan),
      ...(total !== null && total >= recognised
        ? [{ code: 'total_before' as const, figures: { n: total - recognised } }]
        : []),
      ...(before && change && before.low.value >= 0
        ? [
            {
              code: 'average_before' as const,
              figures: { year: `${change.since}`, low: writeSaid(before.low), high: writeSaid(before.high) },
            },
          ]
        : []),
    ],
  };
}

/**
 * The average before a published change: 11,54 after +1,5 was 9,99 to 10,09, as 1,5 is rounded to one decimal (S2-V2).
 */
export function averageBefore(
  average: Said,
  change: NonNullable<RecognisedSentence['change']>,
): { readonly low: Said; readonly high: Said } {
  const decimals = Math.max(average.decimals, change.by.decimals + 1);
  const grow = (said: Said) => Number(scaled(said)) * 10 ** (decimals - said.decimals);
  const middle = grow(average) + (change.direction === 'up' ? -1 : 1) * grow(change.by);
  const half = 5 * 10 ** (decimals - change.by.decimals - 1);
  const say = (value: number): Said => ({ value: value / 10 ** decimals, decimals });
  return { low: say(middle - half), high: say(middle + half) };
}

function checkRate(recognised: number, plan: number, rate: Said): Finding[] {
  const computed = formatPercent(recognised, plan, rate.decimals);
  const said = `${writeSaid(rate)}%`;
  return when(computed !== said, 'rate_wrong', { part: recognised, of: plan, said, computed });
}

function implyPlan(recognised: number, plan: number | null): Implied[] {
  if (plan === null || plan <= 0) return [];
  return [{ code: 'plan', figures: { plan, rate: formatPercent(recognised, plan) } }];
}
