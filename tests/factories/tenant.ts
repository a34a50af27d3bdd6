import { createDb, type Db, type Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { unitOn } from '@/lib/domain/units/unit-on';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { readCatalogue } from '@/lib/features/catalogue/data';
import { importUnits } from '@/lib/features/tenants/import-units/mutations';
import { createTenant } from '@/lib/features/tenants/mutations';
import { readTerritory } from '@/lib/features/territory/data';
import { beginWithProvince } from '@/tests/setup/ready-province';

const HEADER = 'kind,unit_code,value,name,from,to';

/** A tenant made as the operator makes one, and the owner's hand in it. */
export class TestTenant {
  private constructor(
    readonly db: Db,
    readonly id: number,
  ) {}

  static async create(db: Db, code: string, slug: string, referenceDay: string | null = null): Promise<TestTenant> {
    if (!(await beginWithProvince(code, slug)))
      return new TestTenant(db, (await createTenant(db, { code, slug, referenceDay })).tenantId);
    const data = { referenceDay: referenceDay === null ? null : toDateParam(referenceDay) };
    return new TestTenant(db, (await db.tenant.update({ where: { slug }, data, select: { id: true } })).id);
  }

  /** As the owner of the tables, in the tenant's scope. */
  within<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return withTenant(this.db, this.id, work);
  }

  async unit(code: string, day: string): Promise<UnitRecord> {
    const unit = unitOn(await this.within((tx) => readTerritory(tx, this.id)), code, day);
    if (!unit) throw new Error(`no unit holds ${code} on ${day}`);
    return unit;
  }

  async set(id: string): Promise<CatalogueSet> {
    const set = (await this.within((tx) => readCatalogue(tx, this.id))).find((known) => known.id === id);
    if (!set) throw new Error(`no set ${id}`);
    return set;
  }

  /** Lines of an import-units file without the header; throws on a line that is refused. */
  async importUnits(...lines: string[]): Promise<void> {
    const { errors } = await importUnits(this.db, this.id, [HEADER, ...lines].join('\n'));
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
  }
}

/** The owner's client on the database of this test file. */
export function ownerDb(): Db {
  return createDb(process.env.DATABASE_ADMIN_URL ?? '', 4);
}
