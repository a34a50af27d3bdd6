import { z } from 'zod';
import { STAGES } from '@/lib/domain/criteria/status';
import { atUnit, day, setId } from '../forms/fields';

/** What a board looks at: the unit and day as everywhere, and what the numbers are compared with and read on. */
export const freezeForm = z.object({ ...atUnit, set: setId, stage: z.enum(STAGES), compareTo: day });

export type FreezeInput = z.infer<typeof freezeForm>;
