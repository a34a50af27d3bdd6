import { z } from 'zod';
import { isIsoDay } from '@/lib/domain/time/month-ends';
import { AppError } from '@/lib/errors';
import { KINDS, type UnitLine } from '../../tenants/import-units/schema';

const text = z.string().max(400);
const day = z.string().refine(isIsoDay);
const payload = z.strictObject({
  source: text,
  rows: z.number().int().nonnegative(),
  lines: z
    .array(
      z.strictObject({
        line: z.number().int().positive(),
        kind: z.enum(KINDS),
        unitCode: text,
        value: text,
        name: text,
        from: day,
        to: day.nullable(),
      }),
    )
    .max(50_000),
});
export type Payload = z.infer<typeof payload>;

/** The lines of a file that was looked at, as they go to the browser and come back. They are planned anew when they do. */
export function packLines(source: string, rows: number, lines: readonly UnitLine[]): string {
  return JSON.stringify({ source, rows, lines });
}

/** Throws AppError `invalid`. */
export function unpackLines(packed: string): Payload {
  try {
    return payload.parse(JSON.parse(packed));
  } catch (cause) {
    throw new AppError('invalid', undefined, { cause });
  }
}
