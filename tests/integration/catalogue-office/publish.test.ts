import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import { versionInForce } from '@/lib/domain/criteria/criteria-set';
import { createDraft } from '@/lib/features/catalogue-office/begin/mutations';
import { readDraft } from '@/lib/features/catalogue-office/data';
import { discardDraft } from '@/lib/features/catalogue-office/discard/mutations';
import { confirmThresholds } from '@/lib/features/catalogue-office/change/confirm-thresholds';
import { publishDraft } from '@/lib/features/catalogue-office/publish/mutations';
import { saveCriterion } from '@/lib/features/catalogue-office/change/save-criterion';
import { saveHead } from '@/lib/features/catalogue-office/change/save-head';
import type { CreateInput } from '@/lib/features/catalogue-office/schema';
import { uploadIntoDraft, uploadNewDraft } from '@/lib/features/catalogue-office/upload/mutations';
import { writeSetWorkbook } from '@/lib/features/catalogue-office/workbook/write-set';
import { draftOf, indicatorRow, thresholdRow } from '@/tests/factories/draft';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { makeActor, readActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const NATIONAL = 'vn-commune-2016-2020';
const DECISION = { decision: '99/QĐ-UBND', issuedOn: '2019-06-01', validFrom: '2019-07-01', validTo: '2022-03-07' };
const owner = ownerDb();
let tenant: TestTenant;
let office: Actor;
let leader: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2021-12-31');
  const province = (await tenant.unit('20', '2021-12-31')).id;
  const commune = (await tenant.unit('06625', '2021-12-31')).id;
  office = await makeActor(tenant, 'Văn phòng điều phối tỉnh', { role: 'province_office', unitId: province });
  leader = await makeActor(tenant, 'Lãnh đạo tỉnh', { role: 'province_leader', unitId: province });
  await recordFacts(
    tenant,
    await tenant.set(NATIONAL),
    factsWith(await tenant.set(NATIONAL), commune, 5, '2019-01-01'),
  );
});
afterAll(() => owner.$disconnect());

const draftNow = (id: number) => tenant.within((tx) => readDraft(tx, tenant.id, id));
const fresh = () => readActor(office.userId!, tenant);

/** All that the office may write, so that a refusal can be seen to have written nothing. */
const traces = () =>
  tenant.within(async (tx) => ({
    sets: await tx.criteriaSet.findMany({ where: { tenantId: tenant.id }, orderBy: { id: 'asc' } }),
    versions: await tx.criteriaSetVersion.count({ where: { tenantId: tenant.id } }),
    criteria: await tx.criterion.count({ where: { tenantId: tenant.id } }),
    thresholds: await tx.threshold.count({ where: { tenantId: tenant.id } }),
    items: await tx.criteriaItem.count({ where: { tenantId: tenant.id } }),
    drafts: await tx.setDraft.findMany({ where: { tenantId: tenant.id }, orderBy: { id: 'asc' } }),
    audit: await tx.auditEntry.count({ where: { tenantId: tenant.id } }),
  }));

async function amending(validFrom = '2019-07-01'): Promise<number> {
  return createDraft(office, { way: 'amendment', set: NATIONAL, version: 1, validFrom });
}
async function dropAll(): Promise<void> {
  for (const { id, revision } of (await traces()).drafts) await discardDraft(office, { draft: id, revision });
}
const fields = (id: number, revision: number, more: Record<string, string>) => {
  return { draft: String(id), revision: String(revision), ...more };
};
const code = (error: string) => expect.objectContaining({ code: error }) as unknown;

