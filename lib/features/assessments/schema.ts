import { z } from 'zod';
import { CAUSES, STAGES, STATUSES } from '@/lib/domain/criteria/status';
import { isIsoDay } from '@/lib/domain/time/month-ends';
import type { ErrorCode } from '@/lib/errors';

export const NOTE_LIMIT = 2_000;
/** Of the name of an organisation. */
export const ASKED_LIMIT = 200;

/** A refusal inside zod is one of our codes, so that a form can put words to it. */
const code = (error: ErrorCode) => ({ error });

/** NFC, lines ended in one way (browsers send CRLF), without the control characters that no person types and no text column takes. */
const clean = (value: string) =>
  value
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .trim();
const text = z.string().transform(clean);
const emptyAsNull = text.transform((value) => (value === '' ? null : value));

/** Who was asked for a newer value, and when; without an organisation nobody was. */
const askedSchema = z
  .strictObject({
    of: emptyAsNull.pipe(z.string().max(ASKED_LIMIT, code('invalid')).nullable()),
    on: emptyAsNull.pipe(z.string().refine(isIsoDay, code('date_invalid')).nullable()),
  })
  .refine(({ of, on }) => of === null || on !== null, { ...code('date_invalid'), path: ['on'] })
  .transform(({ of, on }) => (of === null || on === null ? null : { of, on }));

/** What is said of one item of a unit. `asked` left out: nothing is said of whether the value is stale. */
const entrySchema = z.strictObject({
  item: z.string().max(40),
  status: z.enum(STATUSES, code('status_unknown')).nullable(),
  value: emptyAsNull.pipe(z.string().max(200, code('value_invalid')).nullable()),
  baseFactId: z
    .string()
    .regex(/^\d{1,18}$/, code('invalid'))
    .transform(BigInt)
    .nullable(),
  asked: askedSchema.optional(),
});

/** Of two entries about one item, none could be called the person's word. */
function namesEachItemOnce(entries: readonly { readonly item: string }[]): boolean {
  return new Set(entries.map((entry) => entry.item)).size === entries.length;
}

/** One save: some items of one unit on one set, at one stage, as of one day. */
export const saveSchema = z.strictObject({
  key: z.uuid(code('invalid')),
  unit: z.string().min(1).max(120),
  set: z.string().min(1).max(80),
  stage: z.enum(STAGES, code('stage_unknown')),
  effectiveOn: z.string().refine(isIsoDay, code('date_invalid')),
  note: emptyAsNull.pipe(z.string().max(NOTE_LIMIT, code('note_too_long')).nullable()),
  cause: emptyAsNull.pipe(z.enum(CAUSES, code('cause_unknown')).nullable()),
  entries: z.array(entrySchema).min(1).max(100).refine(namesEachItemOnce, code('invalid')),
});

export type SaveInput = z.infer<typeof saveSchema>;
export type SaveEntry = SaveInput['entries'][number];
