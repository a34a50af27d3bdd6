import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { toIsoDayOrNull } from '@/lib/db/iso-day';
import type { ReadableItems } from './readable-items';

export interface PostRow {
  readonly post: string;
  readonly role: string;
  readonly unitId: number;
}

/** Posts of the tenant's accounts with where they stand; never who a person is or how to reach him. */
export function readPosts(tx: Tx, tenantId: number): Promise<PostRow[]> {
  return tx.$queryRaw<PostRow[]>`
    SELECT DISTINCT u.post, m.role, m.unit_id AS "unitId"
    FROM membership m JOIN app_user u ON u.id = m.user_id AND u.disabled_at IS NULL
    WHERE m.tenant_id = ${tenantId}`;
}

export interface NamedEvidence {
  readonly id: string;
  readonly name: string;
  readonly unitId: number;
  readonly setId: string;
  /** "5" or "i:5.1" */
  readonly item: string;
  readonly criterion: number;
  readonly validUntil: string | null;
}

/** More files than these are not looked through for one search. */
const MOST = 200;
/** Combining marks of Vietnamese letters; đ has none and is folded by itself. */
const MARKS = '[\u0300-\u036f]';

/** Evidence of what may be read, none where that is nothing, whose name has all the words in it, folded as the words are; newest first. */
export async function readNamedEvidence(
  tx: Tx,
  tenantId: number,
  readable: readonly ReadableItems[],
  words: readonly string[],
): Promise<NamedEvidence[]> {
  if (readable.length === 0) return [];
  // Before the limit: else the files of others would crowd out the reader's own.
  const within = readable.map(({ unitIds, itemIds }) => {
    const ofUnits = Prisma.sql`e.unit_id = ANY(${[...unitIds]})`;
    return itemIds === null ? ofUnits : Prisma.sql`(${ofUnits} AND e.item_id = ANY(${[...itemIds]}))`;
  });
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const rows = await tx.$queryRaw<(Omit<NamedEvidence, 'validUntil'> & { validUntil: Date | null })[]>`
    SELECT e.id::text AS id, e.name, e.unit_id AS "unitId", i.set_id AS "setId", i.key AS item, i.criterion,
      e.valid_until AS "validUntil"
    FROM evidence e JOIN criteria_item i ON i.tenant_id = e.tenant_id AND i.id = e.item_id
    WHERE e.tenant_id = ${tenantId} AND (${Prisma.join(within, ' OR ')}) AND e.removed_at IS NULL
      AND replace(regexp_replace(normalize(lower(e.name), NFD), ${MARKS}, '', 'g'), 'đ', 'd') LIKE ALL(${patterns})
    ORDER BY e.uploaded_at DESC, e.id LIMIT ${MOST}`;
  return rows.map((row) => ({ ...row, validUntil: toIsoDayOrNull(row.validUntil) }));
}
