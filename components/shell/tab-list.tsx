'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** The tabs in one line that scrolls on a phone, the current one in sight. */
export function TabList({ children }: { children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && current) list.current.scrollLeft = current.offsetLeft - list.current.clientWidth / 3;
  }, []);
  return (
    <ul ref={list} className="tab-list">
      {children}
    </ul>
  );
}
