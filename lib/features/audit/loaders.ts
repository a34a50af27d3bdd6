import { z } from 'zod';
import type { Actor } from '@/lib/domain/access/actor';
import { canSomewhere } from '@/lib/domain/access/can';
import { STATUSES } from '@/lib/domain/criteria/status';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { AppError } from '@/lib/errors';
import { territoryOf } from '../territory/loaders';
import { fetchAudit } from './data';

const PAGE = 50;

const saveSubject = z.object({
  set: z.string(),
  effectiveOn: z.string(),
  changes: z.array(z.object({ item: z.string(), before: z.enum(STATUSES).nullable(), after: z.enum(STATUSES) })),
});

export type SaveSubject = z.infer<typeof saveSubject>;

export interface AuditView {
  readonly entries: readonly {
    readonly id: string;
    readonly at: string;
    readonly post: string;
    readonly action: string;
    readonly unit: { readonly title: string; readonly code: string } | null;
    /** What was saved; of other acts there are only named facts. */
    readonly save: SaveSubject | null;
    readonly facts: readonly (readonly [name: string, value: string | number])[];
  }[];
  /** Address of the next page, null on the last. */
  readonly older: string | null;
}

/** The tenant's audit for who administers it. Throws AppError `not_found` for everybody else. */
export async function loadAudit(actor: Actor, before: string | undefined): Promise<AuditView> {
  if (!canSomewhere(actor, 'audit.read')) throw new AppError('not_found');
  const from = before !== undefined && /^\d{1,18}$/.test(before) ? BigInt(before) : null;
  const rows = await fetchAudit(actor.tenant.id, from, PAGE + 1);
  const territory = await territoryOf(actor.tenant);
  const entries = rows.slice(0, PAGE).map((row) => {
    const unit = row.unitId === null ? null : territory.units.get(row.unitId);
    const save = row.action === 'assessment.save' ? saveSubject.safeParse(row.subject) : null;
    return {
      id: String(row.id),
      at: row.at.toISOString(),
      post: row.actorPost,
      action: row.action,
      unit: unit ? { title: unitTitle(unit, actor.tenant.referenceDay), code: unit.code } : null,
      save: save?.success ? save.data : null,
      facts: factsOf(row.subject),
    };
  });
  return { entries, older: rows.length > PAGE ? `/admin/audit?before=${entries.at(-1)!.id}` : null };
}

/** What an act says of itself, by name: the page puts words to the names. */
function factsOf(subject: unknown): readonly (readonly [name: string, value: string | number])[] {
  if (typeof subject !== 'object' || subject === null) return [];
  return Object.entries(subject).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
}
