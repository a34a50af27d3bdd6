'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Where entry.css lays the criteria side by side. */
const NARROW = '(max-width: 40rem)';

/** So long after the last movement a scroll has ended, by hand or by key. */
const REST_MS = 120;

interface Deck {
  frame: RefObject<HTMLDivElement | null>;
  deck: RefObject<HTMLDivElement | null>;
  /** Which slide is seen; 0 where they stand as a list. */
  current: number;
  go: (to: number) => void;
}

/**
 * One criterion a screen: the browser scrolls and snaps, this only follows. The deck is as high as the slide that is
 * seen, so that the page scrolls and nothing scrolls inside it.
 */
export function useDeck(): Deck {
  const frame = useRef<HTMLDivElement>(null);
  const deck = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  // Where a key has sent it: who presses twice goes on by two, although the first scroll is not over.
  const wanted = useRef<number | null>(null);

  useEffect(() => {
    const element = deck.current;
    if (!element) return;
    const narrow = window.matchMedia(NARROW);
    let asked = 0;
    let rest = 0;
    let seen: HTMLElement | undefined;
    const fit = () => {
      element.style.height = narrow.matches && seen ? `${seen.offsetHeight}px` : '';
      // A field that took the focus below the edge has moved what is above it.
      if (element.scrollTop !== 0) element.scrollTop = 0;
    };
    const observer = new ResizeObserver(fit);
    const placeOf = () => (narrow.matches ? Math.round(element.scrollLeft / Math.max(1, element.clientWidth)) : 0);
    // A height that changes under a scroll would end it.
    const settle = () => {
      wanted.current = null;
      setCurrent(placeOf());
      const slide = slidesOf(element)[placeOf()];
      if (slide === seen) return fit();
      observer.disconnect();
      seen = slide;
      if (seen) observer.observe(seen);
    };
    const follow = () => {
      window.cancelAnimationFrame(asked);
      asked = window.requestAnimationFrame(() => setCurrent(wanted.current ?? placeOf()));
      window.clearTimeout(rest);
      rest = window.setTimeout(settle, REST_MS);
    };
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    narrow.addEventListener('change', follow);
    return () => {
      window.cancelAnimationFrame(asked);
      window.clearTimeout(rest);
      observer.disconnect();
      element.removeEventListener('scroll', follow);
      narrow.removeEventListener('change', follow);
    };
  }, []);

  const go = useCallback((to: number) => {
    const element = deck.current;
    // In a list nothing is turned over.
    if (!element || element.scrollWidth <= element.clientWidth) return;
    wanted.current = Math.round(element.scrollLeft / element.clientWidth) === to ? null : to;
    setCurrent(to);
    element.scrollTo({ left: to * element.clientWidth });
    // The next one begins at its top, wherever in this one the page was.
    if (frame.current && frame.current.getBoundingClientRect().top !== 0) frame.current.scrollIntoView();
  }, []);

  return { frame, deck, current, go };
}

function slidesOf(deck: HTMLElement): HTMLElement[] {
  return [...deck.querySelectorAll<HTMLElement>('.entry-row, .entry-summary')];
}
