import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import { versionInForce } from '@/lib/domain/criteria/criteria-set';
import { createDraft } from '@/lib/features/catalogue-office/begin/mutations';
import { publishDraft } from '@/lib/features/catalogue-office/publish/mutations';
import { ownerDb } from '@/tests/factories/tenant';
import { CatalogueOffice, DECISION, NATIONAL } from './office';

const owner = ownerDb();
let office: CatalogueOffice;

beforeAll(async () => {
  office = await CatalogueOffice.open(owner);
});
afterAll(() => owner.$disconnect());

describe('publishing', () => {
  it('an amendment holds from its day, what came before holds before it, and nobody changes it again', async () => {
    const draft = await office.amending();
    const version = (await office.fresh()).tenant.catalogueVersion;
    expect(await publishDraft(office.actor, { draft, revision: 1 }, DECISION, 'yeu-cau-9')).toBe(NATIONAL);
    const set = await office.tenant.set(NATIONAL);
    expect(versionInForce(set, '2019-06-30')).toMatchObject({ version: 1 });
    expect(versionInForce(set, '2019-07-01')).toMatchObject({
      version: 2,
      decision: '99/QĐ-UBND',
      published: { by: 'Văn phòng điều phối tỉnh' },
    });
    expect(set.identity!.numbers).toHaveLength(19);
    expect((await office.fresh()).tenant.catalogueVersion).toBe(version + 1);
    expect((await office.traces()).drafts).toEqual([]);

    for (const statement of [
      `UPDATE criteria_set_version SET decision = 'x' WHERE tenant_id = ${office.tenant.id}`,
      `UPDATE threshold SET value = 1 WHERE tenant_id = ${office.tenant.id}`,
      `UPDATE criteria_set SET name = 'x' WHERE tenant_id = ${office.tenant.id}`,
      `DELETE FROM criterion WHERE tenant_id = ${office.tenant.id}`,
      `DELETE FROM criteria_set_version WHERE tenant_id = ${office.tenant.id}`,
      `DELETE FROM criteria_item WHERE tenant_id = ${office.tenant.id}`,
    ])
      await expect(
        withTenant(appDb(), office.tenant.id, (tx) => tx.$executeRawUnsafe(statement)),
        statement,
      ).rejects.toThrow(/permission denied/);
  });

  it('twice, even at once, is done once', async () => {
    const draft = await createDraft(office.actor, {
      way: 'amendment',
      set: NATIONAL,
      version: 2,
      validFrom: '2020-01-01',
    });
    const decision = { ...DECISION, validFrom: '2020-01-01' };
    const seen = { draft, revision: 1 };
    const answers = await Promise.all([
      publishDraft(office.actor, seen, decision),
      publishDraft(office.actor, seen, decision),
    ]);
    expect([...answers, await publishDraft(office.actor, seen, decision)]).toEqual([NATIONAL, NATIONAL, NATIONAL]);
    expect((await office.tenant.set(NATIONAL)).versions.map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('without a decision, or from a day that cannot be, is refused and nothing is written', async () => {
    const draft = await createDraft(office.actor, {
      way: 'amendment',
      set: NATIONAL,
      version: 3,
      validFrom: '2020-06-01',
    });
    const before = await office.traces();
    const refused = async (over: Partial<typeof DECISION> | { decision: null }, fault: string) =>
      expect(
        publishDraft(office.actor, { draft, revision: 1 }, { ...DECISION, validFrom: '2020-06-01', ...over }),
      ).rejects.toMatchObject({ code: 'draft_faulty', faults: [{ code: fault }] });
    await refused({ decision: null }, 'decision_missing');
    await refused({ validFrom: '2019-08-01' }, 'version_before_another');
    await refused({ validFrom: '2015-01-01' }, 'date_before_set');
    await refused({ validTo: '2020-01-01' }, 'period_reversed');
    expect(await office.traces()).toEqual(before);
    await office.dropAll();
  });
});
