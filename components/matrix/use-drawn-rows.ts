import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Fills the window of a large screen, so that keys are answered before the rest is there. */
const FIRST = 40;
const STEP = 60;

/** How many rows are drawn: the first at once, the others in steps between which the page stays awake; paper has them all. */
export function useDrawnRows(total: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= total) return;
    const next = setTimeout(() => startTransition(() => setDrawn(drawn + STEP)), 0);
    const drawAll = () => flushSync(() => setDrawn(total));
    window.addEventListener('beforeprint', drawAll);
    return () => {
      clearTimeout(next);
      window.removeEventListener('beforeprint', drawAll);
    };
  }, [drawn, total]);
  return drawn;
}
