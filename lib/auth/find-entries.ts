import type { Actor, Grant, GrantedCriteria } from '@/lib/domain/access/actor';
import { ask } from './pool';
import type { Session } from './session-cookie';
import { TENANT_COLUMNS, tenantOf, type TenantRow } from './tenant-row';

interface Row extends TenantRow {
  post: string;
  role: string;
  unit_id: number;
  criteria: GrantedCriteria[] | null;
}

type Loose = { [K in keyof Row]: Row[K] | null } & { post: string };

/**
 * One statement, one round trip: it names the user to row-level security and reads what he may enter.
 * The setting ends with the statement; were the memberships read before it is set, none would be seen.
 */
const TEXT = `
WITH me AS MATERIALIZED (SELECT set_config('app.user_id', $1, true)::int AS id)
SELECT u.post, m.role, m.unit_id, m.criteria, ${TENANT_COLUMNS}
FROM me
JOIN app_user u ON u.id = me.id AND u.disabled_at IS NULL AND u.session_epoch = $2
LEFT JOIN LATERAL (
  SELECT g.tenant_id, g.id, g.role, g.unit_id, (
    SELECT json_agg(json_build_object('setId', c.set_id, 'numbers', c.numbers) ORDER BY c.set_id)
    FROM (
      SELECT set_id, array_agg(number ORDER BY number) AS numbers FROM membership_criterion
      WHERE tenant_id = g.tenant_id AND membership_id = g.id GROUP BY set_id
    ) c
  ) AS criteria
  FROM membership g WHERE g.user_id = me.id OFFSET 0
) m ON true
LEFT JOIN tenant t ON t.id = m.tenant_id
ORDER BY t.name, m.tenant_id, m.id`;

function isMember(row: Loose): row is Row {
  return row.tenant_id !== null && row.role !== null;
}

/**
 * The user as an actor in each tenant that he may enter, by the tenant's name.
 * Null: no such user, disabled, or a session of an earlier epoch. Empty: a user without any membership.
 */
export async function findEntries(session: Session): Promise<Actor[] | null> {
  const rows = await ask<Loose>({ name: 'door:entries', text: TEXT, values: [String(session.userId), session.epoch] });
  if (rows.length === 0) return null;
  const entries = new Map<number, Actor & { grants: Grant[] }>();
  for (const row of rows) {
    if (!isMember(row)) continue;
    const entry = entries.get(row.tenant_id) ?? {
      userId: session.userId,
      post: row.post,
      tenant: tenantOf(row),
      grants: [],
    };
    entry.grants.push({ role: row.role, unitId: row.unit_id, criteria: row.criteria });
    entries.set(row.tenant_id, entry);
  }
  return [...entries.values()];
}

/** The tenant that was chosen, if the user may (still) enter it; the only one, if there is one only. */
export function chooseEntry(entries: readonly Actor[], slug: string | undefined): Actor | null {
  const chosen = entries.find((entry) => entry.tenant.slug === slug);
  return chosen ?? (entries.length === 1 ? (entries[0] ?? null) : null);
}
