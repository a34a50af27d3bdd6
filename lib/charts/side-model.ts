import { havingOf } from '@/lib/domain/progress/counting';
import type { Status } from '@/lib/domain/criteria/status';
import type { Tally } from '@/lib/domain/progress/summary';
import type { CompareView } from '@/lib/features/compare/view';
import { rankModel } from './rank-model';
import { readRow, type ReadRow } from './read-row';

/** A chosen unit as a column. */
export interface SideUnit {
  readonly read: ReadRow;
  readonly group: string | null;
  /** Among the assessed units of its commune group; null: in no group, or not assessed. */
  readonly place: { readonly rank: number; readonly of: number } | null;
}

export interface SideLine<T> {
  readonly number: number;
  readonly name: string;
  readonly nameConfirmed: boolean;
  /** One a column, in the order of the columns. */
  readonly cells: readonly T[];
  /** Not all columns say the same. */
  readonly differs: boolean;
}

type Source = Pick<CompareView, 'rows' | 'counting' | 'communeGroups' | 'criteria' | 'chosenUnits' | 'differing'>;

/** Chosen units beside each other: their figures, and one line a criterion. */
export function sideModel(view: Source): { columns: SideUnit[]; lines: SideLine<Status>[] } {
  const read = view.rows.map((row) => readRow(row, view.counting));
  const ranked = rankModel(read, view.communeGroups);
  const columns = view.chosenUnits.flatMap((code): SideUnit[] => {
    const one = read.find(({ row }) => row.code === code);
    if (!one) return [];
    const group = ranked.find((own) => own.group === view.communeGroups[code]);
    const step = group?.steps.find(({ units }) => units.includes(one));
    return [
      { read: one, group: group?.group ?? null, place: group && step ? { rank: step.rank, of: group.assessed } : null },
    ];
  });
  const cellsAt = (at: number) => columns.map(({ read: { statuses } }) => statuses[at]!);
  return { columns, lines: linesOf(view, cellsAt, (a, b) => a === b) };
}

/** How far a district or cluster is on one criterion. */
export interface SideShare {
  readonly tally: Tally;
  /** Units in which the criterion counts, of all of them; null: it was assessed in none, which is no zero. */
  readonly having: number | null;
  readonly of: number;
}

/** Chosen districts or clusters beside each other: of each criterion how many of their units have it. */
export function sidePlaces(
  view: Pick<CompareView, 'places' | 'chosenPlaces' | 'criteria' | 'differing' | 'counting'>,
): { columns: CompareView['places']; lines: SideLine<SideShare>[] } {
  const columns = view.chosenPlaces.flatMap((code) => view.places.find((place) => place.code === code) ?? []);
  const cellsAt = (at: number) =>
    columns.map(({ criteria, units }): SideShare => {
      const tally = criteria[at]!;
      const having = havingOf(tally, view.counting);
      return { tally, having: tally.not_assessed === units ? null : having, of: units };
    });
  return { columns, lines: linesOf(view, cellsAt, sameShare) };
}

/** Of ten and of twenty: the shares are compared, by multiplying out. Not assessed is the same as not assessed only. */
function sameShare(a: SideShare, b: SideShare): boolean {
  if (a.having === null || b.having === null) return a.having === b.having;
  return a.having * b.of === b.having * a.of;
}

function linesOf<T>(
  { criteria, differing }: Pick<CompareView, 'criteria' | 'differing'>,
  cellsAt: (at: number) => T[],
  same: (a: T, b: T) => boolean,
): SideLine<T>[] {
  const lines = criteria.map((criterion, at): SideLine<T> => {
    const cells = cellsAt(at);
    return { ...criterion, cells, differs: cells.some((cell) => !same(cell, cells[0]!)) };
  });
  return differing ? lines.filter(({ differs }) => differs) : lines;
}
