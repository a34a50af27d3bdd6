import { z } from 'zod';
import { STAGES } from '@/lib/domain/criteria/status';
import { atUnit, dayOrNull, setId } from '../forms/fields';

/** What a board looks at: the unit and day as everywhere, and the set, stage and comparison that the meeting was asked for. */
export const freezeForm = z.object({ ...atUnit, set: setId, stage: z.enum(STAGES), compare: dayOrNull });

export type FreezeInput = z.infer<typeof freezeForm>;
