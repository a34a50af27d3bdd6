import type { MapView } from '@/lib/features/map/view';
import type { OverviewView, UnitRow } from '@/lib/features/progress/view';

/** What a map is drawn from; of the criteria and the head only what is said. */
export interface DrawnMap extends Pick<OverviewView, 'rows' | 'groups' | 'counting' | 'countedLevel'> {
  readonly map: MapView;
  readonly criteria: readonly { readonly number: number; readonly name: string }[];
  readonly head: Pick<OverviewView['head'], 'code' | 'title' | 'query' | 'asOf' | 'compareTo' | 'setName'>;
  readonly decimals: number;
}

type Row = [
  code: string,
  name: string,
  group: string,
  now: string,
  before: string | null,
  lastEffective: string | null,
  ...tags: string[],
];

/** The map as one text, which React passes on as it is. */
export function packMap({ rows, ...rest }: DrawnMap): string {
  const packed = rows.map((row): Row => {
    return [row.code, row.name, row.group, row.now, row.before, row.lastEffective, ...row.tags];
  });
  return JSON.stringify({ ...rest, rows: packed });
}

/** The inverse of `packMap`. */
export function unpackMap(text: string): DrawnMap {
  const { rows, ...rest } = JSON.parse(text) as Omit<DrawnMap, 'rows'> & { rows: Row[] };
  return {
    ...rest,
    rows: rows.map(([code, name, group, now, before, lastEffective, ...tags]): UnitRow => {
      return { code, name, group, tags, now, before, lastEffective };
    }),
  };
}
