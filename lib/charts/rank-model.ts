import { groupBy } from '@/lib/domain/group-by';
import { rankInCohort } from '@/lib/domain/progress/rank-in-cohort';
import type { ReadRow } from './read-row';

/** Units that share a rank. */
export interface RankStep {
  readonly rank: number;
  readonly score: number;
  readonly units: readonly ReadRow[];
}

/** The units of one commune group, ranked among themselves. */
export interface RankGroup {
  /** "1" to "3" */
  readonly group: string;
  /** How many are ranked, in `steps`, best first. */
  readonly assessed: number;
  readonly steps: readonly RankStep[];
  readonly unassessed: readonly ReadRow[];
}

/** One cohort a commune group; units in no group are in none, since there is nobody to rank them with. */
export function rankModel(rows: readonly ReadRow[], groups: Readonly<Record<string, string>>): RankGroup[] {
  const cohorts = groupBy(
    rows.filter(({ row }) => groups[row.code] !== undefined),
    ({ row }) => groups[row.code]!,
  );
  return [...cohorts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, own]) => cohortOf(group, own));
}

function cohortOf(group: string, rows: readonly ReadRow[]): RankGroup {
  const ranked = rankInCohort(rows, (read) => (read.assessed ? read.score : null));
  const byRank = groupBy(ranked, ({ rank }) => rank);
  const steps = [...byRank].flatMap(([rank, sharing]): RankStep[] => {
    const units = sharing.map(({ item }) => item);
    return rank === null ? [] : [{ rank, score: units[0]!.score, units }];
  });
  return {
    group,
    assessed: steps.reduce((sum, { units }) => sum + units.length, 0),
    steps,
    unassessed: (byRank.get(null) ?? []).map(({ item }) => item),
  };
}
