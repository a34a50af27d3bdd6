import { z } from 'zod';
import { code, day, dayOrNull, inOrder, lineOrNull, outOfOrder, rowId, setId } from '../../forms/fields';

/** For whom a row is: the level's default, every unit of the level, those with a tag, or one. */
const CARRIERS = ['default', 'all', 'tag', 'unit'] as const;

export const assignmentForm = z
  .object({
    set: setId,
    carrier: z.enum(CARRIERS, code('carrier_missing')),
    tag: lineOrNull(120),
    unit: lineOrNull(120),
    from: day,
    to: dayOrNull,
  })
  .refine(inOrder, outOfOrder)
  .refine(({ carrier, tag }) => carrier !== 'tag' || tag !== null, { path: ['tag'], ...code('field_missing') })
  .refine(({ carrier, unit }) => carrier !== 'unit' || unit !== null, { path: ['unit'], ...code('field_missing') });

export const endAssignmentForm = z.object({ set: setId, id: rowId, to: dayOrNull });
export const removeAssignmentForm = z.object({ set: setId, id: rowId });

export type AssignmentInput = z.infer<typeof assignmentForm>;
export type EndAssignmentInput = z.infer<typeof endAssignmentForm>;
export type RemoveAssignmentInput = z.infer<typeof removeAssignmentForm>;
