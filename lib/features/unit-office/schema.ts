import { z } from 'zod';
import { isIsoDay } from '@/lib/domain/time/month-ends';
import type { ErrorCode } from '@/lib/errors';
import { ACTS, VALUE_KINDS } from './act-state';

const code = (error: ErrorCode) => ({ error });

const text = z.string().transform((value) =>
  value
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .replace(/\s+/g, ' '),
);
const name = text.pipe(z.string().min(1, code('name_missing')).max(120, code('text_too_long')));
const day = z.string().refine(isIsoDay, code('date_invalid'));
const unitCode = z.string().min(1, code('unit_unknown')).max(120);
const codes = text.transform((value) => value.split(' ').filter(Boolean)).pipe(z.array(unitCode).max(500));
const basis = text.pipe(z.string().max(200, code('text_too_long'))).transform((value) => value || null);

const shared = { key: z.uuid(code('invalid')), basis };
/** The unit that holds the code since that day. */
const unit = { ...shared, unit: unitCode, since: day };
/** What the form was filled from: another's change in between refuses it. */
const seen = { seen: z.string().max(80) };
const named = { type: text, name };
const value = {
  kind: z.enum(VALUE_KINDS, code('invalid')),
  value: text.pipe(z.string().min(1, code('value_empty')).max(80, code('text_too_long'))),
};
const [addVillage, rename, move, end, merge, setValue, endValue, removeValue, addCluster, addMembers] = ACTS;

/** One act of the unit office, as its form sends it. */
export const actSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal(addVillage), ...unit, ...named, day }),
  z.object({ act: z.literal(rename), ...unit, ...seen, ...named, day }),
  z.object({ act: z.literal(move), ...unit, ...seen, parent: unitCode, day }),
  z.object({ act: z.literal(end), ...unit, ...seen, day }),
  z.object({ act: z.literal(merge), ...unit, sources: codes, keep: text, type: text, name: text, day }),
  z.object({
    act: z.literal(setValue),
    ...unit,
    ...value,
    day,
    to: z.union([z.literal('').transform(() => null), day]),
  }),
  z.object({ act: z.literal(endValue), ...unit, ...value, from: day, day }),
  z.object({ act: z.literal(removeValue), ...unit, ...value, from: day }),
  z.object({ act: z.literal(addCluster), ...shared, ...named, day }),
  z.object({ act: z.literal(addMembers), ...unit, communes: codes, day }),
]);

export type Act = z.infer<typeof actSchema>;
export type ActOf<Name extends Act['act']> = Extract<Act, { act: Name }>;