describe('a draft', () => {
  it('asked for twice at once is one', async () => {
    const [first, second] = await Promise.all([amending(), amending()]);
    expect(first).toBe(second);
    await expect(createDraft(office, { way: 'correction', set: NATIONAL, version: 1 })).rejects.toEqual(
      code('draft_exists'),
    );
    await dropAll();
  });

  it('is of the office alone', async () => {
    const before = await traces();
    const input = { way: 'amendment', set: NATIONAL, version: 1, validFrom: '2019-07-01' } as const;
    await expect(createDraft(leader, input)).rejects.toEqual(code('forbidden'));
    await expect(uploadNewDraft(leader, new Uint8Array())).rejects.toEqual(code('forbidden'));
    expect(await traces()).toEqual(before);
  });

  it('saved by another in between is a conflict, and what the other wrote stays', async () => {
    const id = await amending();
    const criterion = { number: '3', group: '1', note: '', intent: 'save' };
    const both = await Promise.allSettled(
      ['Một', 'Hai'].map((name) => saveCriterion(office, fields(id, 1, { ...criterion, name }))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((one) => one.status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ code: 'conflict', revision: 2 });
    expect((await draftNow(id))!.revision).toBe(2);
    await dropAll();
  });

  it('whose criterion has assessments does not lose it, and nothing is half saved', async () => {
    const id = await amending();
    const before = await traces();
    const cut = { number: '7', name: 'x', group: '1', note: '', intent: 'cut' };
    await expect(saveCriterion(office, fields(id, 1, cut))).rejects.toEqual(code('criterion_has_assessments'));
    const more = { number: '20', name: 'Thêm', group: '1', note: '', intent: 'save' };
    await expect(saveCriterion(office, fields(id, 1, more))).rejects.toEqual(code('criteria_count_fixed'));
    expect(await traces()).toEqual(before);

    const { document } = (await draftNow(id))!;
    const content = { ...document.content, criteria: document.content.criteria.slice(0, 18) };
    await tenant.within((tx) =>
      tx.setDraft.update({
        where: { tenantId_id: { tenantId: tenant.id, id } },
        data: { document: JSON.parse(JSON.stringify({ ...document, content })) },
      }),
    );
    const cutByHand = await traces();
    await expect(publishDraft(office, { draft: id, revision: 1 }, DECISION)).rejects.toMatchObject({
      code: 'draft_faulty',
      faults: expect.arrayContaining([
        { part: 'criterion', key: '19', field: 'number', code: 'criterion_has_assessments' },
      ]) as unknown,
    });
    expect(await traces()).toEqual(cutByHand);
    await dropAll();
  });

  it('is compared with a decision that is named, by whom and on the reference day', async () => {
    const id = await amending();
    await expect(confirmThresholds(office, fields(id, 1, { criterion: '' }))).rejects.toEqual(code('decision_missing'));
    const head = { ...DECISION, note: '', groups: 'Nhóm', pointsMet: '', pointsBasically: '' };
    expect(await saveHead(office, fields(id, 1, head))).toBe(2);
    expect(await confirmThresholds(office, fields(id, 2, { criterion: '15' }))).toBe(3);
    const { thresholds } = (await draftNow(id))!.document.content;
    const confirmed = thresholds.filter((row) => row.confirmedBy !== null);
    expect(confirmed.length).toBeGreaterThan(0);
    for (const row of confirmed)
      expect(row).toMatchObject({
        ...{ certainty: 'verified', source: '99/QĐ-UBND', confirmedOn: '2021-12-31' },
        confirmedBy: 'Văn phòng điều phối tỉnh',
      });
    expect(thresholds.filter((row) => row.value === null && row.text === null && row.confirmedBy !== null)).toEqual([]);
    await dropAll();
  });
});

describe('publishing', () => {
  it('an amendment holds from its day, what came before holds before it, and nobody changes it again', async () => {
    const draft = await amending();
    const version = (await fresh()).tenant.catalogueVersion;
    expect(await publishDraft(office, { draft, revision: 1 }, DECISION, 'yeu-cau-9')).toBe(NATIONAL);
    const set = await tenant.set(NATIONAL);
    expect(versionInForce(set, '2019-06-30')).toMatchObject({ version: 1 });
    expect(versionInForce(set, '2019-07-01')).toMatchObject({
      version: 2,
      decision: '99/QĐ-UBND',
      published: { by: 'Văn phòng điều phối tỉnh' },
    });
    expect(set.identity!.numbers).toHaveLength(19);
    expect((await fresh()).tenant.catalogueVersion).toBe(version + 1);
    expect((await traces()).drafts).toEqual([]);

    for (const statement of [
      `UPDATE criteria_set_version SET decision = 'x' WHERE tenant_id = ${tenant.id}`,
      `UPDATE threshold SET value = 1 WHERE tenant_id = ${tenant.id}`,
      `UPDATE criteria_set SET name = 'x' WHERE tenant_id = ${tenant.id}`,
      `DELETE FROM criterion WHERE tenant_id = ${tenant.id}`,
      `DELETE FROM criteria_set_version WHERE tenant_id = ${tenant.id}`,
      `DELETE FROM criteria_item WHERE tenant_id = ${tenant.id}`,
    ])
      await expect(
        withTenant(appDb(), tenant.id, (tx) => tx.$executeRawUnsafe(statement)),
        statement,
      ).rejects.toThrow(/permission denied/);
  });

  it('twice, even at once, is done once', async () => {
    const draft = await createDraft(office, { way: 'amendment', set: NATIONAL, version: 2, validFrom: '2020-01-01' });
    const decision = { ...DECISION, validFrom: '2020-01-01' };
    const seen = { draft, revision: 1 };
    const answers = await Promise.all([publishDraft(office, seen, decision), publishDraft(office, seen, decision)]);
    expect([...answers, await publishDraft(office, seen, decision)]).toEqual([NATIONAL, NATIONAL, NATIONAL]);
    expect((await tenant.set(NATIONAL)).versions.map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('without a decision, or from a day that cannot be, is refused and nothing is written', async () => {
    const draft = await createDraft(office, { way: 'amendment', set: NATIONAL, version: 3, validFrom: '2020-06-01' });
    const before = await traces();
    const refused = async (over: Partial<typeof DECISION> | { decision: null }, fault: string) =>
      expect(
        publishDraft(office, { draft, revision: 1 }, { ...DECISION, validFrom: '2020-06-01', ...over }),
      ).rejects.toMatchObject({ code: 'draft_faulty', faults: [{ code: fault }] });
    await refused({ decision: null }, 'decision_missing');
    await refused({ validFrom: '2019-08-01' }, 'version_before_another');
    await refused({ validFrom: '2015-01-01' }, 'date_before_set');
    await refused({ validTo: '2020-01-01' }, 'period_reversed');
    expect(await traces()).toEqual(before);
    await dropAll();
  });
});

describe('a new set', () => {
  it('extends a national one with a criterion of its own, and takes its place', async () => {
    const input: CreateInput = {
      ...{ name: 'Bộ tiêu chí xã của tỉnh', shortName: null, set: NATIONAL, validFrom: '2021-01-01' },
      way: 'extending',
    };
    const draft = await createDraft(office, input);
    expect(await createDraft(office, input)).toBe(draft);
    const added = { number: '20', name: 'Vườn mẫu', group: '1', note: '', intent: 'add' };
    await saveCriterion(office, fields(draft, 1, added));
    const indicator = { 'i:0:was': '20.1', 'i:0:code': '20.1', 'i:0:name': 'Có vườn mẫu', 'i:0:kind': 'percent' };
    const rest = { 'i:0:unit': '%', 'i:0:comparator': '>=', 't:0:chung': '75,5', 't:0:tdmnpb': '?' };
    await saveCriterion(office, fields(draft, 2, { ...added, intent: 'save', ...indicator, ...rest }));
    const decision = { ...DECISION, validFrom: '2021-01-01' };
    const id = await publishDraft(office, { draft, revision: 3 }, decision);
    const set = await tenant.set(id);
    expect(set).toMatchObject({ origin: 'tenant', extendsId: NATIONAL, scope: 'Lạng Sơn', level: 'commune' });
    expect(set.identity!.numbers).toHaveLength(20);
    expect(set.items.get('i:20.1')).toMatchObject({ criterion: 20, isIndicator: true });
    const { thresholds } = set.versions[0]!.criteria[19]!.indicators[0]!;
    expect(thresholds.map(({ appliesTo, value }) => [appliesTo, value]).sort()).toEqual([
      ['chung', 75.5],
      ['tdmnpb', null],
    ]);
  });

  it('comes from a workbook whole or not at all, every fault by its cell', async () => {
    const before = await traces();
    const made = draftOf(4, {
      head: { id: 'bo-tieu-chi-moi', name: 'Bộ thôn từ bảng tính', scope: 'Lạng Sơn' },
      content: {
        indicators: [indicatorRow({ code: '1.1' }), indicatorRow({ code: '2.1' })],
        thresholds: [thresholdRow({ indicatorCode: '1.1', value: 140 }), thresholdRow({ indicatorCode: '2.1' })],
      },
    });
    await expect(uploadNewDraft(office, await writeSetWorkbook(made))).rejects.toMatchObject({
      code: 'workbook_faulty',
      cells: [
        { sheet: 'Chỉ tiêu', cell: expect.stringMatching(/^[A-Z]\d+$/) as unknown, code: 'percent_out_of_range' },
      ],
    });
    expect(await traces()).toEqual(before);

    const good = draftOf(4, { head: made.head });
    const bytes = await writeSetWorkbook(good);
    const [first, again] = await Promise.all([uploadNewDraft(office, bytes), uploadNewDraft(office, bytes)]);
    expect(first).toEqual(again);
    const record = (await draftNow(first.draft))!;
    expect(record.document.content).toEqual(good.content);
    expect(record.document.head.id).toMatch(/^lang-son-/);

    const larger = await writeSetWorkbook(draftOf(5, { head: made.head }));
    await uploadIntoDraft(office, { draft: first.draft, revision: 1 }, larger);
    expect((await draftNow(first.draft))!.document.content.criteria).toHaveLength(5);
    await expect(uploadIntoDraft(office, { draft: first.draft, revision: 1 }, bytes)).rejects.toEqual(code('conflict'));
    await dropAll();
  });

  it('is not made from the workbook of one that is there', async () => {
    const draft = draftOf(3, { head: { id: NATIONAL, name: 'Bộ có sẵn' } });
    await expect(uploadNewDraft(office, await writeSetWorkbook(draft))).rejects.toEqual(code('workbook_of_set'));
  });
});
