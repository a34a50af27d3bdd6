'use client';

import { type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { neighbourOf, type Direction, type MapPoint } from '@/lib/domain/map/neighbour';

interface Props {
  box: RefObject<HTMLDivElement | null>;
  /** Where every region stands, in the order of the model; null: it cannot be walked to. */
  points: readonly (MapPoint | null)[];
  onPoint: (at: number) => void;
  children: ReactNode;
}

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

function regionOf(target: EventTarget): number | null {
  const found = target instanceof Element ? target.closest<SVGElement>('[data-at]') : null;
  return found ? Number(found.dataset.at) : null;
}

/** One tab stop for all regions: arrows go to the next one that way, Home and End to the first and last, Enter opens. */
export function MapBox({ box, points, onPoint, children }: Props) {
  const walk = (event: KeyboardEvent) => {
    const from = regionOf(event.target);
    if (from === null || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = nextOf(points, from, event.key);
    if (next === null) return;
    event.preventDefault();
    box.current?.querySelector<SVGElement>(`a[data-at="${next}"]`)?.focus();
  };
  const point = (target: EventTarget) => {
    const at = regionOf(target);
    if (at !== null) onPoint(at);
  };
  return (
    <div
      ref={box}
      className="map-box"
      onKeyDown={walk}
      onFocus={(event) => point(event.target)}
      onPointerOver={(event) => point(event.target)}
    >
      {children}
    </div>
  );
}

function nextOf(points: Props['points'], from: number, key: string): number | null {
  const walkable = points.flatMap((point, at) => (point ? [{ ...point, at }] : []));
  if (key === 'Home') return walkable[0]?.at ?? null;
  if (key === 'End') return walkable.at(-1)?.at ?? null;
  if (!ARROWS.includes(key)) return null;
  const start = walkable.findIndex(({ at }) => at === from);
  const next = neighbourOf(walkable, start, key as Direction);
  return next === null ? null : walkable[next]!.at;
}
