import { z } from 'zod';
import { PETITION_STATES } from '@/lib/domain/steering/petition-standing';
import { atUnit, code, day, line, rowId, rowIdOrNull, setId, textOrNull } from '../forms/fields';

const words = (limit: number) => textOrNull(limit).pipe(z.string(code('field_missing')));

/** A petition as it was raised, from a village or a commune; `event`: where it was heard. */
export const raisePetitionForm = z.object({
  ...atUnit,
  raisedBy: line(200),
  subject: words(2_000),
  addressee: line(200),
  raisedOn: day,
  set: setId.or(z.literal('')),
  number: rowIdOrNull,
  department: rowIdOrNull,
  event: rowIdOrNull,
});

/** A reply, the state that it leaves the petition in, and what it waits for. */
export const replyPetitionForm = z.object({
  ...atUnit,
  petition: rowId,
  on: day,
  by: line(200),
  words: words(2_000),
  state: z.enum(PETITION_STATES, code('invalid')).exclude(['open'], code('invalid')),
  condition: textOrNull(1_000),
});

export type RaisePetitionInput = z.infer<typeof raisePetitionForm>;
export type ReplyPetitionInput = z.infer<typeof replyPetitionForm>;
