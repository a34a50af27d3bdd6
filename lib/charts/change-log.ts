import { compareVietnamese } from '@/lib/domain/units/in-vietnamese-order';
import type { ChangeView } from '@/lib/features/progress/view';

/** Changes as a log, newest first; of one day by unit and criterion. One that no fact dates stands at the end. */
export function changeLog(changes: readonly ChangeView[]): ChangeView[] {
  return [...changes].sort(
    (a, b) =>
      (b.origin?.on ?? '').localeCompare(a.origin?.on ?? '') ||
      compareVietnamese(a.unit, b.unit) ||
      a.number - b.number,
  );
}
