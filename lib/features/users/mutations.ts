import { recordAudit } from '@/lib/audit/record';
import { hashPassword } from '@/lib/auth/password';
import type { Db, Tx } from '@/lib/db/client';
import { setTenant, withTenant } from '@/lib/db/scope';
import type { ActorTenant, GrantedCriteria } from '@/lib/domain/access/actor';
import type { Role } from '@/lib/domain/access/role';
import { AppError } from '@/lib/errors';
import { readCatalogue } from '../catalogue/data';
import { OPERATOR_POST } from '../tenants/mutations';
import { readTerritory } from '../territory/data';
import { findUser, readTenantsOfUser } from './data';
import { findGrantPlace } from './grant-place';
import { emailSchema, nameSchema, passwordSchema, readWord } from './schema';

export interface NewUser {
  readonly email: string;
  readonly password: string;
  readonly role: string;
  readonly unitCode?: string;
  /** Empty: every criterion. */
  readonly criteria: readonly GrantedCriteria[];
  /** The post that the account is shown by. */
  readonly post: string;
}

export interface CreatedUser {
  readonly email: string;
  readonly post: string;
  readonly role: Role;
  readonly unit: string;
  readonly criteria: readonly GrantedCriteria[];
}

/**
 * Makes an account with one membership in the tenant. Needs the owner's connection.
 * @throws AppError `exists` when the address has an account, in whatever tenant; `email_invalid`, `password_invalid`,
 *   `name_missing`, `role_unknown`, `unit_unknown`, `role_not_for_unit`, `set_unknown`, `criterion_unknown`
 */
export async function createUser(db: Db, tenant: ActorTenant, wanted: NewUser): Promise<CreatedUser> {
  const email = readWord(emailSchema, 'email', wanted.email);
  const post = readWord(nameSchema, 'name', wanted.post);
  const passwordHash = await hashPassword(readWord(passwordSchema, 'password', wanted.password));
  return withTenant(db, tenant.id, async (tx) => {
    const { role, unit } = findGrantPlace(await readTerritory(tx, tenant.id), tenant, wanted.role, wanted.unitCode);
    await checkCriteria(tx, tenant.id, wanted.criteria);
    const [user] = await tx.user.createManyAndReturn({
      data: [{ email, post, passwordHash }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!user) throw new AppError('exists', { field: 'email', value: email });
    const grant = { tenantId: tenant.id, userId: user.id, role, unitId: unit.id };
    const { id: membershipId } = await tx.membership.create({ data: grant, select: { id: true } });
    await tx.membershipCriterion.createMany({
      data: wanted.criteria.flatMap(({ setId, numbers }) =>
        numbers.map((number) => ({ tenantId: tenant.id, membershipId, setId, number })),
      ),
    });
    const criteria = wanted.criteria.map(({ setId, numbers }) => ({ setId, numbers: [...numbers] }));
    const subject = { user: user.id, post, role, unit: unit.code, criteria };
    await recordAudit(tx, {
      tenantId: tenant.id,
      actorId: null,
      actorPost: OPERATOR_POST,
      action: 'user.create',
      unitId: unit.id,
      subject,
    });
    return { email, post, role, unit: unit.code, criteria };
  });
}

async function checkCriteria(tx: Tx, tenantId: number, criteria: readonly GrantedCriteria[]): Promise<void> {
  if (criteria.length === 0) return;
  const catalogue = await readCatalogue(tx, tenantId);
  for (const { setId, numbers } of criteria) {
    const set = catalogue.find((known) => known.id === setId);
    if (!set) throw new AppError('set_unknown', { field: 'criteria', value: setId });
    const unknown = numbers.find((number) => !set.identity?.numbers.includes(number));
    if (unknown !== undefined)
      throw new AppError('criterion_unknown', { field: 'criteria', value: `${setId}:${unknown}` });
  }
}

/**
 * Gives an account a new password and ends its open sessions. Needs the owner's connection.
 * @param tenantId when given, the account must be one of this tenant
 * @throws AppError `user_unknown`, `password_invalid`
 */
export async function resetPassword(
  db: Db,
  address: string,
  password: string,
  tenantId?: number,
): Promise<{ email: string }> {
  const email = readWord(emailSchema, 'email', address);
  const passwordHash = await hashPassword(readWord(passwordSchema, 'password', password));
  return db.$transaction(async (tx) => {
    const user = await findUser(tx, email);
    const tenants = user ? await readTenantsOfUser(tx, user.id) : [];
    if (!user || (tenantId !== undefined && !tenants.includes(tenantId)))
      throw new AppError('user_unknown', { field: 'email', value: email });
    await tx.user.update({ where: { id: user.id }, data: { passwordHash, sessionEpoch: { increment: 1 } } });
    for (const id of tenants) {
      await setTenant(tx, id);
      await recordAudit(tx, {
        tenantId: id,
        actorId: null,
        actorPost: OPERATOR_POST,
        action: 'user.reset_password',
        subject: { user: user.id },
      });
    }
    return { email };
  });
}
