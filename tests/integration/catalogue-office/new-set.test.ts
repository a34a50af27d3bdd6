import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDraft } from '@/lib/features/catalogue-office/begin/mutations';
import { publishDraft } from '@/lib/features/catalogue-office/publish/mutations';
import { saveCriterion } from '@/lib/features/catalogue-office/change/save-criterion';
import type { CreateInput } from '@/lib/features/catalogue-office/schema';
import { uploadIntoDraft, uploadNewDraft } from '@/lib/features/catalogue-office/upload/mutations';
import { writeSetWorkbook } from '@/lib/features/catalogue-office/workbook/write-set';
import { draftOf, indicatorRow, thresholdRow } from '@/tests/factories/draft';
import { ownerDb } from '@/tests/factories/tenant';
import { CatalogueOffice, code, fields, NATIONAL, DECISION } from './office';

const owner = ownerDb();
let office: CatalogueOffice;

beforeAll(async () => {
  office = await CatalogueOffice.open(owner);
});
afterAll(() => owner.$disconnect());

describe('a new set', () => {
  it('extends a national one with a criterion of its own, and takes its place', async () => {
    const input: CreateInput = {
      ...{ name: 'Bộ tiêu chí xã của tỉnh', shortName: null, set: NATIONAL, validFrom: '2021-01-01' },
      way: 'extending',
    };
    const draft = await createDraft(office.actor, input);
    expect(await createDraft(office.actor, input)).toBe(draft);
    const added = { number: '20', name: 'Vườn mẫu', group: '1', note: '', intent: 'add' };
    await saveCriterion(office.actor, fields(draft, 1, added));
    const indicator = { 'i:0:was': '20.1', 'i:0:code': '20.1', 'i:0:name': 'Có vườn mẫu', 'i:0:kind': 'percent' };
    const rest = { 'i:0:unit': '%', 'i:0:comparator': '>=', 't:0:chung': '75,5', 't:0:tdmnpb': '?' };
    await saveCriterion(office.actor, fields(draft, 2, { ...added, intent: 'save', ...indicator, ...rest }));
    const decision = { ...DECISION, validFrom: '2021-01-01' };
    const id = await publishDraft(office.actor, { draft, revision: 3 }, decision);
    const set = await office.tenant.set(id);
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
    const before = await office.traces();
    const made = draftOf(4, {
      head: { id: 'bo-tieu-chi-moi', name: 'Bộ thôn từ bảng tính', scope: 'Lạng Sơn' },
      content: {
        indicators: [indicatorRow({ code: '1.1' }), indicatorRow({ code: '2.1' })],
        thresholds: [thresholdRow({ indicatorCode: '1.1', value: 140 }), thresholdRow({ indicatorCode: '2.1' })],
      },
    });
    await expect(uploadNewDraft(office.actor, await writeSetWorkbook(made))).rejects.toMatchObject({
      code: 'workbook_faulty',
      cells: [
        { sheet: 'Chỉ tiêu', cell: expect.stringMatching(/^[A-Z]\d+$/) as unknown, code: 'percent_out_of_range' },
      ],
    });
    expect(await office.traces()).toEqual(before);

    const good = draftOf(4, { head: made.head });
    const bytes = await writeSetWorkbook(good);
    const [first, again] = await Promise.all([
      uploadNewDraft(office.actor, bytes),
      uploadNewDraft(office.actor, bytes),
    ]);
    expect(first).toEqual(again);
    const record = (await office.draftNow(first.draft))!;
    expect(record.document.content).toEqual(good.content);
    expect(record.document.head.id).toMatch(/^lang-son-/);

    const larger = await writeSetWorkbook(draftOf(5, { head: made.head }));
    await uploadIntoDraft(office.actor, { draft: first.draft, revision: 1 }, larger);
    expect((await office.draftNow(first.draft))!.document.content.criteria).toHaveLength(5);
    await expect(uploadIntoDraft(office.actor, { draft: first.draft, revision: 1 }, bytes)).rejects.toEqual(
      code('conflict'),
    );
    await office.dropAll();
  });

  it('is not made from the workbook of one that is there', async () => {
    const draft = draftOf(3, { head: { id: NATIONAL, name: 'Bộ có sẵn' } });
    await expect(uploadNewDraft(office.actor, await writeSetWorkbook(draft))).rejects.toEqual(code('workbook_of_set'));
  });
});
