'use client';

import { type ReactNode, useState } from 'react';

/** On a phone the two days are one line that opens; on wider screens, and without scripts, their form stands there. */
export function DayFold({ line, children }: { line: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="day-fold" data-open={open || undefined}>
      <button type="button" className="day-fold-key no-print" aria-expanded={open} onClick={() => setOpen(!open)}>
        {line} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </button>
      <div className="day-fold-form">{children}</div>
    </div>
  );
}
