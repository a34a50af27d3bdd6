import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { loadEntry } from '@/lib/features/assessments/loaders';
import { mayEnterAt } from '@/lib/features/assessments/may-enter';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { makeActor } from '@/tests/factories/person';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const DAY = '2021-12-31';
const SET = 'vn-commune-2016-2020';
const owner = ownerDb();
let tenant: TestTenant;
let official: Actor;
let reviewer: Actor;
let both: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  const unitId = (await tenant.unit('06625', DAY)).id;
  const province = (await tenant.unit('20', DAY)).id;
  official = await makeActor(tenant, 'Công chức', { role: 'commune_official', unitId, criteria: { [SET]: [1, 2] } });
  reviewer = await makeActor(tenant, 'Sở', { role: 'department_reviewer', unitId: province });
  both = await makeActor(
    tenant,
    'Kiêm nhiệm',
    { role: 'commune_leader', unitId },
    { role: 'department_reviewer', unitId: province },
  );
});
afterAll(() => owner.$disconnect());

const locks = async (actor: Actor, params: Record<string, string> = {}) =>
  (await loadEntry(actor, '06625', params)).rows.map((row) => row.locked);

describe('the form says of every cell what a save would answer', () => {
  it('open are the criteria of the official', async () => {
    const { rows } = await loadEntry(official, '06625', {});
    expect(rows.map((row) => [row.number, row.locked])).toEqual(
      Array.from({ length: 19 }, (_, index) => [index + 1, index < 2 ? null : 'forbidden']),
    );
  });

  it('at another stage all are locked to him, and open to who verifies', async () => {
    expect(new Set(await locks(official, { stage: 'verified' }))).toEqual(new Set(['forbidden']));
    expect(new Set(await locks(reviewer, { stage: 'verified' }))).toEqual(new Set([null]));
    expect(new Set(await locks(reviewer, { stage: 'self' }))).toEqual(new Set(['forbidden']));
  });

  it('opens on the stage that the person writes, with what the unit claims beside it', async () => {
    await saveAssessments(official, saveInput({ unit: '06625', set: SET, effectiveOn: DAY, item: '1', status: 'met' }));
    const { stage, rows } = await loadEntry(reviewer, '06625', {});
    expect({ stage, row: rows[0] }).toMatchObject({
      stage: 'verified',
      row: { locked: null, status: 'not_assessed', claimed: 'met' },
    });
    expect((await loadEntry(official, '06625', {})).rows[0]).toMatchObject({ status: 'met', claimed: null });
  });

  it('what one entered himself is locked by name', async () => {
    await saveAssessments(both, saveInput({ unit: '06625', set: SET, effectiveOn: DAY, item: '4' }));
    expect(
      (await locks(both, { stage: 'verified' }))
        .map((lock, index) => (lock ? [index + 1, lock] : null))
        .filter(Boolean),
    ).toEqual([[4, 'own_entry']]);
  });

  it('a set that is not in force locks every cell by name, one of another level gives way to the unit’s own', async () => {
    const older = await loadEntry(reviewer, '06625', { stage: 'verified', set: 'vn-commune-2021-2025' });
    expect(new Set(older.rows.map((row) => row.locked))).toEqual(new Set(['date_before_set']));
    expect(await loadEntry(reviewer, '189', { stage: 'verified', set: SET })).toMatchObject({
      code: '189',
      setId: 'vn-district-2016-2020',
    });
  });

  it('shows the state of the day asked, whose fact it is, and what holds', async () => {
    await saveAssessments(
      official,
      saveInput({
        unit: '06625',
        set: SET,
        effectiveOn: '2021-03-01',
        item: '2',
        status: 'not_met',
        note: 'Chưa cứng hóa',
        cause: 'capital',
      }),
    );
    const [, before] = (await loadEntry(official, '06625', { asOf: '2021-02-28' })).rows;
    expect(before).toMatchObject({ status: 'not_assessed', factId: null, recordedBy: null });
    const view = await loadEntry(official, '06625', { asOf: '2021-03-01' });
    expect(view.rows[1]).toMatchObject({
      status: 'not_met',
      effectiveOn: '2021-03-01',
      note: 'Chưa cứng hóa',
      cause: 'capital',
      recordedBy: 'Công chức',
    });
    expect(view).toMatchObject({
      code: '06625',
      title: 'xã Kiên Mộc',
      setId: SET,
      stage: 'self',
      day: '2021-03-01',
      firstDay: '2016-12-01',
      lastDay: DAY,
    });
  });

  it('is offered to those who may enter something there on a set in force', async () => {
    const at = (actor: Actor, code: string) => mayEnterAt(actor, { code, asOf: DAY });
    expect(
      await Promise.all([at(official, '06625'), at(reviewer, '06625'), at(reviewer, '20'), at(official, '189')]),
    ).toEqual([true, true, false, false]);
    const observer = await makeActor(tenant, 'Bí thư', {
      role: 'observer',
      unitId: (await tenant.unit('06625', DAY)).id,
    });
    expect(await at(observer, '06625')).toBe(false);
  });
});
