import { useMemo } from 'react';
import { matrixRow, type MatrixRow } from '@/lib/charts/matrix/matrix-row';
import { compareVietnamese } from '@/lib/domain/units/in-vietnamese-order';
import { rowsAt } from '@/lib/charts/month-frames';
import type { MatrixView } from '@/lib/features/matrix/view';
import type { MonthWalk } from '@/components/time/use-month-walk';

interface Shown {
  readonly rows: readonly MatrixRow[];
  readonly areas: MatrixView['areas'];
  readonly asOf: string;
  readonly compareTo: string;
}

/** The rows of the page's day, or of the month that the walk stands on. */
export function useMatrixRows(view: MatrixView, { frames, at }: Pick<MonthWalk, 'frames' | 'at'>): Shown {
  return useMemo(() => {
    const { counting, asOf, compareTo, areas } = view;
    if (!frames || view.by === 'indicators')
      return { rows: view.rows.map((unit) => matrixRow(unit, counting)), areas, asOf, compareTo };
    const groupOf = new Map(view.rows.map(({ code, communeGroup }) => [code, communeGroup]));
    const hrefOf = new Map(areas.map(({ code, href }) => [code, href]));
    return {
      rows: rowsAt(frames, at)
        .sort((a, b) => compareVietnamese(a.name, b.name))
        .map((row) => matrixRow({ ...row, communeGroup: groupOf.get(row.code) ?? null, indicators: null }, counting)),
      areas: frames.groups.map((group) => ({ ...group, href: hrefOf.get(group.code) ?? '' })),
      asOf: frames.days[at] ?? asOf,
      compareTo: frames.days[at - 1] ?? compareTo,
    };
  }, [view, frames, at]);
}
