import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import type { Stage, Status } from '@/lib/domain/criteria/status';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { makeActor } from '@/tests/factories/person';
import { countRows, factsOf } from '@/tests/factories/rows';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const owner = ownerDb();
let tenant: TestTenant;
let ann: Actor;
let binh: Actor;
let reviewer: Actor;
let unitId = 0;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2021-12-31');
  unitId = (await tenant.unit('06625', '2021-12-31')).id;
  ann = await makeActor(tenant, 'Công chức nông nghiệp', { role: 'commune_official', unitId });
  binh = await makeActor(tenant, 'Chủ tịch xã', { role: 'commune_leader', unitId });
  reviewer = await makeActor(tenant, 'Phòng Nông nghiệp', {
    role: 'department_reviewer',
    unitId: (await tenant.unit('189', '2021-12-31')).id,
  });
});
afterAll(() => owner.$disconnect());

type Say = {
  item: string;
  status: Status | null;
  on?: string;
  base?: string | null;
  value?: string;
  note?: string;
  cause?: string;
  stage?: Stage;
};
const say = (who: Actor, { item, status, on = '2021-12-01', base = null, ...more }: Say) =>
  saveAssessments(
    who,
    saveInput({ unit: '06625', set: SET, item, status, effectiveOn: on, baseFactId: base, ...more }),
  );

async function said(who: Actor, what: Say): Promise<string> {
  const answer = await say(who, what);
  if (answer.status !== 'saved') throw new Error('a conflict');
  return answer.facts[0]!.factId;
}

async function refused(who: Actor, what: Say) {
  const before = await countRows(tenant);
  const answer = await say(who, what);
  expect(await countRows(tenant)).toEqual(before);
  if (answer.status !== 'conflict') throw new Error('no conflict');
  return answer.theirs;
}

describe('a cell that another person changed in between', () => {
  it('is a conflict that shows what he saved, and who', async () => {
    await said(binh, { item: '1', status: 'not_met', note: 'Chưa có quy hoạch', cause: 'capital' });
    const [fact] = await factsOf(tenant, unitId);
    expect(await refused(ann, { item: '1', status: 'met' })).toEqual([
      {
        item: '1',
        factId: String(fact!.id),
        status: 'not_met',
        value: null,
        note: 'Chưa có quy hoạch',
        cause: 'capital',
        effectiveOn: '2021-12-01',
        recordedAt: fact!.recordedAt.toISOString(),
        recordedBy: 'Chủ tịch xã',
      },
    ]);
  });

  it('shows a value as people write it', async () => {
    await said(binh, { item: 'i:12', status: null, value: '78.5' });
    expect(await refused(ann, { item: 'i:12', status: null, value: '80' })).toMatchObject([
      { item: 'i:12', status: 'not_met', value: '78,5' },
    ]);
  });

  it('is told for every such cell, and the untouched ones are not written either', async () => {
    await said(binh, { item: '2', status: 'met' });
    await said(binh, { item: '3', status: 'met' });
    const entries = ['2', '3', '4'].map((item) => ({ item, status: 'not_met' as const, value: '', baseFactId: null }));
    const before = await countRows(tenant);
    const answer = await saveAssessments(
      ann,
      saveInput({ unit: '06625', set: SET, effectiveOn: '2021-12-01', entries }),
    );
    expect(answer).toMatchObject({ status: 'conflict', theirs: [{ item: '2' }, { item: '3' }] });
    expect(await countRows(tenant)).toEqual(before);
  });

  it('is none when both say the same', async () => {
    const theirs = await said(binh, { item: '6', status: 'met', note: 'Có nhà văn hóa' });
    expect(await said(ann, { item: '6', status: 'met', note: 'Có nhà văn hóa' })).toBe(theirs);
  });

  it('is over when the other value was seen', async () => {
    const theirs = await said(binh, { item: '7', status: 'met' });
    const own = await said(ann, { item: '7', status: 'not_met', base: theirs });
    expect(await refused(binh, { item: '7', status: 'basically_met', base: theirs })).toMatchObject([
      { factId: own, recordedBy: 'Công chức nông nghiệp' },
    ]);
  });
});

describe('an entry dated before what was seen', () => {
  it('lands on an older fact that was there all along', async () => {
    const first = await said(binh, { item: '8', status: 'not_met', on: '2021-03-01' });
    const seen = await said(binh, { item: '8', status: 'met', on: '2021-09-01', base: first });
    await said(ann, { item: '8', status: 'basically_met', on: '2021-06-01', base: seen });
  });

  it('is a conflict when something was recorded there since', async () => {
    const seen = await said(binh, { item: '9', status: 'met', on: '2021-09-01' });
    const since = await said(binh, { item: '9', status: 'not_met', on: '2021-03-01', base: seen });
    expect(await refused(ann, { item: '9', status: 'basically_met', on: '2021-06-01', base: seen })).toMatchObject([
      { factId: since },
    ]);
  });

  it('is a conflict with a later fact when only the past was looked at', async () => {
    const latest = await said(binh, { item: '10', status: 'met', on: '2021-09-01' });
    const past = await said(binh, { item: '10', status: 'not_met', on: '2021-03-01', base: latest });
    expect(await refused(ann, { item: '10', status: 'basically_met', on: '2021-10-01', base: past })).toMatchObject([
      { factId: latest },
    ]);
  });
});

describe('what was seen counts only for its own cell', () => {
  it('not for another item', async () => {
    await said(binh, { item: '11', status: 'met' });
    const other = await said(ann, { item: '12', status: 'met', note: 'Số liệu i:12 chưa tính lao động thời vụ' });
    expect(await refused(ann, { item: '11', status: 'not_met', base: other })).toHaveLength(1);
  });

  it('not for another stage', async () => {
    await said(reviewer, { item: '13', status: 'not_met', stage: 'verified' });
    const self = await said(ann, { item: '13', status: 'met' });
    expect(await refused(reviewer, { item: '13', status: 'met', stage: 'verified', base: self })).toMatchObject([
      { status: 'not_met' },
    ]);
  });

  it('not when it never was', async () => {
    await said(binh, { item: '14', status: 'met' });
    expect(await refused(ann, { item: '14', status: 'not_met', base: '999999999999999999' })).toHaveLength(1);
  });
});
