/** A form with one column a commune group: the total it states, and the counts that it splits it into. */
export interface GroupForm {
  readonly total: readonly number[];
  /** One list a line of the form, in the order of `total`. */
  readonly parts: readonly (readonly number[])[];
}

/**
 * Does every column of a form add up? The grand total alone hides faults that cancel each other (vector R-V5).
 * Columns: `sums` of the parts beside the stated total, each right or not; and whether the grand totals agree.
 */
export function checkGroups({ total, parts }: GroupForm): { sums: number[]; ok: boolean[]; grandOk: boolean } {
  const sums = total.map((_, column) => parts.reduce((sum, part) => sum + (part[column] ?? 0), 0));
  const add = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  return { sums, ok: total.map((stated, column) => stated === sums[column]), grandOk: add(total) === add(sums) };
}
