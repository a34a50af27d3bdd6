import type { OverviewView, UnitRow } from '@/lib/features/progress/view';
import type { MapArea } from '@/lib/features/map/view';
import type { CountingRule } from '@/lib/domain/progress/summary';
import type { MapTarget } from './map-model';
import { readRow } from './read-row';
import { unitHref } from './unit-href';

interface Source extends Pick<OverviewView, 'counting'> {
  readonly groups: readonly { readonly code: string; readonly title: string }[];
  readonly rows: readonly UnitRow[];
  /** What links to a unit carry on. */
  readonly query: string;
}

/** Every counted unit as a region of its own, in the order of their districts or clusters. */
export function unitTargets({ rows, groups, counting, query }: Source): MapTarget[] {
  const titles = new Map(groups.map(({ code, title }) => [code, title]));
  const order = new Map(groups.map(({ code }, at) => [code, at]));
  const rank = (row: UnitRow) => order.get(row.group) ?? groups.length;
  return [...rows]
    .sort((a, b) => rank(a) - rank(b))
    .map((row) => ({
      code: row.code,
      name: row.name,
      href: unitHref(row.code, query),
      group: titles.get(row.group) ?? null,
      reads: [readRow(row, counting)],
    }));
}

/** Areas as regions: the rows that each of them holds. */
export function areaTargets(areas: readonly MapArea[], rows: readonly UnitRow[], counting: CountingRule): MapTarget[] {
  const reads = rows.map((row) => readRow(row, counting));
  return areas.map(({ code, name, href, holds }) => ({
    ...{ code, name, href, group: null },
    reads: holds === 'elsewhere' ? null : reads.filter(({ row }) => holds === 'own' || row.group === code),
  }));
}
