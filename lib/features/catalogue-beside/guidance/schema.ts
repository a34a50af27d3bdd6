import { z } from 'zod';
import { day, line, rowId, rowIdOrNull, setId } from '../../forms/fields';
import { webAddressOrNull } from '../../forms/web-address';

/** A decision or guidance to be added (`id` null) or put right; `number` empty: about the whole set. */
export const guidanceForm = z.object({
  set: setId,
  id: rowIdOrNull,
  number: rowIdOrNull,
  docNumber: line(60),
  issuedOn: day,
  issuer: line(200),
  title: line(500),
  link: webAddressOrNull,
});

export const removeGuidanceForm = z.object({ set: setId, id: rowId });

export type GuidanceInput = z.infer<typeof guidanceForm>;
export type RemoveGuidanceInput = z.infer<typeof removeGuidanceForm>;
