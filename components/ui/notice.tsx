import type { ReactNode } from 'react';

/** A line that must be read before the figures below it. `urgent` is announced. */
export function Notice({ children, urgent = false }: { children: ReactNode; urgent?: boolean }) {
  return (
    <div
      role={urgent ? 'alert' : 'note'}
      className={`border-l-4 py-1 pl-3 text-small ${urgent ? 'border-not-met' : 'border-edge'}`}
    >
      {children}
    </div>
  );
}
