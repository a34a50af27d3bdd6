import type { BoardDatabase } from '@/tests/setup/board-database';
import type { Place } from '@/tests/setup/access';

/** A cluster's code that two provinces gave: whoever asks for it sees his own, never the other. */
export const SHARED_CODE = 'C-trung-ma';
export const UNKNOWN_CODE = '99999';
/** A commune of Vĩnh Phúc, and what is none of its units: of other provinces, or of nobody. */
export const OWN = '08932';
export const FOREIGN = ['06625', '18799', '189', 'C-vinh-yen', UNKNOWN_CODE, '08929~khong-co'];

/** Of every level, above, beside and below each other; the first of each tenant are asked for by everybody. */
const CODES_OF: Readonly<Record<string, readonly string[]>> = {
  'vinh-phuc': ['08929', '26', '08929~tan-long', '248', '246', '08932', '08932~chua-vang'],
  'lang-son': ['189', '06625', '20', '06628'],
  'ha-tinh': ['443', '42', '18799'],
  // 08911 is a town of Vĩnh Phúc in 2021 and a commune of Phú Thọ today.
  'phu-tho': ['08911', 'C-vinh-yen', '25'],
};

/**
 * Codes to ask for as somebody of the tenant: all of his own, of every other the first or (`turn`) the second, shared and
 * unknown ones.
 */
export function codesFor(tenant: string, turn = 0): string[] {
  const elsewhere = Object.keys(CODES_OF).filter((slug) => slug !== tenant);
  const foreign = elsewhere.flatMap((slug) => CODES_OF[slug]?.[turn % 2] ?? []);
  return [...(CODES_OF[tenant] ?? []), ...foreign, SHARED_CODE, UNKNOWN_CODE, '08929~khong-co'];
}

/** Who holds a code in the tenant on its reference day, else the last that did, with the codes above it. */
const HOLDER = `
WITH RECURSIVE day AS (
  SELECT coalesce(reference_day, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS today FROM tenant WHERE id = $2
), holder AS (
  SELECT u.id, u.code, u.level, least(today, coalesce(u.valid_to, today)) AS shown FROM unit u, day
  WHERE u.tenant_id = $2 AND u.code = $1 AND u.valid_from <= today ORDER BY u.valid_from DESC LIMIT 1
), up AS (
  SELECT id, 0 AS step FROM holder
  UNION
  SELECT above.id, step + 1 FROM up, holder, LATERAL (
    SELECT v.parent_id AS id FROM unit_version v
    WHERE v.unit_id = up.id AND v.parent_id IS NOT NULL AND holder.shown BETWEEN v.valid_from AND coalesce(v.valid_to, 'infinity')
    UNION SELECT m.cluster_id FROM cluster_member m
    WHERE m.commune_id = up.id AND holder.shown BETWEEN m.valid_from AND coalesce(m.valid_to, 'infinity')
  ) above
)
SELECT h.code, h.level, v.name, (SELECT array_agg(u.code ORDER BY step) FROM up JOIN unit u ON u.id = up.id) AS path
FROM holder h JOIN unit_version v ON v.unit_id = h.id AND h.shown BETWEEN v.valid_from AND coalesce(v.valid_to, 'infinity')`;

async function addSharedCode(database: BoardDatabase, slug: string, name: string): Promise<void> {
  const tenant = await database.enter(slug);
  const [unit] = await database.rows<{ id: number }>(
    `INSERT INTO unit (tenant_id, code, level, valid_from) VALUES ($1, $2, 'cluster', '2016-01-01')
     ON CONFLICT DO NOTHING RETURNING id`,
    [tenant, SHARED_CODE],
  );
  if (!unit) return;
  await database.rows(
    `INSERT INTO unit_version (tenant_id, unit_id, valid_from, name, type, parent_id)
     SELECT $1, $2, '2016-01-01', $3, 'cụm', u.id FROM unit u JOIN tenant t ON t.id = u.tenant_id
     WHERE u.tenant_id = $1 AND u.level = 'province' ORDER BY u.valid_from DESC LIMIT 1`,
    [tenant, unit.id, name],
  );
  await database.rows('UPDATE tenant SET territory_version = territory_version + 1 WHERE id = $1', [tenant]);
}

/** All places of all tenants that hold one of the codes. */
export async function readPlaces(database: BoardDatabase): Promise<Place[]> {
  await addSharedCode(database, 'vinh-phuc', 'Cụm phía bắc');
  await addSharedCode(database, 'ha-tinh', 'Cụm phía nam');
  const places: Place[] = [];
  for (const tenant of Object.keys(CODES_OF)) {
    const id = await database.enter(tenant);
    for (const code of new Set([...codesFor(tenant), ...codesFor(tenant, 1)])) {
      const rows = await database.rows<Omit<Place, 'tenant'>>(HOLDER, [code, id]);
      places.push(...rows.map((row) => ({ ...row, tenant })));
    }
  }
  return places;
}
