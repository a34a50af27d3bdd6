import { HALVES, type SteeringEvent } from './event';

type Dated = Pick<SteeringEvent, 'id' | 'from' | 'to' | 'half'>;

/** Later is greater: by the latest day that it can have been, then half of the day, then as entered. */
export function inEventOrder(a: Dated, b: Dated): number {
  const halfOf = ({ half }: Dated) => (half === null ? -1 : HALVES.indexOf(half));
  return compare(a.to, b.to) || compare(a.from, b.from) || halfOf(a) - halfOf(b) || a.id - b.id;
}

/**
 * The last event that was over before a day, from which a meeting on that day counts what changed; null: none is known.
 * An event that may have been on the day itself does not count.
 */
export function lastEventBefore<Event extends Dated>(events: readonly Event[], day: string): Event | null {
  return (
    events
      .filter(({ to }) => to < day)
      .sort(inEventOrder)
      .at(-1) ?? null
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
