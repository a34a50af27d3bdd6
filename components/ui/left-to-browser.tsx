'use client';

import type { ReactNode } from 'react';
import { useInBrowser } from './use-in-browser';

/** Above so many units a list is left to the browser: hundreds of rows in the markup cost more than their data. */
export const ON_SERVER = 50;

interface Props {
  /** Units behind what is drawn. */
  units: number;
  /** Stands there until the browser draws. */
  words: string;
  /** Keeps the room, so that nothing below moves. */
  room: string;
  children: ReactNode;
}

/** Draws a long list in the browser only; a short one on the server too. */
export function LeftToBrowser({ units, words, room, children }: Props) {
  const inBrowser = useInBrowser();
  if (units <= ON_SERVER || inBrowser) return children;
  return <p className={`${room} text-small text-quiet`}>{words}</p>;
}
