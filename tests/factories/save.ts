import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { saveSchema, type SaveInput } from '@/lib/features/assessments/schema';

type Typed = z.input<typeof saveSchema>;
type TypedEntry = Typed['entries'][number];

/** One save as it comes from a form: one criterion unless `entries` are given. */
export function saveInput(
  over: Partial<Typed> & Partial<TypedEntry> & Pick<Typed, 'unit' | 'set' | 'effectiveOn'>,
): SaveInput {
  const { item = '1', status = 'met', value = '', baseFactId = null, ...rest } = over;
  const entries = [{ item, status, value, baseFactId }];
  return saveSchema.parse({ key: randomUUID(), stage: 'self', note: '', cause: '', entries, ...rest });
}
