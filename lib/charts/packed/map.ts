import type { MapView } from '@/lib/features/map/view';
import type { OverviewView } from '@/lib/features/progress/view';
import { packUnits, unpackUnits, type PackedUnits } from './units';

/** What a map is drawn from; of the criteria and the head only what is said. */
export interface DrawnMap extends Pick<OverviewView, 'rows' | 'groups' | 'counting' | 'countedLevel'> {
  readonly map: MapView;
  readonly criteria: readonly { readonly number: number; readonly name: string }[];
  readonly head: Pick<OverviewView['head'], 'code' | 'title' | 'query' | 'asOf' | 'compareTo' | 'setName'>;
  readonly decimals: number;
}

/** The map as one text, which React passes on as it is. */
export function packMap({ rows, ...rest }: DrawnMap): string {
  return JSON.stringify({ ...rest, rows: packUnits(rows, rest.head.asOf) });
}

/** The inverse of `packMap`. */
export function unpackMap(text: string): DrawnMap {
  const { rows, ...rest } = JSON.parse(text) as Omit<DrawnMap, 'rows'> & { rows: PackedUnits };
  return { ...rest, rows: unpackUnits(rows, rest.head.asOf) };
}
