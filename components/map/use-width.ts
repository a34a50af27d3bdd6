'use client';

import { type RefObject, useEffect, useState } from 'react';

/** The width of an element in rem, measured in the browser; null before. */
export function useWidth(box: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      if (entry) setWidth(entry.contentRect.width / root);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
