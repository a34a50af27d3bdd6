import { packStatuses, unpackStatuses } from '@/lib/domain/criteria/packed-statuses';
import type { ChangeView, OverviewView, UnitRow } from '@/lib/features/progress/view';

/** What the overview is drawn from; of the head only what its links carry on. */
export type DrawnOverview = Omit<OverviewView, 'head'> & {
  head: Pick<OverviewView['head'], 'code' | 'query' | 'compareTo'>;
};

type Row = [
  code: string,
  name: string,
  group: string,
  now: string,
  before: string | null,
  lastEffective: string | null,
  ...tags: string[],
];
type Change = [row: number, number: number, fromTo: string];
type Packed = Omit<DrawnOverview, 'rows' | 'changes'> & { rows: Row[]; changes: { gained: Change[]; lost: Change[] } };

/**
 * The overview as one text. React would walk every value of it twice, once for the data and once for the markup;
 * a text it passes on as it is. A change points to its row instead of naming it again.
 */
export function packOverview({ head: { code, query, compareTo }, rows, changes, ...rest }: DrawnOverview): string {
  const rowOf = new Map(rows.map((row, index) => [row.code, index]));
  const pack = ({ code: unit, number, from, to }: ChangeView): Change => [
    rowOf.get(unit)!,
    number,
    packStatuses([from, to]),
  ];
  const packed: Packed = {
    ...rest,
    head: { code, query, compareTo },
    rows: rows.map((row) => [row.code, row.name, row.group, row.now, row.before, row.lastEffective, ...row.tags]),
    changes: { gained: changes.gained.map(pack), lost: changes.lost.map(pack) },
  };
  return JSON.stringify(packed);
}

/** The inverse of `packOverview`. */
export function unpackOverview(text: string): DrawnOverview {
  const { rows: packed, changes, ...rest } = JSON.parse(text) as Packed;
  const rows = packed.map(([code, name, group, now, before, lastEffective, ...tags]): UnitRow => ({
    code,
    name,
    group,
    tags,
    now,
    before,
    lastEffective,
  }));
  const names = new Map(rest.criteria.map(({ number, name }) => [number, name]));
  const unpack = ([at, number, fromTo]: Change): ChangeView => {
    const { code, name: unit } = rows[at]!;
    const [from, to] = unpackStatuses(fromTo);
    return { code, unit, number, criterion: names.get(number) ?? '', from: from!, to: to! };
  };
  return { ...rest, rows, changes: { gained: changes.gained.map(unpack), lost: changes.lost.map(unpack) } };
}
