import { findEntries } from '@/lib/auth/find-entries';
import type { Actor } from '@/lib/domain/access/actor';
import type { Role } from '@/lib/domain/access/role';
import type { TestTenant } from './tenant';

export interface TestGrant {
  readonly role: Role;
  readonly unitId: number;
  /** "set" → numbers; none: every criterion. */
  readonly criteria?: Readonly<Record<string, readonly number[]>>;
}

let made = 0;

/** A person with grants in the tenant, as the actor that a request of theirs would have. */
export async function makeActor(tenant: TestTenant, post: string, ...grants: TestGrant[]): Promise<Actor> {
  made += 1;
  const { id } = await tenant.db.user.create({ data: { email: `nguoi-${made}@thu.test`, post, passwordHash: 'none' } });
  await tenant.within(async (tx) => {
    for (const { role, unitId, criteria = {} } of grants) {
      const membership = await tx.membership.create({ data: { tenantId: tenant.id, userId: id, role, unitId } });
      const named = Object.entries(criteria).flatMap(([setId, numbers]) =>
        numbers.map((number) => ({ setId, number })),
      );
      await tx.membershipCriterion.createMany({
        data: named.map((one) => ({ tenantId: tenant.id, membershipId: membership.id, ...one })),
      });
    }
  });
  return readActor(id, tenant);
}

/** The person as the database has him now. */
export async function readActor(userId: number, tenant: TestTenant): Promise<Actor> {
  const entries = await findEntries({ userId, epoch: 1 });
  const actor = entries?.find((entry) => entry.tenant.id === tenant.id);
  if (!actor) throw new Error('the person has no way into the tenant');
  return actor;
}
