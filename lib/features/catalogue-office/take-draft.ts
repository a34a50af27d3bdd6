import type { Tx } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { lockDraft, type DraftRecord } from './data';
import { DraftChanged } from './refusals';

/** Which draft, and the revision that the person saw of it. */
export interface SeenDraft {
  readonly draft: number;
  readonly revision: number;
}

/** The draft as it was seen, locked. Throws AppError `not_found`; DraftChanged when somebody saved in between. */
export async function takeDraft(tx: Tx, tenantId: number, { draft, revision }: SeenDraft): Promise<DraftRecord> {
  const record = await lockDraft(tx, tenantId, draft);
  if (!record) throw new AppError('not_found');
  if (record.revision !== revision) throw new DraftChanged(record.revision);
  return record;
}
