import { BAR_ORDER } from '@/lib/charts/bar-order';
import { StatusSign } from './status-sign';

/** What the five signs mean. */
export function StatusLegend() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {BAR_ORDER.map((status) => (
        <li key={status}>
          <StatusSign status={status} word />
        </li>
      ))}
    </ul>
  );
}
