import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { recordSetAside } from '@/lib/features/outbox/mutations';
import { setAsideSchema } from '@/lib/features/outbox/schema';
import { loadCellHistory } from '@/lib/features/progress/load-cell-history';
import { makeActor } from '@/tests/factories/person';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2021-12-01';
const owner = ownerDb();
let tenant: TestTenant;
let ann: Actor;
let binh: Actor;
let observer: Actor;
let factId = '';

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2021-12-31');
  const unitId = (await tenant.unit('06625', '2021-12-31')).id;
  ann = await makeActor(tenant, 'Công chức nông nghiệp', { role: 'commune_official', unitId });
  binh = await makeActor(tenant, 'Chủ tịch xã', { role: 'commune_leader', unitId });
  observer = await makeActor(tenant, 'Đảng ủy xã', { role: 'observer', unitId });
  const answer = await saveAssessments(
    binh,
    saveInput({ unit: '06625', set: SET, item: '1', status: 'not_met', effectiveOn: DAY, note: 'Chưa có quy hoạch' }),
  );
  if (answer.status !== 'saved') throw new Error('a conflict');
  factId = answer.facts[0]!.factId;
});
afterAll(() => owner.$disconnect());

const aside = (over: object = {}) =>
  setAsideSchema.parse({
    ...{ key: randomUUID(), unit: '06625', set: SET, stage: 'self', effectiveOn: DAY, note: 'Đã duyệt', cause: '' },
    entries: [{ item: '1', status: 'met', value: '', keptFactId: factId }],
    ...over,
  });
const countIn = () =>
  tenant.within(async (tx) => ({
    rows: await tx.entrySetAside.count({ where: { tenantId: tenant.id } }),
    audited: await tx.auditEntry.count({ where: { tenantId: tenant.id, action: 'assessment.set_aside' } }),
  }));

describe('what was typed and given up for another person’s fact', () => {
  it('is kept once, audited, and stands in the history of its cell', async () => {
    const input = aside();
    await recordSetAside(ann, input);
    await recordSetAside(ann, input);
    expect(await countIn()).toEqual({ rows: 1, audited: 1 });
    const { criteria } = await loadCellHistory(ann, '06625', { criterion: '1', set: SET, asOf: '2021-12-31' });
    expect(criteria[0]!.facts.map(({ status, note, notTaken }) => [status, note, notTaken])).toEqual([
      ['met', 'Đã duyệt', true],
      ['not_met', 'Chưa có quy hoạch', false],
    ]);
  });

  it.each([
    { title: 'whoever may not write the cell', who: () => observer, over: {}, code: 'forbidden' },
    { title: 'a fact of another cell', who: () => ann, over: { item: '2' }, code: 'invalid' },
    { title: 'a unit that is not there for the person', who: () => ann, over: { unit: '06628' }, code: 'not_found' },
  ])(
    'is refused to $title',
    async ({
      who,
      over: { item = '1', ...over },
      code,
    }: {
      who: () => Actor;
      over: { item?: string; unit?: string };
      code: string;
    }) => {
      const before = await countIn();
      const entries = [{ item, status: 'met', value: '', keptFactId: factId }];
      await expect(recordSetAside(who(), aside({ ...over, entries }))).rejects.toMatchObject({ code });
      expect(await countIn()).toEqual(before);
    },
  );
});
