import { z } from 'zod';
import { isIsoDay } from '@/lib/domain/time/month-ends';
import { AppError, type ErrorCode } from '@/lib/errors';

const code = (error: ErrorCode) => ({ error });

/** Whose borders they are and under which licence: it stands under every map drawn of them. */
export const sourceText = z
  .string()
  .transform((value) =>
    value
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim(),
  )
  .pipe(z.string().min(3, code('field_missing')).max(300, code('text_too_long')));

const payload = z.strictObject({ source: sourceText, day: z.string().refine(isIsoDay), file: z.unknown() });
export type BoundaryPayload = z.infer<typeof payload>;

/** What goes to the browser and comes back; the file in it is read and judged anew. */
export function packPayload(value: BoundaryPayload): string {
  return JSON.stringify(value);
}

/** Throws AppError `invalid`. */
export function unpackPayload(packed: string): BoundaryPayload {
  try {
    return payload.parse(JSON.parse(packed));
  } catch (cause) {
    throw new AppError('invalid', undefined, { cause });
  }
}
