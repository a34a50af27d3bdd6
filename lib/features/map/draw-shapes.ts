import { frameOf } from '@/lib/domain/geo/frame';
import type { Ground, Position } from '@/lib/domain/geo/geometry';
import { labelPoint } from '@/lib/domain/geo/label-point';
import { pathOf } from '@/lib/domain/geo/path-of';
import type { ShapesDrawing } from './view';

/** Width of a drawing in its own units: about the pixels it takes on a desk. */
export const WIDTH = 720;
const MARGIN = 6;

interface Drawn {
  readonly code: string;
  readonly name: string;
  readonly ground: Ground;
  readonly since?: string;
}

/** Fits the grounds into one drawing. `marks`: names that stand at a place of the earth. */
export function drawShapes(
  drawn: readonly Drawn[],
  source: ShapesDrawing['source'],
  marks: readonly { name: string; at: Position }[] = [],
): ShapesDrawing {
  const frame = frameOf(
    drawn.map(({ ground }) => ground),
    WIDTH,
    MARGIN,
  );
  return {
    kind: 'shapes',
    width: frame.width,
    height: frame.height,
    shapes: drawn.map(({ code, name, ground, since }) => {
      const { x, y } = frame.place(labelPoint(ground) ?? [0, 0]);
      const shape = { code, name, path: pathOf(ground, frame), x: Math.round(x), y: Math.round(y) };
      return since === undefined ? shape : { ...shape, since };
    }),
    marks: marks.map(({ name, at }) => {
      const { x, y } = frame.place(at);
      return { name, x: Math.round(x), y: Math.round(y) };
    }),
    source,
  };
}
