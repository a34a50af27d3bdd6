import { z } from 'zod';
import { code, day, line, rowId, rowIdOrNull, setId } from '../../forms/fields';

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== '' && username === '' && password === '';
}

const link = z
  .string()
  .trim()
  .max(1_000, code('text_too_long'))
  .refine((text) => text === '' || isWebAddress(text), code('link_invalid'))
  .transform((text) => (text === '' ? null : new URL(text).href));

/** A decision or guidance to be added (`id` null) or put right; `number` empty: about the whole set. */
export const guidanceForm = z.object({
  set: setId,
  id: rowIdOrNull,
  number: rowIdOrNull,
  docNumber: line(60),
  issuedOn: day,
  issuer: line(200),
  title: line(500),
  link,
});

export const removeGuidanceForm = z.object({ set: setId, id: rowId });

export type GuidanceInput = z.infer<typeof guidanceForm>;
export type RemoveGuidanceInput = z.infer<typeof removeGuidanceForm>;
