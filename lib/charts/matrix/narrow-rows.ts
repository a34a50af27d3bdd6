import { fold } from '@/lib/domain/units/slug';
import type { MatrixColumn } from '@/lib/features/matrix/view';
import type { MatrixChoice } from './matrix-choice';
import type { MatrixRow } from './matrix-row';

type Wanted = Pick<MatrixChoice, 'name' | 'group' | 'tag' | 'col' | 'is' | 'changed'>;

/** The rows that satisfy every part of the choice that is made. A status is asked of a column only when both are named. */
export function narrowRows(
  rows: readonly MatrixRow[],
  { name, group, tag, col, is, changed }: Wanted,
  columns: readonly MatrixColumn[],
): MatrixRow[] {
  const wanted = fold(name.trim());
  const at = col === '' || is === '' ? -1 : columns.findIndex(({ item }) => item === col);
  return rows.filter(
    ({ unit, read, cells, gained, lost }) =>
      (at < 0 || cells[at] === is) &&
      (group === '' || unit.group === group) &&
      (tag === '' || unit.tags.includes(tag)) &&
      (!changed || read.gained.length + read.lost.length + gained.size + lost.size > 0) &&
      (wanted === '' || fold(unit.name).includes(wanted)),
  );
}
