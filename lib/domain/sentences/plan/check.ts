import { finding, when, type Finding, type Judgement } from '../finding';
import { writeAmount, writeSaid } from '../said';
import type { PlanSentence, SaidAmount } from '../sentence';
import { totalsBetween } from '../totals';

/**
 * Do the aims fit each other, and the set (vector S0-V4)?
 * @param n units that the average counts, where the system knows them: then the planned total is told
 */
export function checkPlan(sentence: PlanSentence, size: number | null, n: number | null): Judgement {
  const { targets, newlyMet, metAfter, average } = sentence;
  const amounts = [...targets.map(({ criteria }) => criteria), ...(average ? [average] : [])];
  const exact = newlyMet?.count.bound === 'exact' ? newlyMet.count.low.value : null;
  return {
    findings: [
      ...[...amounts, ...(newlyMet ? [newlyMet.count] : [])].flatMap(checkRange),
      ...targets.flatMap(({ criteria }) => checkScore(criteria, size)),
      ...when(average !== null && top(average) > (size ?? Infinity), 'average_over_set', {
        average: average ? writeAmount(average) : '',
        size: size ?? 0,
      }),
      ...(newlyMet ? checkNames(newlyMet) : []),
      ...when(newlyMet !== null && metAfter !== null && least(newlyMet.count) > metAfter, 'newly_over_total', {
        newly: newlyMet ? least(newlyMet.count) : 0,
        total: metAfter ?? 0,
      }),
    ],
    implied: [
      ...(exact !== null && metAfter !== null && metAfter >= exact
        ? [{ code: 'met_before' as const, figures: { n: metAfter - exact } }]
        : []),
      ...(average && n ? [{ code: 'total' as const, figures: { total: plannedTotal(average, n) } }] : []),
    ],
  };
}

/** 14,6 for 10 units is 146; "từ 11,5 đến 12" for 20 is 230–240 (vector S2-V4). */
function plannedTotal({ bound, low, high }: SaidAmount, n: number): string {
  const [from, to] = totalsBetween(low, high ?? low, n);
  if (bound === 'range') return `${from}–${to}`;
  return bound === 'exact' ? `${from}` : `≥ ${from}`;
}

function checkRange({ bound, low, high }: SaidAmount): Finding[] {
  const reversed = bound === 'range' && high !== null && low.value > high.value;
  return when(reversed, 'range_reversed', { from: writeSaid(low), to: high ? writeSaid(high) : '' });
}

function checkScore(criteria: SaidAmount, size: number | null): Finding[] {
  return size !== null && top(criteria) > size ? [finding('score_over_set', { score: top(criteria), size })] : [];
}

function checkNames({ count, names }: NonNullable<PlanSentence['newlyMet']>): Finding[] {
  const wrong =
    names.length > 0 && (count.bound === 'exact' ? names.length !== count.low.value : names.length > top(count));
  return when(wrong && (count.bound === 'exact' || count.high !== null), 'newly_names', {
    named: names.length,
    count: writeAmount(count, true),
  });
}

function top({ low, high, bound }: SaidAmount): number {
  return bound === 'range' ? (high ?? low).value : low.value;
}

function least({ low, bound }: SaidAmount): number {
  return bound === 'more_than' ? low.value + 1 : low.value;
}
