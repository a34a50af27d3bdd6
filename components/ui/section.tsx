import type { ReactNode } from 'react';

interface Props {
  id?: string;
  title: ReactNode;
  /** Stands at the end of the title's line: a link, a count. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A heading on a rule and what belongs to it. */
export function Section({ id, title, aside, children }: Props) {
  return (
    <section aria-labelledby={id ? `${id}-title` : undefined} id={id} className="min-w-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-ink pb-1">
        <h2 id={id ? `${id}-title` : undefined} className="text-body">
          {title}
        </h2>
        {aside ? (
          <div className="text-small text-quiet max-sm:[&_a]:inline-flex max-sm:[&_a]:min-h-11 max-sm:[&_a]:items-center">
            {aside}
          </div>
        ) : null}
      </div>
      <div className="pt-2">{children}</div>
    </section>
  );
}
