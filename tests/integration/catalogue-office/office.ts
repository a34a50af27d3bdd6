import { expect } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { createDraft } from '@/lib/features/catalogue-office/begin/mutations';
import { readDraft } from '@/lib/features/catalogue-office/data';
import { discardDraft } from '@/lib/features/catalogue-office/discard/mutations';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { makeActor, readActor } from '@/tests/factories/person';
import { TestTenant } from '@/tests/factories/tenant';

export const NATIONAL = 'vn-commune-2016-2020';
export const DECISION = {
  decision: '99/QĐ-UBND',
  issuedOn: '2019-06-01',
  validFrom: '2019-07-01',
  validTo: '2022-03-07',
};

/** A form about a draft as it was seen. */
export const fields = (id: number, revision: number, more: Record<string, string>) => {
  return { draft: String(id), revision: String(revision), ...more };
};
export const code = (error: string) => expect.objectContaining({ code: error }) as unknown;

/** The office of Lạng Sơn, where one commune is assessed on the national set. */
export class CatalogueOffice {
  private constructor(
    readonly tenant: TestTenant,
    readonly actor: Actor,
  ) {}

  static async open(owner: TestTenant['db']): Promise<CatalogueOffice> {
    const tenant = await TestTenant.create(owner, '20', 'lang-son', '2021-12-31');
    const unitId = (await tenant.unit('20', '2021-12-31')).id;
    const commune = (await tenant.unit('06625', '2021-12-31')).id;
    const set = await tenant.set(NATIONAL);
    await recordFacts(tenant, set, factsWith(set, commune, 5, '2019-01-01'));
    const actor = await makeActor(tenant, 'Văn phòng điều phối tỉnh', { role: 'province_office', unitId });
    return new CatalogueOffice(tenant, actor);
  }

  draftNow(id: number) {
    return this.tenant.within((tx) => readDraft(tx, this.tenant.id, id));
  }

  fresh() {
    return readActor(this.actor.userId!, this.tenant);
  }

  /** All that the office may write, so that a refusal can be seen to have written nothing. */
  traces() {
    const where = { tenantId: this.tenant.id };
    return this.tenant.within(async (tx) => ({
      sets: await tx.criteriaSet.findMany({ where, orderBy: { id: 'asc' } }),
      versions: await tx.criteriaSetVersion.count({ where }),
      criteria: await tx.criterion.count({ where }),
      thresholds: await tx.threshold.count({ where }),
      items: await tx.criteriaItem.count({ where }),
      drafts: await tx.setDraft.findMany({ where, orderBy: { id: 'asc' } }),
      audit: await tx.auditEntry.count({ where }),
    }));
  }

  amending(validFrom = '2019-07-01'): Promise<number> {
    return createDraft(this.actor, { way: 'amendment', set: NATIONAL, version: 1, validFrom });
  }

  async dropAll(): Promise<void> {
    for (const { id, revision } of (await this.traces()).drafts)
      await discardDraft(this.actor, { draft: id, revision });
  }
}
