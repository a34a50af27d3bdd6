import type { MapView } from '@/lib/features/map/view';
import type { OverviewView } from '@/lib/features/progress/view';
import { packRow, unpackRow, type PackedRow } from './packed-row';

/** What a map is drawn from; of the criteria and the head only what is said. */
export interface DrawnMap extends Pick<OverviewView, 'rows' | 'groups' | 'counting' | 'countedLevel'> {
  readonly map: MapView;
  readonly criteria: readonly { readonly number: number; readonly name: string }[];
  readonly head: Pick<OverviewView['head'], 'code' | 'title' | 'query' | 'asOf' | 'compareTo' | 'setName'>;
  readonly decimals: number;
}

/** The map as one text, which React passes on as it is. */
export function packMap({ rows, ...rest }: DrawnMap): string {
  return JSON.stringify({ ...rest, rows: rows.map(packRow) });
}

/** The inverse of `packMap`. */
export function unpackMap(text: string): DrawnMap {
  const { rows, ...rest } = JSON.parse(text) as Omit<DrawnMap, 'rows'> & { rows: PackedRow[] };
  return { ...rest, rows: rows.map(unpackRow) };
}
