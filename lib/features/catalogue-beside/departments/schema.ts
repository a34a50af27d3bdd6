import { z } from 'zod';
import { day, dayOrNull, inOrder, line, outOfOrder, rowIdOrNull } from '../../forms/fields';

/** A department to be added (`id` null) or put right; an end is a date, nothing is taken away. */
export const departmentForm = z
  .object({ id: rowIdOrNull, name: line(200), shortName: line(40), from: day, to: dayOrNull })
  .refine(inOrder, outOfOrder);

export type DepartmentInput = z.infer<typeof departmentForm>;
