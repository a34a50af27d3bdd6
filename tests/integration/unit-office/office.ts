import type { Actor } from '@/lib/domain/access/actor';
import { readTerritory } from '@/lib/features/territory/data';
import { changeUnit } from '@/lib/features/unit-office/mutations';
import { actOn } from '@/tests/factories/act';
import { makeActor } from '@/tests/factories/person';
import { TestTenant } from '@/tests/factories/tenant';

export const DAY = '2021-12-31';
export type Fields = Readonly<Record<string, string>>;

/** Code and field of a refusal, null of what is taken. */
export async function refused(work: Promise<unknown>): Promise<[string, string | null] | null> {
  const error = await work.then(() => null).catch((thrown: { code: string; details?: Fields }) => thrown);
  return error && [error.code, error.details?.field ?? null];
}

/** The office of Lạng Sơn, with what it looks at and does in these tests. */
export class UnitOffice {
  private constructor(
    readonly tenant: TestTenant,
    readonly actor: Actor,
  ) {}

  /** @param lines of units that are there already */
  static async open(owner: TestTenant['db'], ...lines: string[]): Promise<UnitOffice> {
    const tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
    if (lines.length > 0) await tenant.importUnits(...lines);
    const unitId = (await tenant.unit('20', DAY)).id;
    return new UnitOffice(tenant, await makeActor(tenant, 'Văn phòng', { role: 'province_office', unitId }));
  }

  at(code: string, day = DAY) {
    return this.tenant.unit(code, day);
  }

  tree() {
    return this.tenant.within((tx) => readTerritory(tx, this.tenant.id));
  }

  async act(code: string | null, name: Parameters<typeof actOn>[1], fields: Fields = {}, day = DAY) {
    return changeUnit(this.actor, actOn(code === null ? null : await this.at(code, day), name, fields));
  }

  async version(): Promise<number> {
    const row = await this.tenant.db.tenant.findUniqueOrThrow({ where: { id: this.tenant.id } });
    return row.territoryVersion;
  }

  /** The last entry of the audit. */
  audit() {
    const where = { tenantId: this.tenant.id };
    return this.tenant.within((tx) => tx.auditEntry.findMany({ where, orderBy: { id: 'desc' }, take: 1 }));
  }
}
