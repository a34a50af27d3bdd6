import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { hashPassword } from '@/lib/auth/password';
import type { Tx } from '@/lib/db/client';
import { roleOf, ROLE_LEVELS } from '@/lib/domain/access/role';
import { lastHolder } from '@/lib/domain/units/last-holder';
import { unitOn } from '@/lib/domain/units/unit-on';
import type { Territory } from '@/lib/domain/units/unit';

const account = z.strictObject({
  email: z.email(),
  password: z.string().min(12),
  post: z.string().min(1),
  tenant: z.string(),
  /** The tenant's name, for the sign-in page. */
  province: z.string(),
  role: z.string(),
  unit: z.string(),
  /** "set:1,2" as in `ops create-user --criteria`; absent: every criterion. */
  criteria: z
    .string()
    .regex(/^[a-z0-9-]+:\d+(,\d+)*$/)
    .optional(),
});

export type SeedAccount = z.infer<typeof account>;

export function seedAccounts(tenantSlug: string): SeedAccount[] {
  const text = readFileSync(new URL('./demo-accounts.json', import.meta.url), 'utf8');
  return z
    .array(account)
    .parse(JSON.parse(text))
    .filter(({ tenant }) => tenant === tenantSlug);
}

const hashes = new Map<string, Promise<string>>();

/** The demo's accounts share a password on purpose: hashed once, it costs the first start nothing. */
function hashOnce(password: string): Promise<string> {
  const known = hashes.get(password) ?? hashPassword(password);
  hashes.set(password, known);
  return known;
}

interface Place {
  readonly tenantId: number;
  readonly territory: Territory;
  readonly referenceDay: string;
}

async function grant(
  tx: Tx,
  { tenantId, territory, referenceDay }: Place,
  seed: SeedAccount,
  userId: number,
): Promise<void> {
  const unit = unitOn(territory, seed.unit, referenceDay) ?? lastHolder(territory, seed.unit);
  const role = roleOf(seed.role);
  if (!unit || !role || !ROLE_LEVELS[role].includes(unit.level))
    throw new Error(`${seed.email}: role ${seed.role} does not fit unit ${seed.unit}`);
  const { id: membershipId } = await tx.membership.create({
    data: { tenantId, userId, role, unitId: unit.id },
    select: { id: true },
  });
  if (seed.criteria === undefined) return;
  const [setId = '', numbers = ''] = seed.criteria.split(':');
  await tx.membershipCriterion.createMany({
    data: numbers.split(',').map((number) => ({ tenantId, membershipId, setId, number: Number(number) })),
  });
}

/** The demo sign-ins of one tenant. An account that exists keeps its password. @returns user ids by e-mail */
export async function createAccounts(
  tx: Tx,
  place: Place,
  accounts: readonly SeedAccount[],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const seed of accounts) {
    const { email, post } = seed;
    const passwordHash = await hashOnce(seed.password);
    const { id } = await tx.user.upsert({
      where: { email },
      update: {},
      create: { email, post, passwordHash },
      select: { id: true },
    });
    await grant(tx, place, seed, id);
    ids.set(email, id);
  }
  return ids;
}
