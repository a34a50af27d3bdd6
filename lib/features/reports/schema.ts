import { z } from 'zod';
import { CADENCES } from '@/lib/domain/reporting/cadence';
import { UNIT_LEVELS } from '@/lib/domain/units/unit';
import { atUnit, code, day, rowId, setId, textOrNull } from '../forms/fields';

/** A report as its sender saw it: its window, and the hash of what stood on the page. */
export const sendReportForm = z.object({
  ...atUnit,
  cadence: z.enum(CADENCES, code('invalid')),
  to: day,
  set: setId,
  stage: z.string().max(20),
  seen: z.string().regex(/^[0-9a-f]{64}$/, code('invalid')),
  note: textOrNull(2_000),
});

/** Every unit of a level under this one owes a report. */
export const addDutyForm = z
  .object({
    ...atUnit,
    level: z.enum(UNIT_LEVELS, code('field_missing')),
    cadence: z.enum(CADENCES, code('field_missing')),
    weekday: z.string().regex(/^[1-7]?$/, code('invalid')),
    dueAfter: z
      .string()
      .trim()
      .regex(/^(\d|[1-8]\d|90)$/, code('number_out_of_range'))
      .transform(Number),
    from: day,
  })
  .transform(({ weekday, ...duty }) => ({ ...duty, weekday: duty.cadence === 'week' ? Number(weekday || 5) : null }));

export const endDutyForm = z.object({ ...atUnit, duty: rowId });

export type SendReportInput = z.infer<typeof sendReportForm>;
export type AddDutyInput = z.infer<typeof addDutyForm>;
export type EndDutyInput = z.infer<typeof endDutyForm>;
