import type { PathPlan } from '@/lib/domain/critical-path/plan-path';
import type { PathStep } from '@/lib/domain/critical-path/path-step';
import { daysFrom } from '@/lib/domain/time/days-from';
import { monthEndOf } from '@/lib/domain/time/month-ends';
import { daysAfter } from '@/lib/domain/critical-path/earliest-dates';

/** A stretch of the drawing, as shares of its width. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface GanttBar {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly look: 'critical' | 'open' | 'done';
  /** null: nobody knows when. */
  readonly bar: Stretch | null;
  /** From the end of the bar to the latest day; null: there is none to spare. */
  readonly spare: Stretch | null;
  /** Where it had to be done already, or has to be. */
  readonly deadline: number | null;
  readonly late: boolean;
}

/** Bars over months: each day has the same width, a bar runs from the begin of its first day to the end of its last. */
export interface GanttModel {
  readonly from: string;
  readonly to: string;
  readonly months: readonly { readonly month: string; readonly at: number; readonly width: number }[];
  readonly today: number;
  readonly bars: readonly GanttBar[];
}

/**
 * What is drawn of some steps of a plan.
 * @param steps in the order of the rows, without dropped ones
 * @param critical ids of steps on their criterion's chain
 */
export function ganttModel(
  plan: PathPlan,
  steps: readonly PathStep[],
  critical: ReadonlySet<number>,
): GanttModel | null {
  if (!steps.some(({ id }) => plan.planned.has(id))) return null;
  const days = steps.flatMap((step) => daysOf(plan, step)).sort();
  const from = `${(days[0]! < plan.day ? days[0]! : plan.day).slice(0, 7)}-01`;
  const last = days.at(-1)!;
  const to = monthEndOf(last > plan.day ? last : plan.day);
  const whole = daysFrom(from, to) + 1;
  const at = (day: string) => daysFrom(from, day) / whole;
  const after = (day: string) => (daysFrom(from, day) + 1) / whole;
  return {
    ...{ from, to, today: at(plan.day) },
    months: monthsOf(from, to).map((month) => ({
      ...{ month: month.slice(0, 7), at: at(month), width: after(monthEndOf(month)) - at(month) },
    })),
    bars: steps.map((step): GanttBar => {
      const { id, number, title, deadline } = step;
      const planned = plan.planned.get(id);
      const span = planned ? planned.earliest : doneSpan(step);
      const finish = planned?.latest?.finish ?? null;
      const spare = span && finish !== null && finish > span.finish && finish <= to ? finish : null;
      return {
        ...{ id, number, title, look: planned ? (critical.has(id) ? 'critical' : 'open') : 'done' },
        bar: span && { from: at(span.start), to: after(span.finish) },
        spare: span && spare !== null ? { from: after(span.finish), to: after(spare) } : null,
        deadline: deadline === null ? null : after(deadline),
        late: (planned?.slack ?? 0) < 0,
      };
    }),
  };
}

/** What is done is drawn as long as it was planned, up to its day: when it began nobody kept. */
function doneSpan({ startsOn, days, doneOn }: PathStep) {
  if (doneOn === null) return null;
  const counted = daysAfter(doneOn, 1 - days);
  return { start: startsOn !== null && startsOn <= doneOn ? startsOn : counted, finish: doneOn };
}

function daysOf(plan: PathPlan, step: PathStep): string[] {
  const planned = plan.planned.get(step.id);
  const span = planned ? planned.earliest : doneSpan(step);
  const latest = planned?.latest && planned.latest.finish <= plan.end ? [planned.latest.finish] : [];
  return [...(span ? [span.start, span.finish] : []), ...(step.deadline ? [step.deadline] : []), ...latest];
}

function monthsOf(from: string, to: string): string[] {
  const months: string[] = [];
  for (let day = from; day <= to; day = daysAfter(monthEndOf(day), 1)) months.push(day);
  return months;
}
