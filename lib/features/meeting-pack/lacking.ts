import { CAUSE_WORDS } from '@/lib/domain/entry-sheet/words';
import type { MeetingCriterion, MeetingUnit, MeetingView, UnmetCell } from '../meeting/view';

interface Lacking {
  readonly unit: MeetingUnit;
  readonly cell: UnmetCell;
}

/** A criterion, the units that lack it, and those of which nobody has said anything. */
export interface LackedCriterion {
  readonly criterion: MeetingCriterion;
  readonly lacking: readonly Lacking[];
  readonly unassessed: readonly Lacking[];
}

/** Criteria that somebody lacks, those that most lack first, then by number. */
export function lackedCriteria({ criteria, units }: MeetingView): LackedCriterion[] {
  const lacked = criteria.map((criterion): LackedCriterion => {
    const cells = units.flatMap((unit) =>
      unit.unmet.filter(({ number }) => number === criterion.number).map((cell) => ({ unit, cell })),
    );
    return {
      criterion,
      lacking: cells.filter(({ cell }) => cell.status !== 'not_assessed'),
      unassessed: cells.filter(({ cell }) => cell.status === 'not_assessed'),
    };
  });
  return lacked
    .filter(({ lacking, unassessed }) => lacking.length + unassessed.length > 0)
    .sort((a, b) => b.lacking.length - a.lacking.length || a.criterion.number - b.criterion.number);
}

/** What is named as cause, the most frequent first: "nguồn lực đầu tư hạn hẹp (3)". */
export function frequentCauses({ lacking }: LackedCriterion): string[] {
  const counts = new Map<string, number>();
  for (const { cell } of lacking) {
    for (const cause of cell.causes) counts.set(CAUSE_WORDS[cause], (counts.get(CAUSE_WORDS[cause]) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([words, n]) => (lacking.length > 1 ? `${words} (${String(n)})` : words));
}
