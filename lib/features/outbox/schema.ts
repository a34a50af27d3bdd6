import { z } from 'zod';
import { saveSchema } from '../assessments/schema';

const { key, unit, set, stage, effectiveOn, note, cause, entries } = saveSchema.shape;
const { item, status, value } = entries.unwrap().shape;

/** What a person typed and gave up for what another had saved. */
export const setAsideSchema = z.strictObject({
  key,
  unit,
  set,
  stage,
  effectiveOn,
  note,
  cause,
  entries: z
    .array(
      z.strictObject({
        item,
        status,
        value,
        keptFactId: z
          .string()
          .regex(/^\d{1,18}$/)
          .transform(BigInt),
      }),
    )
    .min(1)
    .max(100),
});

export type SetAsideInput = z.infer<typeof setAsideSchema>;
