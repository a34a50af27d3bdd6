import { z } from 'zod';
import type { CriterionPair } from '@/lib/domain/criteria/carry-over';
import { day, setId } from '../../forms/fields';

const pairsTyped = z.object({
  set: setId,
  from: setId,
  pairs: z.array(z.object({ from: z.int(), to: z.int() })).max(2_000),
});

export type MappingInput = z.infer<typeof pairsTyped>;

/** "pair:<new>:<old>" = "on": the cells ticked in the table, in order. */
function tickedPairs(values: Readonly<Record<string, string>>): CriterionPair[] {
  return Object.keys(values)
    .flatMap((name) => {
      const [, to, from] = /^pair:(\d{1,3}):(\d{1,3})$/.exec(name) ?? [];
      return to === undefined || from === undefined ? [] : [{ from: Number(from), to: Number(to) }];
    })
    .sort((a, b) => a.to - b.to || a.from - b.from);
}

/** Which old criteria each new one came from; what is not ticked is not mapped. */
export const mappingForm: z.ZodType<MappingInput> = z
  .record(z.string(), z.string())
  .transform((values) => ({ ...values, pairs: tickedPairs(values) }))
  .pipe(pairsTyped) as z.ZodType<MappingInput>;

/** The explicit act: statuses go over as of a day. */
export const carryOverForm = z.object({ set: setId, from: setId, day });

export type CarryOverInput = z.infer<typeof carryOverForm>;
