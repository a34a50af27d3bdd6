import type { MonthFrames } from '@/lib/features/progress/month-frames-view';
import type { UnitRow } from '@/lib/features/progress/view';

const read = new WeakMap<MonthFrames, (string | null)[][]>();

/**
 * What matrix and map draw of one frame: the units counted that day, in their order. `before` is the frame before, so a
 * change mark says what this month brought; null on the first frame and of a unit that was not counted then.
 * `lastEffective` is null: the day of the last fact is not known of a month.
 * @param at 0 to `frames.days.length - 1`; outside it throws RangeError
 */
export function rowsAt(frames: MonthFrames, at: number): UnitRow[] {
  if (!(at in frames.days)) throw new RangeError(`no frame ${at} of ${frames.days.length}`);
  const states = statesOf(frames);
  return frames.rows.flatMap(([code, name, group, tags], row): UnitRow[] => {
    const now = states[row]![at] ?? null;
    if (now === null) return [];
    return [{ code, name, group, tags: [...tags], now, before: states[row]![at - 1] ?? null, lastEffective: null }];
  });
}

/** Every state in full: '' is the state of the frame before. Filled in once a set of frames. */
function statesOf(frames: MonthFrames): (string | null)[][] {
  let known = read.get(frames);
  if (!known) {
    known = frames.rows.map(([, , , , states]) => {
      let last: string | null = null;
      return states.map((state) => (last = state === '' ? last : state));
    });
    read.set(frames, known);
  }
  return known;
}

/** The frame of a month named in an address ("2019-05"): the last one in it or before it; the first, if all come later. */
export function frameOf({ days }: Pick<MonthFrames, 'days'>, month: string): number {
  return Math.max(
    0,
    days.findLastIndex((day) => day.slice(0, 7) <= month),
  );
}
