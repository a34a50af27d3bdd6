import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Drawn on the server and at first in the browser: a window is full of them, and a key is answered after one small layout. */
export const FIRST_ROWS = 24;
/** Cells of one step. */
const STEP = 1_500;

/** How many rows are drawn: the first at once, the others in steps between which the page stays awake; paper has them all. */
export function useDrawnRows(total: number, columns: number): number {
  const [drawn, setDrawn] = useState(FIRST_ROWS);
  const step = Math.max(FIRST_ROWS, Math.floor(STEP / Math.max(1, columns)));
  useEffect(() => {
    if (drawn >= total) return;
    const next = setTimeout(() => startTransition(() => setDrawn(drawn + step)), 0);
    const drawAll = () => flushSync(() => setDrawn(total));
    window.addEventListener('beforeprint', drawAll);
    return () => {
      clearTimeout(next);
      window.removeEventListener('beforeprint', drawAll);
    };
  }, [drawn, total, step]);
  return drawn;
}
