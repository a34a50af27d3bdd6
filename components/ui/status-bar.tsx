import type { Tally } from '@/lib/domain/progress/summary';
import { BAR_ORDER } from '@/lib/charts/bar-order';

/** A bar of the five statuses in proportion. Decoration of numbers that stand beside it, so it is not read aloud. */
export function StatusBar({ tally }: { tally: Tally }) {
  return (
    <span className="bar" aria-hidden="true">
      {BAR_ORDER.filter((status) => tally[status] > 0).map((status) => (
        <span key={status} className={`bar-${status}`} style={{ flexGrow: tally[status] }} />
      ))}
    </span>
  );
}
