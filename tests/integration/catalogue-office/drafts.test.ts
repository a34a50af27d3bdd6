import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { createDraft } from '@/lib/features/catalogue-office/begin/mutations';
import { confirmThresholds } from '@/lib/features/catalogue-office/change/confirm-thresholds';
import { publishDraft } from '@/lib/features/catalogue-office/publish/mutations';
import { saveCriterion } from '@/lib/features/catalogue-office/change/save-criterion';
import { saveHead } from '@/lib/features/catalogue-office/change/save-head';
import { uploadNewDraft } from '@/lib/features/catalogue-office/upload/mutations';
import { makeActor } from '@/tests/factories/person';
import { ownerDb } from '@/tests/factories/tenant';
import { CatalogueOffice, code, DECISION, fields, NATIONAL } from './office';

const owner = ownerDb();
let office: CatalogueOffice;
let leader: Actor;

beforeAll(async () => {
  office = await CatalogueOffice.open(owner);
  const unitId = (await office.tenant.unit('20', '2021-12-31')).id;
  leader = await makeActor(office.tenant, 'Lãnh đạo tỉnh', { role: 'province_leader', unitId });
});
afterAll(() => owner.$disconnect());

describe('a draft', () => {
  it('asked for twice at once is one', async () => {
    const [first, second] = await Promise.all([office.amending(), office.amending()]);
    expect(first).toBe(second);
    await expect(createDraft(office.actor, { way: 'correction', set: NATIONAL, version: 1 })).rejects.toEqual(
      code('draft_exists'),
    );
    await office.dropAll();
  });

  it('is of the office alone', async () => {
    const before = await office.traces();
    const input = { way: 'amendment', set: NATIONAL, version: 1, validFrom: '2019-07-01' } as const;
    await expect(createDraft(leader, input)).rejects.toEqual(code('forbidden'));
    await expect(uploadNewDraft(leader, new Uint8Array())).rejects.toEqual(code('forbidden'));
    expect(await office.traces()).toEqual(before);
  });

  it('saved by another in between is a conflict, and what the other wrote stays', async () => {
    const id = await office.amending();
    const criterion = { number: '3', group: '1', note: '', intent: 'save' };
    const both = await Promise.allSettled(
      ['Một', 'Hai'].map((name) => saveCriterion(office.actor, fields(id, 1, { ...criterion, name }))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((one) => one.status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ code: 'conflict', revision: 2 });
    expect((await office.draftNow(id))!.revision).toBe(2);
    await office.dropAll();
  });

  it('whose criterion has assessments does not lose it, and nothing is half saved', async () => {
    const id = await office.amending();
    const before = await office.traces();
    const cut = { number: '7', name: 'x', group: '1', note: '', intent: 'cut' };
    await expect(saveCriterion(office.actor, fields(id, 1, cut))).rejects.toEqual(code('criterion_has_assessments'));
    const more = { number: '20', name: 'Thêm', group: '1', note: '', intent: 'save' };
    await expect(saveCriterion(office.actor, fields(id, 1, more))).rejects.toEqual(code('criteria_count_fixed'));
    expect(await office.traces()).toEqual(before);

    const { document } = (await office.draftNow(id))!;
    const content = { ...document.content, criteria: document.content.criteria.slice(0, 18) };
    await office.tenant.within((tx) =>
      tx.setDraft.update({
        where: { tenantId_id: { tenantId: office.tenant.id, id } },
        data: { document: JSON.parse(JSON.stringify({ ...document, content })) },
      }),
    );
    const cutByHand = await office.traces();
    await expect(publishDraft(office.actor, { draft: id, revision: 1 }, DECISION)).rejects.toMatchObject({
      code: 'draft_faulty',
      faults: expect.arrayContaining([
        { part: 'criterion', key: '19', field: 'number', code: 'criterion_has_assessments' },
      ]) as unknown,
    });
    expect(await office.traces()).toEqual(cutByHand);
    await office.dropAll();
  });

  it('is compared with a decision that is named, by whom and on the reference day', async () => {
    const id = await office.amending();
    await expect(confirmThresholds(office.actor, fields(id, 1, { criterion: '' }))).rejects.toEqual(
      code('decision_missing'),
    );
    const head = { ...DECISION, note: '', groups: 'Nhóm', pointsMet: '', pointsBasically: '' };
    expect(await saveHead(office.actor, fields(id, 1, head))).toBe(2);
    expect(await confirmThresholds(office.actor, fields(id, 2, { criterion: '15' }))).toBe(3);
    const { thresholds } = (await office.draftNow(id))!.document.content;
    const confirmed = thresholds.filter((row) => row.confirmedBy !== null);
    expect(confirmed.length).toBeGreaterThan(0);
    for (const row of confirmed)
      expect(row).toMatchObject({
        ...{ certainty: 'verified', source: '99/QĐ-UBND', confirmedOn: '2021-12-31' },
        confirmedBy: 'Văn phòng điều phối tỉnh',
      });
    expect(thresholds.filter((row) => row.value === null && row.text === null && row.confirmedBy !== null)).toEqual([]);
    await office.dropAll();
  });
});
