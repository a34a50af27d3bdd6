import { createHash, randomBytes } from 'node:crypto';
import { demoAccounts } from '@/lib/cli/seed-demo.mjs';
import { accountKey } from '@/lib/auth/account-key';
import { sealSession, sessionCookieName } from '@/lib/auth/session-cookie';
import type { BoardDatabase } from './board-database';
import { BOARD_SECRET } from './board-server';
import type { GrantedPlace, RoleName, Standing } from './access';

process.env.NEXTAUTH_SECRET = BOARD_SECRET;

export interface Person extends Standing {
  readonly title: string;
  readonly userId: number;
  readonly cookie: string;
}

/** The name of what the person keeps on a device. */
export function accountOf({ tenant, userId }: Person): string {
  return accountKey({ tenant: { slug: tenant }, userId });
}

/** Every role on a unit on which it can be granted, all in one province. */
export const STANDINGS: readonly GrantedPlace[] = [
  { role: 'village_head', unit: '08932~chua-vang' },
  { role: 'commune_official', unit: '08932' },
  { role: 'commune_leader', unit: '08932' },
  { role: 'department_reviewer', unit: '248' },
  { role: 'department_reviewer', unit: '26' },
  { role: 'district_board', unit: '248' },
  { role: 'province_official', unit: '26' },
  { role: 'province_leader', unit: '26' },
  { role: 'province_office', unit: '26' },
  { role: 'tenant_admin', unit: '26' },
  { role: 'observer', unit: '08932~chua-vang' },
  { role: 'observer', unit: '08932' },
  { role: 'observer', unit: '248' },
];

/** The unit that holds the code $4 on the reference day of the tenant $1, else the last that held it. */
const HELD = `(SELECT u.id FROM unit u JOIN tenant t ON t.id = u.tenant_id
  WHERE u.tenant_id = $1 AND u.code = $4 AND u.valid_from <= coalesce(t.reference_day, now())
  ORDER BY u.valid_from DESC LIMIT 1)`;

export async function cookieOf(userId: number, epoch = 1): Promise<string> {
  return `${sessionCookieName()}=${await sealSession({ userId, epoch })}`;
}

/** An account of these tests, with a role on a unit; its password is nobody's. */
export async function makePerson(
  database: BoardDatabase,
  tenant: string,
  { role, unit }: GrantedPlace,
  named: readonly { set: string; number: number }[] = [],
): Promise<Person> {
  const { id: userId } = await database.one<{ id: number }>(
    "INSERT INTO app_user (email, post, password_hash) VALUES ($1, $2, 'none') RETURNING id",
    [`${randomBytes(6).toString('hex')}@isolation.test`, `${role} ${unit}`],
  );
  await addGrant(database, tenant, userId, { role, unit }, named);
  return { title: `${role} of ${unit}`, tenant, grants: [{ role, unit }], userId, cookie: await cookieOf(userId) };
}

export async function addGrant(
  database: BoardDatabase,
  tenant: string,
  userId: number,
  { role, unit }: GrantedPlace,
  named: readonly { set: string; number: number }[] = [],
): Promise<void> {
  const tenantId = await database.enter(tenant);
  const { id } = await database.one<{ id: number }>(
    `INSERT INTO membership (tenant_id, user_id, role, unit_id)
     VALUES ($1, $2, $3, ${HELD}) RETURNING id`,
    [tenantId, userId, role, unit],
  );
  for (const { set, number } of named) {
    await database.rows('INSERT INTO membership_criterion VALUES ($1, $2, $3, $4)', [tenantId, id, set, number]);
  }
}

export const makePeople = async (database: BoardDatabase): Promise<Person[]> => {
  const people: Person[] = [];
  for (const standing of STANDINGS) people.push(await makePerson(database, 'vinh-phuc', standing));
  return people;
};

/** The accounts of the demo, each in each tenant that it may enter. */
export async function readDemoPeople(database: BoardDatabase): Promise<Person[]> {
  const people: Person[] = [];
  const tenants = await database.rows<{ slug: string }>('SELECT slug FROM tenant ORDER BY id');
  for (const { email } of demoAccounts()) {
    const user = await database.one<{ id: number; epoch: number }>(
      'SELECT id, session_epoch AS epoch FROM app_user WHERE email = $1',
      [email],
    );
    for (const { slug } of tenants) {
      const tenantId = await database.enter(slug);
      const grants = await database.rows<{ role: RoleName; unit: string; named: boolean }>(
        `SELECT m.role, u.code AS unit, EXISTS (
           SELECT FROM membership_criterion c WHERE c.tenant_id = m.tenant_id AND c.membership_id = m.id
         ) AS named FROM membership m JOIN unit u ON u.tenant_id = m.tenant_id AND u.id = m.unit_id
         WHERE m.tenant_id = $1 AND m.user_id = $2`,
        [tenantId, user.id],
      );
      if (grants.length === 0) continue;
      const cookie = `${await cookieOf(user.id, user.epoch)}; ntm_tenant=${slug}`;
      people.push({ title: email, tenant: slug, grants, userId: user.id, cookie });
    }
  }
  return people;
}

export interface Token extends Standing {
  readonly title: string;
  readonly bearer: string;
}

export async function makeToken(
  database: BoardDatabase,
  tenant: string,
  { role, unit }: GrantedPlace,
  more: { expiresOn?: string; revoked?: boolean } = {},
): Promise<Token> {
  const secret = `ntm_${randomBytes(32).toString('base64url')}`;
  const tenantId = await database.enter(tenant);
  await database.one(
    `INSERT INTO api_token (tenant_id, name, role, unit_id, hash, expires_on, revoked_at)
     VALUES ($1, 'isolation', $3, ${HELD}, $2, $5, $6) RETURNING id`,
    [
      tenantId,
      createHash('sha256').update(secret).digest('hex'),
      role,
      unit,
      more.expiresOn ?? null,
      more.revoked ? new Date() : null,
    ],
  );
  return { title: `token ${role} of ${unit}`, tenant, grants: [{ role, unit }], bearer: `Bearer ${secret}` };
}

/** One account for each role and place, made for the tests, and those of the demo. */
export async function readEverybody(database: BoardDatabase): Promise<Person[]> {
  return [...(await makePeople(database)), ...(await readDemoPeople(database))];
}
