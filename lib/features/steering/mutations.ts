import { createHash } from 'node:crypto';
import { recordAudit } from '@/lib/audit/record';
import { appDb, type Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import { can, type Place } from '@/lib/domain/access/can';
import type { Permission } from '@/lib/domain/access/permission';
import { placeOf } from '@/lib/domain/access/place';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { AppError } from '@/lib/errors';
import { keepFirstAnswer, readFirstAnswer } from '../assessments/data';
import { readDay, resolveUnit } from '../progress/resolve-unit';
import { readTerritory } from '../territory/data';

/** Where a write of steering happens: which unit, as of which day, and the key by which a second sending is known. */
export interface WriteAt {
  readonly code: string;
  /** ISO; not after the tenant's reference day. */
  readonly day: string;
  /** A UUID made with the form. */
  readonly key: string;
}

/** What the work of a write has at hand; the unit is readable by the actor, and one of the permissions is his there. */
export interface Desk {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly tenantId: number;
  readonly userId: number;
  readonly territory: Territory;
  readonly unit: UnitRecord;
  readonly day: string;
}

export interface Done {
  /** What the answer tells the form: ids, counts. */
  readonly figures?: Readonly<Record<string, number>>;
  /** null: it was so already, nothing was written. */
  readonly audit: { readonly action: string; readonly subject: Prisma.InputJsonObject } | null;
}

/**
 * One write of steering in one transaction: unit and right from database state, the work, its audit entry, its first answer.
 * @param permissions one of them is enough; asked for the unit, and for `item` where the write is about one criterion
 * @throws AppError `not_found` (unknown, or not to be seen), `forbidden`, `date_future`, `key_reused`, and what `work` throws
 */
export async function writeAt<Input extends WriteAt>(
  actor: Actor,
  input: Input,
  permissions: readonly Permission[],
  work: (desk: Desk, input: Input) => Promise<Done>,
  { requestId, item = 'any' }: { readonly requestId?: string; readonly item?: Place['item'] } = {},
): Promise<Readonly<Record<string, number>>> {
  const { tenant, userId } = actor;
  if (userId === null) throw new AppError('forbidden');
  const bodyHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  return withTenant(appDb(), tenant.id, async (tx) => {
    const territory = await readTerritory(tx, tenant.id);
    const { unit, day } = resolveUnit(actor, territory, input.code, readDay(actor, input.day));
    const place = placeOf(territory, unit, day, item);
    if (!permissions.some((permission) => can(actor, permission, place))) throw new AppError('forbidden');
    const first = await readFirstAnswer(tx, tenant.id, userId, input.key);
    if (first) {
      if (first.bodyHash !== bodyHash) throw new AppError('key_reused');
      return first.response as Record<string, number>;
    }
    const { figures = {}, audit } = await work({ tx, actor, tenantId: tenant.id, userId, territory, unit, day }, input);
    if (audit) {
      const who = { tenantId: tenant.id, actorId: userId, actorPost: actor.post };
      await recordAudit(tx, { ...who, ...audit, unitId: unit.id, requestId });
    }
    await keepFirstAnswer(tx, tenant.id, userId, input.key, bodyHash, figures);
    return figures;
  });
}
