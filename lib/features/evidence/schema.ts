import { z } from 'zod';
import { EVIDENCE_BYTES } from '@/lib/domain/evidence/evidence-kind';
import { isIsoDay } from '@/lib/domain/time/month-ends';
import type { ErrorCode } from '@/lib/errors';

const code = (error: ErrorCode) => ({ error });
const day = z.string().refine(isIsoDay, code('date_invalid'));

/** The name as the person called the file: without a path, without what no name needs, its ending kept when it is cut. */
function cleanName(value: string): string {
  const name = value
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  const ending = /\.[^.]{1,10}$/u.exec(name)?.[0] ?? '';
  return name.length > 200 ? name.slice(0, 200 - ending.length) + ending : name || 'tep';
}

export const evidenceIdSchema = z.uuid();

/** A cell of a unit, on the day that its page shows. `item`: "5" or "i:5.1". */
const cell = {
  unit: z.string().min(1).max(120),
  set: z.string().min(1).max(80),
  item: z.string().min(1).max(40),
  day,
};

/** What is promised before the first byte comes; the id is made by who sends. */
export const beginSchema = z.strictObject({
  ...cell,
  id: evidenceIdSchema,
  name: z.string().max(2_000).transform(cleanName),
  size: z.int().min(1, code('upload_empty')).max(EVIDENCE_BYTES, code('upload_too_large')),
  validUntil: day.nullable(),
});

export type BeginUpload = z.infer<typeof beginSchema>;

/** Whose evidence is listed: that of a criterion and its indicators. */
export const listSchema = z.strictObject({
  unit: cell.unit,
  set: cell.set,
  day: cell.day,
  criterion: z.coerce.number().int().min(1).max(999),
});

export type ListEvidence = z.infer<typeof listSchema>;

/** A change to what is there already, made on a page of that day. */
export const validitySchema = z.strictObject({ day, validUntil: day.nullable() });
export const removalSchema = z.strictObject({ day });
