import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { makeActor } from '@/tests/factories/person';
import { countRows } from '@/tests/factories/rows';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const owner = ownerDb();
let tenant: TestTenant;
let ann: Actor;
let binh: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2021-12-31');
  const grants = await Promise.all(
    ['06625', '06622'].map(async (code) => ({
      role: 'commune_official' as const,
      unitId: (await tenant.unit(code, '2021-12-31')).id,
    })),
  );
  ann = await makeActor(tenant, 'Công chức A', ...grants);
  binh = await makeActor(tenant, 'Công chức B', ...grants);
});
afterAll(() => owner.$disconnect());

const input = (over: object = {}) => saveInput({ unit: '06625', set: SET, effectiveOn: '2021-12-01', ...over });

describe('a write key', () => {
  it('with the same body gives the first answer again, word for word, and writes nothing', async () => {
    const first = input({ item: '1' });
    const answer = await saveAssessments(ann, first);
    const before = await countRows(tenant);
    expect(await saveAssessments(ann, first)).toEqual(answer);
    expect(await countRows(tenant)).toEqual(before);
  });

  it('gives the first answer also where a conflict would now arise', async () => {
    const first = input({ item: '2' });
    const answer = await saveAssessments(ann, first);
    const seen = answer.status === 'saved' ? answer.facts[0]!.factId : null;
    await saveAssessments(binh, input({ item: '2', status: 'not_met', baseFactId: seen }));
    expect(await saveAssessments(ann, first)).toEqual(answer);
    expect(await saveAssessments(ann, { ...first, key: randomUUID() })).toMatchObject({ status: 'conflict' });
  });

  it.each([
    ['10', { status: 'not_met' }],
    ['11', { note: 'khác' }],
    ['12', { effectiveOn: '2021-12-02' }],
    ['13', { unit: '06622' }],
    ['14', { baseFactId: '1' }],
    ['15', { item: '16' }],
    ['17', { stage: 'verified' }],
  ])('used again with another body is refused: criterion %s, %o', async (item, other) => {
    const first = { key: randomUUID(), item };
    await saveAssessments(ann, input(first));
    const before = await countRows(tenant);
    await expect(saveAssessments(ann, input({ ...first, ...other }))).rejects.toMatchObject({ code: 'key_reused' });
    expect(await countRows(tenant)).toEqual(before);
  });

  it('belongs to one person', async () => {
    const key = randomUUID();
    await saveAssessments(ann, input({ item: '4', key }));
    expect(await saveAssessments(binh, input({ item: '5', key }))).toMatchObject({
      status: 'saved',
      facts: [{ item: '5' }],
    });
  });

  it('is not used up by a refusal or a conflict', async () => {
    const key = randomUUID();
    await expect(saveAssessments(ann, input({ key, item: '6', effectiveOn: '2022-01-01' }))).rejects.toMatchObject({
      code: 'date_future',
    });
    const theirs = await saveAssessments(binh, input({ item: '6', status: 'not_met' }));
    expect(await saveAssessments(ann, input({ key, item: '6' }))).toMatchObject({ status: 'conflict' });
    const baseFactId = theirs.status === 'saved' ? theirs.facts[0]!.factId : null;
    expect(await saveAssessments(ann, input({ key, item: '6', baseFactId }))).toMatchObject({ status: 'saved' });
  });

  it('is forgotten after 90 days, with the next save of the person', async () => {
    const old = input({ item: '7' });
    await saveAssessments(ann, old);
    const where = { tenantId: tenant.id, userId: ann.userId! };
    const age = (key: string, days: number) =>
      tenant.within((tx) =>
        tx.writeKey.updateMany({
          where: { ...where, key },
          data: { createdAt: new Date(Date.now() - days * 86_400_000) },
        }),
      );
    const kept = input({ item: '8' });
    await saveAssessments(ann, kept);
    await age(old.key, 91);
    await age(kept.key, 89);
    await saveAssessments(ann, input({ item: '9' }));
    const keys = (await tenant.within((tx) => tx.writeKey.findMany({ where }))).map((row) => row.key);
    expect(keys).toContain(kept.key);
    expect(keys).not.toContain(old.key);
  });
});
