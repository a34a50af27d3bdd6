import type { ReactNode } from 'react';

/** Something that most readers do not need at once: a table behind a chart, an explanation. */
export function Disclosure({ label, children, open }: { label: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details className="group" open={open}>
      <summary className="inline-flex min-h-8 items-center text-small text-accent max-sm:min-h-11">{label}</summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
