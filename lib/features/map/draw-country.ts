import { provinceGrounds } from '@/lib/geo/shipped-grounds';
import { drawShapes } from './draw-shapes';
import type { MapArea, ShapesDrawing } from './view';

/** Corners below about a pixel of the drawing are left out. */
const DETAIL = 0.03;

/** A map of the country shows both archipelagos and names them, each with its province. */
const ARCHIPELAGOS = [
  { name: 'Hoàng Sa', at: [112.1, 15.55] },
  { name: 'Trường Sa', at: [113.2, 11.6] },
] as const;

const known = new Map<string, ShapesDrawing>();

/** The provinces of a day. Only the reader's own one is opened and has figures. */
export function drawCountry(own: string, day: string, href: string): { drawing: ShapesDrawing; areas: MapArea[] } {
  const grounds = provinceGrounds(day, DETAIL);
  const key = [...grounds.keys()].join();
  const drawn = [...grounds].map(([code, province]) => ({ code, ...province }));
  const drawing = known.get(key) ?? drawShapes(drawn, { kind: 'provinces' }, ARCHIPELAGOS);
  known.set(key, drawing);
  const areas = drawn.map(({ code, name }): MapArea => {
    return code === own ? { code, name, href, holds: 'own' } : { code, name, href: null, holds: 'elsewhere' };
  });
  return { drawing, areas };
}
