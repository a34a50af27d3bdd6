import type { Cause, Status } from '@/lib/domain/criteria/status';
import type { Random } from '../random';
import { daysAfter, daysBetween, pickWorkingDay } from '../working-day';

/** So many criteria count (met or not applicable) at the end of a day. */
export interface Point {
  readonly day: string;
  readonly score: number;
}

export interface Reason {
  readonly cause?: Cause;
  readonly note?: string;
}

export interface Step extends Reason {
  readonly day: string;
  readonly number: number;
  readonly status: Status;
}

export interface Road {
  /** Criteria from the one met first to the one met last. */
  readonly order: readonly number[];
  /** The first is where the history begins; between two points a commune gains, and now and then loses. */
  readonly points: readonly [Point, ...Point[]];
  readonly random: Random;
  /** Criteria are met exactly in this order: what an article says of one stays true. */
  readonly strict?: boolean;
  /** How likely a criterion is lost between two points beyond what the points ask for; of a complete set less. */
  readonly lapses?: number;
  /** Criteria that may be lost. */
  readonly fragile?: readonly number[];
  readonly notApplicable?: readonly number[];
  /** Criteria without a first assessment until that day, or ever. */
  readonly late?: ReadonlyMap<number, string | null>;
  reasonFor(number: number, random: Random): Reason;
}

const counts = (status: Status | undefined) => status === 'met' || status === 'not_applicable';

/** The history of one unit on one set: every point is reached exactly on its day. */
export function walk(road: Road): Step[] {
  const { order, random, late = new Map<number, string | null>() } = road;
  const state = new Map<number, { status: Status; day: string }>();
  const steps: Step[] = [];
  const say = (day: string, number: number, status: Status) => {
    const reason = counts(status)
      ? status === 'not_applicable'
        ? { note: 'Không thuộc quy hoạch của xã' }
        : {}
      : road.reasonFor(number, random);
    state.set(number, { status, day });
    steps.push({ day, number, status, ...reason });
  };
  const scored = () => order.filter((number) => counts(state.get(number)?.status));
  const open = () => order.filter((number) => !counts(state.get(number)?.status));

  function begin({ day, score }: Point) {
    const met = order.filter((number) => road.notApplicable?.includes(number) !== true);
    const applicable = new Set(met.slice(0, score - (order.length - met.length)));
    order.forEach((number) => {
      const first = late.get(number);
      if (applicable.has(number)) say(day, number, 'met');
      else if (road.notApplicable?.includes(number)) say(day, number, 'not_applicable');
      else if (first === undefined) say(day, number, 'not_met');
      else if (first !== null) say(first, number, 'not_met');
    });
    for (const number of open().slice(0, 2))
      if (!late.has(number) && random.chance(0.4)) say(day, number, 'basically_met');
  }

  function gain(day: string, after: string) {
    const free = open().filter((number) => (state.get(number)?.day ?? '') < day);
    const queue = free.length > 0 ? free : open();
    const number = queue[road.strict !== true && random.chance(0.25) ? Math.min(1, queue.length - 1) : 0];
    if (number === undefined) throw new Error('every criterion is met already');
    const last = state.get(number);
    const from = last && last.day > after ? last.day : after;
    if (last?.status === 'not_met' && daysBetween(from, day) > 45 && random.chance(0.45))
      say(pickWorkingDay(random, from, daysAfter(day, -20)), number, 'basically_met');
    say(day, number, 'met');
  }

  function lose(day: string) {
    const weak = (road.fragile ?? order).filter((number) => state.get(number)?.status === 'met');
    say(day, random.pick(weak.length > 0 ? weak : scored()), random.chance(0.6) ? 'not_met' : 'basically_met');
  }

  function advance(from: Point, to: Point) {
    const change = to.score - from.score;
    const extra =
      from.score > 5 && to.score > 0 && random.chance((road.lapses ?? 0) * (from.score === order.length ? 0.35 : 1))
        ? 1
        : 0;
    const losses = Array.from({ length: Math.max(0, -change) + extra }, () => pickWorkingDay(random, from.day, to.day));
    const events = [
      ...losses.map((day) => ({ day, lost: true })),
      ...Array.from({ length: Math.max(0, change) }, () => ({
        day: pickWorkingDay(random, from.day, to.day),
        lost: false,
      })),
      ...losses.slice(0, extra).map((day) => ({ day: pickWorkingDay(random, day, to.day), lost: false })),
    ].sort((a, b) => (a.day === b.day ? Number(b.lost) - Number(a.lost) : a.day < b.day ? -1 : 1));
    for (const { day, lost } of events)
      if (lost) lose(day);
      else gain(day, from.day);
    for (const number of open()) {
      const last = state.get(number);
      if (road.strict !== true && last && last.day < to.day && random.chance(0.12)) say(to.day, number, last.status);
    }
  }

  const [first, ...rest] = road.points;
  begin(first);
  rest.forEach((point, index) => advance(road.points[index] ?? first, point));
  return steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
