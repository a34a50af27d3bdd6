import { z } from 'zod';
import { code, day, dayOrNull, inOrder, outOfOrder, rowId, setId, tickedNumbers } from '../../forms/fields';

const typed = z
  .object({
    set: setId,
    numbers: z.array(z.int()).min(1, code('criteria_unticked')).max(200),
    department: z.string().min(1, code('field_missing')).pipe(rowId),
    from: day,
    to: dayOrNull,
  })
  .refine(inOrder, outOfOrder);

export type ChargeInput = z.infer<typeof typed>;

/** A department for the ticked criteria of a set, from a day on. */
export const chargeForm: z.ZodType<ChargeInput> = z
  .record(z.string(), z.string())
  .transform((values) => ({ ...values, numbers: tickedNumbers(values) }))
  .pipe(typed) as z.ZodType<ChargeInput>;

/** One row that ends on another day, or was entered by mistake. */
export const endChargeForm = z.object({ set: setId, id: rowId, to: dayOrNull });
export const removeChargeForm = z.object({ set: setId, id: rowId });

export type EndChargeInput = z.infer<typeof endChargeForm>;
export type RemoveChargeInput = z.infer<typeof removeChargeForm>;
