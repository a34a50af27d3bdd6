import type { ReactNode } from 'react';
import { Day } from '@/components/ui/day';

export interface LogLine {
  readonly on: string;
  readonly by: string;
  readonly words: string;
  /** State, condition, evidence. */
  readonly after: ReactNode;
}

/** What was said about something, day by day: nothing said is ever taken away. */
export function Log({ label, lines }: { label: string; lines: readonly LogLine[] }) {
  return (
    <ol aria-label={label} className="steering-log">
      {lines.map(({ on, by, words, after }, i) => (
        <li key={i}>
          <span className="whitespace-nowrap font-figures">
            <Day iso={on} />
          </span>
          <div className="min-w-0">
            <p>
              <span lang="vi" className="font-semibold">
                {by}
              </span>
              :{' '}
              <span lang="vi" className="whitespace-pre-line wrap-anywhere">
                {words}
              </span>
            </p>
            <div className="text-quiet">{after}</div>
          </div>
        </li>
      ))}
    </ol>
  );
}
