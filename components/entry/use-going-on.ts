'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Long enough to see the sign that was chosen. */
const SEEN_MS = 450;

/**
 * Goes on by itself once a finger has said "đạt", also where that stood already; arrow keys pass over statuses nobody
 * means, and never do.
 * @param next what to do after a choice in the form of this item, null to stay
 */
export function useGoingOn(
  deck: RefObject<HTMLElement | null>,
  isOn: boolean,
  next: (item: string) => (() => void) | null,
): void {
  const timer = useRef<number | undefined>(undefined);
  const latest = useRef(next);
  useEffect(() => {
    latest.current = next;
  });
  useEffect(() => () => window.clearTimeout(timer.current), []);

  useEffect(() => {
    const element = deck.current;
    if (!element || !isOn) return;
    let byTouch = false;
    const onPointer = () => (byTouch = true);
    const onKey = () => (byTouch = false);
    const onClick = ({ target }: Event) => {
      const { name, value, form } = target as HTMLInputElement;
      window.clearTimeout(timer.current);
      if (!byTouch || name !== 'status' || value !== 'met') return;
      const item = form?.id.replace('tieu-chi-', '') ?? '';
      timer.current = window.setTimeout(() => latest.current(item)?.(), SEEN_MS);
    };
    element.addEventListener('pointerdown', onPointer);
    element.addEventListener('keydown', onKey);
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('pointerdown', onPointer);
      element.removeEventListener('keydown', onKey);
      element.removeEventListener('click', onClick);
    };
  }, [deck, isOn]);
}
