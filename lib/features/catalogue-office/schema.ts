import { z } from 'zod';
import { code, day, dayOrNull, text, textOrNull } from './fields';

const name = text(300).pipe(z.string().min(1, code('name_missing')));
const setId = z.string().min(1, code('set_unknown')).max(80, code('set_unknown'));
const version = z.coerce.number(code('invalid')).int().positive();
const kind = z.enum(['basic', 'advanced', 'model', 'special'], code('kind_unknown'));

/** How a draft begins: from nothing, on top of another set, or from a version of a set. */
export const createSchema = z.discriminatedUnion('way', [
  z.object({
    way: z.literal('empty'),
    name,
    shortName: textOrNull(80),
    level: z.enum(['province', 'district', 'commune', 'village'], code('kind_unknown')),
    kind,
    validFrom: day,
  }),
  z.object({ way: z.literal('extending'), name, shortName: textOrNull(80), set: setId, validFrom: day }),
  z.object({ way: z.literal('amendment'), set: setId, version, validFrom: day }),
  z.object({ way: z.literal('correction'), set: setId, version }),
]);

export type CreateInput = z.infer<typeof createSchema>;

/** The days and the decision of a version. */
export const decisionFields = z.object({
  decision: textOrNull(200),
  issuedOn: dayOrNull,
  validFrom: day,
  validTo: dayOrNull,
});

export type DecisionInput = z.infer<typeof decisionFields>;

/** A workbook goes into the draft that was seen; without one it becomes a new draft. */
export const uploadSchema = z.object({
  draft: z.coerce.number().int().positive().optional(),
  revision: z.coerce.number().int().positive().optional(),
});
