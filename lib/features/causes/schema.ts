import { z } from 'zod';
import { CAUSES } from '@/lib/domain/criteria/status';
import { atUnit, code, day, rowId, rowIdOrNull, setId, textOrNull } from '../forms/fields';

/** A cause at a unit; `number` empty: it holds the unit back as a whole. */
export const addCauseForm = z.object({
  ...atUnit,
  set: setId,
  number: rowIdOrNull,
  cause: z.enum(CAUSES, code('value_empty')),
  note: textOrNull(2_000),
  since: day,
  event: rowIdOrNull,
});

/** From the day after `until` the cause holds nothing back any more. */
export const endCauseForm = z.object({ ...atUnit, id: rowId, until: day });

export type AddCauseInput = z.infer<typeof addCauseForm>;
export type EndCauseInput = z.infer<typeof endCauseForm>;
