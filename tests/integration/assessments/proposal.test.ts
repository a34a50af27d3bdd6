import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import type { Status } from '@/lib/domain/criteria/status';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { countRows } from '@/tests/factories/rows';
import { DAY, type Entry, statusesOf, TrialCommune } from './trial-commune';

let commune: TrialCommune;
let leader: Actor;
let reviewer: Actor;

beforeAll(async () => {
  commune = await TrialCommune.open();
  const { tenant, unitId } = commune;
  leader = await makeActor(tenant, 'Chủ tịch xã', { role: 'commune_leader', unitId });
  const province = (await tenant.unit('20', DAY)).id;
  reviewer = await makeActor(tenant, 'Sở', { role: 'department_reviewer', unitId: province });
});
afterAll(() => commune.tenant.db.$disconnect());

const reasonOf = (item: string) => ({ code: 'reason_missing', byItem: { [item]: 'reason_missing' } });
const REASON = reasonOf('1');

describe('a status that differs from what the indicators propose', () => {
  it('needs a reason, and the values of the same save count', async () => {
    const entries: Entry[] = [
      { item: '1', status: 'met' },
      { item: 'i:1.1', value: '89' },
      { item: 'i:1.2', status: 'met' },
    ];
    expect(await commune.refusal(() => commune.say(entries))).toEqual(REASON);
    expect(statusesOf(await commune.say(entries, { note: 'Số liệu quý chưa tính hộ mới chuyển đến' }))).toEqual([
      ['1', 'met'],
      ['i:1.1', 'not_met'],
      ['i:1.2', 'met'],
    ]);
    expect(await commune.rowOf(1)).toMatchObject({
      status: 'met',
      proposal: { status: 'not_met', notMet: ['1.1'], notAssessed: [] },
      indicators: [
        {
          reason: '89 % < 90 %, thiếu 1,0 điểm %',
          thresholds: [{ value: 90, confirmed: { by: 'Văn phòng điều phối', on: '2021-05-04' } }],
        },
        { reason: null },
      ],
    });
  });

  it('needs one also where only the status is said, and none where it is what they propose', async () => {
    expect(await commune.refusal(() => commune.say([{ item: '1', status: 'basically_met' }]))).toEqual(REASON);
    expect(await commune.refusal(() => commune.say([{ item: '1', status: 'not_applicable' }]))).toEqual(REASON);
    expect(statusesOf(await commune.say([{ item: '1', status: 'not_met' }]))).toEqual([['1', 'not_met']]);
  });

  it('needs none to be not assessed', async () => {
    expect(statusesOf(await commune.say([{ item: '1', status: 'not_assessed' }]))).toEqual([['1', 'not_assessed']]);
  });

  it('is judged by the values that are corrected in the same save', async () => {
    const entries: Entry[] = [
      { item: '1', status: 'met' },
      { item: 'i:1.1', value: '92,5' },
    ];
    expect(statusesOf(await commune.say(entries))).toEqual([
      ['1', 'met'],
      ['i:1.1', 'met'],
    ]);
  });

  it('needs none while some indicators are open, or their threshold is unknown', async () => {
    expect(
      statusesOf(
        await commune.say([
          { item: '6', status: 'met' },
          { item: 'i:6', value: '10' },
        ]),
      ),
    ).toEqual([
      ['6', 'met'],
      ['i:6', 'not_assessed'],
    ]);
    expect((await commune.rowOf(6)).proposal).toEqual({ status: 'not_assessed', notMet: [], notAssessed: ['6'] });
  });

  it('needs none from who verifies it', async () => {
    const entries: Entry[] = [{ item: '1', status: 'not_met' }];
    expect(await commune.refusal(() => commune.say(entries, { actor: leader }))).toEqual(REASON);
    expect(statusesOf(await commune.say(entries, { actor: reviewer }))).toEqual([['1', 'not_met']]);
  });
});

describe('every kind of indicator', () => {
  it.each<[number, string, Status, string | null]>([
    [2, 'Đang làm', 'met', '“Đang làm” đạt yêu cầu'],
    [2, 'Không', 'not_met', '“Không”, yêu cầu Có hoặc Đang làm'],
    [4, '50', 'met', '50 % trong khoảng 50 % – 70 %'],
    [4, '71', 'not_met', '71 % > 70 %, vượt 1,0 điểm %'],
    [5, '84,9', 'basically_met', '84,9 điểm ≥ 75 điểm, chưa tới 85 điểm'],
    [5, '85', 'met', '85 điểm ≥ 85 điểm'],
  ])('criterion %i, %s: %s', async (number, value, status, reason) => {
    const item = `i:${number}`;
    expect(statusesOf(await commune.say([{ item, value }]))).toEqual([[item, status]]);
    expect(await commune.rowOf(number)).toMatchObject({
      proposal: { status },
      indicators: [{ value, status, reason }],
    });
  });

  it.each([
    ['i:2', 'Có lẽ', 'answer_unknown'],
    ['i:4', '140', 'value_invalid'],
    ['i:5', '101', 'value_invalid'],
    ['i:3', '80', 'value_computed'],
  ])('%s = %s is refused', async (item, value, code) => {
    const before = await countRows(commune.tenant);
    await expect(commune.say([{ item, value }])).rejects.toMatchObject({ byItem: { [item]: code } });
    expect(await countRows(commune.tenant)).toEqual(before);
  });
});

describe('a share of the villages', () => {
  it('is unknown until one is assessed, then counted, and proposed of', async () => {
    expect(await commune.rowOf(3)).toMatchObject({
      proposal: { status: 'not_assessed' },
      indicators: [{ lower: { share: null, level: 'village' } }],
    });
    const { tenant, villages } = commune;
    const set = await tenant.set('thu-thon');
    await recordFacts(tenant, set, [
      ...factsWith(set, villages[0]!, 2, '2021-02-01'),
      ...factsWith(set, villages[1]!, 1, '2021-02-01'),
    ]);
    expect(await commune.rowOf(3)).toMatchObject({
      proposal: { status: 'not_met', notMet: ['3'] },
      indicators: [{ lower: { share: { met: 1, of: 3 } }, reason: '33,3 % < 60 %, thiếu 26,7 điểm %' }],
    });
    expect(await commune.refusal(() => commune.say([{ item: '3', status: 'met' }]))).toEqual(reasonOf('3'));
    await recordFacts(tenant, set, factsWith(set, villages[1]!, 2, '2021-03-01'));
    expect(statusesOf(await commune.say([{ item: '3', status: 'met' }]))).toEqual([['3', 'met']]);
    expect((await commune.rowOf(3, '2021-02-15')).proposal.status).toBe('not_met');
  });
});

describe('after an amendment', () => {
  it('a value is judged by the new threshold, and looking again at the criterion is written', async () => {
    const before = await commune.rowOf(1, '2021-09-30');
    expect(before).toMatchObject({ needsReview: null, proposal: { status: 'met' } });
    const row = await commune.rowOf(1, '2021-10-01');
    expect(row).toMatchObject({
      needsReview: { decision: '2/QĐ-UBND', from: '2021-10-01' },
      proposal: { status: 'not_met' },
      indicators: [{ reason: '92,5 % < 95 %, thiếu 2,5 điểm %' }, {}],
    });
    const again: Entry[] = [{ item: '1', status: row.status }];
    expect(await commune.refusal(() => commune.say(again, { on: '2021-10-01' }))).toEqual(REASON);
    await commune.say(again, { on: '2021-10-01', note: 'Đạt theo số liệu tháng 9' });
    expect(await commune.rowOf(1, '2021-10-02')).toMatchObject({ needsReview: null, status: row.status });
  });
});
