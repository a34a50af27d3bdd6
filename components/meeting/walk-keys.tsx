'use client';

import { useEffect } from 'react';

const FORWARD = ['ArrowRight', 'PageDown'];
const BACK = ['ArrowLeft', 'PageUp'];

/** Arrows, and the page keys that a clicker sends, go from slide to slide; Esc leaves. Without scripts the links do. */
export function WalkKeys({ ids, backHref }: { ids: readonly string[]; backHref: string }) {
  useEffect(() => {
    const show = (at: number) => {
      const id = ids[Math.min(Math.max(at, 0), ids.length - 1)]!;
      history.replaceState(null, '', `#${id}`);
      const slide = document.getElementById(id)!;
      slide.scrollIntoView();
      slide.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const at = currentSlide(ids);
      if (FORWARD.includes(event.key)) show(at + 1);
      else if (BACK.includes(event.key)) show(at - 1);
      else if (event.key === 'Home') show(0);
      else if (event.key === 'End') show(ids.length - 1);
      else if (event.key === 'Escape') location.assign(backHref);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [ids, backHref]);
  return null;
}

/** The slide that has the upper part of the screen. */
function currentSlide(ids: readonly string[]): number {
  const line = window.innerHeight / 3;
  return Math.max(
    0,
    ids.findLastIndex((id) => document.getElementById(id)!.getBoundingClientRect().top <= line),
  );
}
