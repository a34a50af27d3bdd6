import type { MapView } from '@/lib/features/map/view';
import type { MonthFrames } from '@/lib/features/progress/month-frames-view';
import type { UnitRow } from '@/lib/features/progress/view';
import { rowsAt } from './month-frames';
import type { DrawnMap } from './packed/map';

/** What a map shows of one day. */
export interface MapDay {
  readonly asOf: string;
  readonly map: MapView;
  readonly rows: readonly UnitRow[];
  readonly groups: readonly { readonly code: string; readonly title: string }[];
}

/**
 * The map on its own day, or on a frame of the months. A frame takes nothing from the page's day that may have been
 * otherwise then: not its districts, not who met a further set, no border whose code was another unit's.
 */
export function mapOn(drawn: DrawnMap, frames: MonthFrames | null, at: number): MapDay {
  const { map, rows, groups, head } = drawn;
  const asOf = frames?.days[at];
  if (!frames || asOf === undefined) return { asOf: head.asOf, map, rows, groups };
  const legend = map.legend.filter(({ also }) => also === null);
  const walked = { ...map, legend, also: {}, drawing: drawingOn(map.drawing, asOf) };
  return { asOf, map: walked, rows: rowsAt(frames, at), groups: frames.groups };
}

/** The same drawing where every border holds, so that nothing is laid out anew. */
function drawingOn(drawing: MapView['drawing'], day: string): MapView['drawing'] {
  if (drawing.kind === 'tiles') return drawing;
  const shapes = drawing.shapes.filter(({ since }) => since === undefined || since <= day);
  return shapes.length === drawing.shapes.length ? drawing : { ...drawing, shapes };
}
