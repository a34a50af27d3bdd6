import { createDb, type Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { setTenant } from '@/lib/db/scope';
import { begin, type UnitStart } from '@/lib/domain/units/build/draft';
import { insertSets } from '@/lib/features/tenants/catalogue/mutations';
import { shippedSetsOf } from '@/lib/features/tenants/catalogue/shipped-sets';
import { insertUnits } from '@/lib/features/tenants/units/mutations';
import { assertLoopback } from '@/tests/setup/loopback';

/** A unit of an article under the one that is named before it. */
export interface ToldUnit extends UnitStart {
  /** Code of the unit above; null: the province. */
  readonly under: string | null;
}

/** A province with the units of one article and nothing said of them. `like` is the real one, whose sets it carries. */
export interface ToldProvince {
  readonly code: string;
  readonly like: { readonly code: string; readonly name: string };
  readonly units: readonly ToldUnit[];
}

const REFERENCE_DAY = '2021-12-31';

/** Makes the tenant by the owner of the tables; `code` is no province's. */
export async function makeToldProvince({ code, like, units }: ToldProvince): Promise<{ slug: string }> {
  const url = process.env.DATABASE_ADMIN_URL ?? '';
  assertLoopback(url);
  const db = createDb(url, 1);
  const slug = `bai-bao-${code}`;
  const fill = async (tx: Tx) => {
    const data = { code, slug, name: `Tỉnh ${like.name}`, referenceDay: toDateParam(REFERENCE_DAY) };
    const { id } = await tx.tenant.create({ data });
    await setTenant(tx, id);
    await insertSets(tx, id, shippedSetsOf(like));
    const keys = new Map<string, string>();
    const drafts = units.map(({ under, ...unit }) => {
      const draft = begin(unit, '2016-01-01', under === null ? null : keys.get(under)!, true, 'test');
      keys.set(unit.code, draft.key);
      return draft;
    });
    await insertUnits(tx, id, drafts, { illustrative: false });
  };
  try {
    await db.$transaction(fill, { timeout: 60_000 });
    return { slug };
  } finally {
    await db.$disconnect();
  }
}
