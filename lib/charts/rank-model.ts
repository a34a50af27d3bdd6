import { rankInCohort, type Ranked } from '@/lib/domain/progress/rank-in-cohort';
import type { ReadRow } from './read-row';

/** The units of one commune group, ranked among themselves. */
export interface RankGroup {
  /** "1" to "3" */
  readonly group: string;
  readonly assessed: number;
  readonly lines: readonly Ranked<ReadRow>[];
}

/** One table a commune group; units in no group are in none, since there is nobody to rank them with. */
export function rankModel(rows: readonly ReadRow[], groups: Readonly<Record<string, string>>): RankGroup[] {
  return [...new Set(Object.values(groups))].sort().flatMap((group): RankGroup[] => {
    const own = rows.filter(({ row }) => groups[row.code] === group);
    if (own.length === 0) return [];
    return [
      {
        group,
        assessed: own.filter(({ assessed }) => assessed).length,
        lines: rankInCohort(own, (read) => (read.assessed ? read.score : null)),
      },
    ];
  });
}
