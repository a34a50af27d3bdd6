import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import { makeActor } from '@/tests/factories/person';
import { factsOf, traceOf } from '@/tests/factories/rows';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const owner = ownerDb();
let tenant: TestTenant;
let official: Actor;
let office: Actor;
let kienMoc = 0;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2021-12-31');
  kienMoc = (await tenant.unit('06625', '2021-12-31')).id;
  official = await makeActor(tenant, 'Công chức NTM xã Kiên Mộc', { role: 'commune_official', unitId: kienMoc });
  office = await makeActor(tenant, 'Văn phòng điều phối tỉnh', {
    role: 'province_office',
    unitId: (await tenant.unit('20', '2021-12-31')).id,
  });
});
afterAll(() => owner.$disconnect());

const page = async (code: string, asOf: string, set = SET) => (await loadUnitPage(office, code, { asOf, set })).view!;
const tallyOf = async (code: string, number: number, asOf: string) =>
  (await page(code, asOf)).criteria[number - 1]!.tally;

describe('a save of a commune official', () => {
  it('is a fact with its words, a projection, a month and an audit entry', async () => {
    const note = 'Đường trục xã đã cứng hóa'.normalize('NFD');
    const input = saveInput({
      unit: '06625',
      set: SET,
      effectiveOn: '2021-12-15',
      item: '2',
      status: 'basically_met',
      note: ` ${note}\r\n`,
      cause: 'capital',
    });
    const result = await saveAssessments(official, input, 'yeu-cau-1');

    const [fact, ...more] = await factsOf(tenant, kienMoc);
    expect(more).toEqual([]);
    expect(fact).toMatchObject({
      stage: 'self',
      status: 'basically_met',
      value: null,
      valueText: null,
      recordedBy: official.userId,
      cause: 'capital',
    });
    expect(fact).toMatchObject({ note: note.normalize('NFC'), illustrative: false, source: null });
    expect(result).toEqual({
      status: 'saved',
      at: expect.any(String) as string,
      facts: [{ item: '2', factId: String(fact!.id), status: 'basically_met' }],
    });

    const { progress, months, audit } = await traceOf(tenant, kienMoc);
    expect(progress).toMatchObject([
      { statuses: `.h${'.'.repeat(17)}`, met: 0, basicallyMet: 1, notMet: 0, notApplicable: 0, version: 1 },
    ]);
    expect(progress[0]?.lastEffective?.toISOString()).toBe('2021-12-15T00:00:00.000Z');
    expect(progress[0]?.lastRecorded).toEqual(fact!.recordedAt);
    expect(months).toEqual([{ monthEnd: '2021-12-31', statuses: `.h${'.'.repeat(17)}` }]);
    expect(audit).toMatchObject([
      {
        actorId: official.userId,
        actorPost: 'Công chức NTM xã Kiên Mộc',
        action: 'assessment.save',
        unitId: kienMoc,
        requestId: 'yeu-cau-1',
        subject: {
          set: SET,
          stage: 'self',
          effectiveOn: '2021-12-15',
          changes: [{ item: '2', before: null, after: 'basically_met' }],
        },
      },
    ]);
  });

  it('stands at the next read of commune, district and province, and not the day before', async () => {
    const before = await Promise.all(['06625', '189', '20'].map((code) => tallyOf(code, 5, '2021-12-31')));
    expect(before.map((tally) => tally.met)).toEqual([0, 0, 0]);
    const result = await saveAssessments(
      official,
      saveInput({ unit: '06625', set: SET, effectiveOn: '2021-12-31', item: '5' }),
    );
    expect(result.status).toBe('saved');
    for (const code of ['06625', '189', '20']) {
      expect((await tallyOf(code, 5, '2021-12-31')).met).toBe(1);
      expect((await tallyOf(code, 5, '2021-12-30')).met).toBe(0);
    }
    expect((await page('20', '2021-12-31')).sentence).toContain('(tính trên 1/181 xã đã được đánh giá)');
    const { rows } = await loadUnitPage(official, '06625', {});
    expect(rows?.[4]).toMatchObject({
      number: 5,
      status: 'met',
      effectiveOn: '2021-12-31',
      recordedBy: 'Công chức NTM xã Kiên Mộc',
    });
  });

  it('back-dated changes only its own past', async () => {
    const save = (status: 'met' | 'not_met', effectiveOn: string, baseFactId: string | null) =>
      saveAssessments(official, saveInput({ unit: '06625', set: SET, item: '7', status, effectiveOn, baseFactId }));
    const latest = await save('met', '2021-10-10', null);
    const seen = latest.status === 'saved' ? latest.facts[0]!.factId : null;
    const before = await traceOf(tenant, kienMoc);
    await save('not_met', '2021-08-20', seen);

    const { progress, months } = await traceOf(tenant, kienMoc);
    expect(progress[0]!.statuses).toBe(before.progress[0]!.statuses);
    const criterion7 = months.map(({ monthEnd, statuses }) => [monthEnd, statuses[6]]);
    expect(criterion7).toEqual([
      ['2021-08-31', 'x'],
      ['2021-10-31', 'm'],
      ['2021-12-31', 'm'],
    ]);
    expect((await tallyOf('06625', 7, '2021-08-19')).not_assessed).toBe(1);
    expect((await tallyOf('06625', 7, '2021-08-20')).not_met).toBe(1);
    expect((await tallyOf('06625', 7, '2021-10-09')).not_met).toBe(1);
    expect((await tallyOf('06625', 7, '2021-10-10')).met).toBe(1);
  });

  it('that repeats what holds writes nothing and answers with the fact that holds', async () => {
    const input = {
      unit: '06625',
      set: SET,
      effectiveOn: '2021-12-20',
      item: '8',
      status: 'met',
      note: 'Có điểm bưu điện',
    } as const;
    const first = await saveAssessments(official, saveInput(input));
    const before = await traceOf(tenant, kienMoc);
    for (const effectiveOn of ['2021-12-20', '2021-12-31']) {
      const again = await saveAssessments(official, saveInput({ ...input, effectiveOn }));
      expect(again).toMatchObject({ status: 'saved', facts: first.status === 'saved' ? first.facts : [] });
    }
    expect(await traceOf(tenant, kienMoc)).toEqual(before);
  });

  it('of a second value on the same day holds from then on', async () => {
    const day = '2021-11-11';
    const input = { unit: '06625', set: SET, effectiveOn: day, item: '9' } as const;
    const first = await saveAssessments(official, saveInput({ ...input, status: 'not_met' }));
    const seen = first.status === 'saved' ? first.facts[0]!.factId : null;
    await saveAssessments(official, saveInput({ ...input, status: 'not_applicable', baseFactId: seen }));
    expect(await tallyOf('06625', 9, day)).toMatchObject({ not_applicable: 1, not_met: 0 });
    expect((await factsOf(tenant, kienMoc)).filter((fact) => fact.key === '9')).toHaveLength(2);
  });

  it('keeps the stages apart', async () => {
    const reviewer = await makeActor(tenant, 'Sở Nông nghiệp', {
      role: 'department_reviewer',
      unitId: (await tenant.unit('20', '2021-12-31')).id,
    });
    await saveAssessments(
      official,
      saveInput({ unit: '06625', set: SET, effectiveOn: '2021-12-31', item: '10', status: 'met' }),
    );
    await saveAssessments(
      reviewer,
      saveInput({
        unit: '06625',
        set: SET,
        effectiveOn: '2021-12-31',
        item: '10',
        status: 'not_met',
        stage: 'verified',
      }),
    );
    const statusAt = async (stage: string) => (await loadUnitPage(office, '06625', { stage })).rows![9]!.status;
    expect(await statusAt('self')).toBe('met');
    expect(await statusAt('verified')).toBe('not_met');
    expect(await statusAt('appraised')).toBe('not_assessed');
  });
});
