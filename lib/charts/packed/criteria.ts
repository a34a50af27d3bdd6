import { STATUSES } from '@/lib/domain/criteria/status';
import type { CriterionView } from '@/lib/features/progress/view';

/** The five counts stand in the order of `STATUSES`. */
export type PackedCriterion = [
  number: number,
  name: string,
  confirmed: 0 | 1,
  department: string | null,
  ...counts: number[],
];

/** A criterion and its tally without the names of their fields. */
export function packCriterion({ number, name, nameConfirmed, department, tally }: CriterionView): PackedCriterion {
  return [number, name, nameConfirmed ? 1 : 0, department, ...STATUSES.map((status) => tally[status])];
}

/** The inverse of `packCriterion`. */
export function unpackCriterion([number, name, confirmed, department, ...counts]: PackedCriterion): CriterionView {
  const tally = Object.fromEntries(STATUSES.map((status, at) => [status, counts[at]])) as CriterionView['tally'];
  return { number, name, nameConfirmed: confirmed === 1, department, tally };
}
