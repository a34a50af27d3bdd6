import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import type { Status } from '@/lib/domain/criteria/status';
import { judgeRow } from '@/lib/features/assessments/judge-row';
import { loadEntry } from '@/lib/features/assessments/loaders';
import { saveAssessments, type SaveResult } from '@/lib/features/assessments/mutations';
import { indicatorRow, thresholdRow } from '@/tests/factories/draft';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { makeActor, readActor } from '@/tests/factories/person';
import { countRows, factsOf } from '@/tests/factories/rows';
import { saveInput } from '@/tests/factories/save';
import { giveSets, shippedSet } from '@/tests/factories/shipped';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const DAY = '2021-12-31';
const SET = 'thu-xa';
const UNIT = '06625';
const owner = ownerDb();
let tenant: TestTenant;
let official: Actor;
let leader: Actor;
let reviewer: Actor;
const villages: number[] = [];

const indicators = [
  indicatorRow({ code: '1.1' }),
  indicatorRow({ code: '1.2', kind: 'boolean', unit: null, comparator: '==', position: 2 }),
  indicatorRow({ code: '2', kind: 'choice', unit: null, comparator: null, choices: ['Có', 'Đang làm', 'Không'] }),
  indicatorRow({ code: '3', kind: 'lower_share', lowerSetId: 'thu-thon' }),
  indicatorRow({ code: '4', comparator: 'range' }),
  indicatorRow({ code: '5', kind: 'points', unit: null, comparator: null }),
  indicatorRow({ code: '6', comparator: '>=' }),
];
const thresholds = [
  thresholdRow({ indicatorCode: '1.1', confirmedBy: 'Văn phòng điều phối', confirmedOn: '2021-05-04' }),
  thresholdRow({ indicatorCode: '2', value: null, text: 'Có; Đang làm' }),
  thresholdRow({ indicatorCode: '3', value: 60 }),
  thresholdRow({ indicatorCode: '4', value: 50, upper: 70 }),
  thresholdRow({ indicatorCode: '6', value: null }),
];
const rules = { tagColumns: [], points: { met: 85, basically: 75 } };

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  const thon = shippedSet({ id: 'thu-thon', level: 'village', name: 'Bộ tiêu chí thôn thử' }, 2, {});
  const xa = shippedSet(
    { id: SET, level: 'commune', name: 'Bộ tiêu chí xã thử' },
    6,
    { indicators, thresholds, rules },
    {
      indicators,
      thresholds: thresholds.map((row) => (row.indicatorCode === '1.1' ? { ...row, value: 95 } : row)),
      rules,
      decision: '2/QĐ-UBND',
      validFrom: '2021-10-01',
    },
  );
  await giveSets(tenant, thon, xa);
  await tenant.importUnits(
    ...['Nà Lừa', 'Bản Pìa', 'Khe Chim'].map((name) => `village,${UNIT},,Thôn ${name},2020-03-01,`),
  );
  const unitId = (await tenant.unit(UNIT, DAY)).id;
  for (const slug of ['na-lua', 'ban-pia', 'khe-chim']) villages.push((await tenant.unit(`${UNIT}~${slug}`, DAY)).id);
  official = await makeActor(tenant, 'Công chức', { role: 'commune_official', unitId });
  leader = await makeActor(tenant, 'Chủ tịch xã', { role: 'commune_leader', unitId });
  reviewer = await makeActor(tenant, 'Sở', {
    role: 'department_reviewer',
    unitId: (await tenant.unit('20', DAY)).id,
  });
});
afterAll(() => owner.$disconnect());

type Entry = { item: string; status?: Status | null; value?: string; asked?: { of: string; on: string } };

/** Saves as a form does that was filled from what holds: nothing is ever a conflict. */
async function say(entries: readonly Entry[], over: { on?: string; note?: string; actor?: Actor } = {}) {
  const { on = '2021-06-01', note = '', actor = official } = over;
  const view = await loadEntry(actor, UNIT, { set: SET, asOf: on });
  const known = new Map(view.rows.flatMap((row) => [row, ...row.indicators]).map((cell) => [cell.item, cell.factId]));
  return saveAssessments(
    actor,
    saveInput({
      unit: UNIT,
      set: SET,
      effectiveOn: on,
      stage: view.stage,
      note,
      entries: entries.map(({ item, status = null, value = '', asked }) => {
        return { item, status, value, baseFactId: known.get(item) ?? null, ...(asked ? { asked } : {}) };
      }),
    }),
  );
}

async function rowOf(number: number, asOf = '2021-06-01', actor = official) {
  const { rows, points } = await loadEntry(await readActor(actor.userId!, tenant), UNIT, { set: SET, asOf });
  const row = rows[number - 1]!;
  const { proposal, indicators } = judgeRow(row, points);
  return { ...row, proposal, indicators: row.indicators.map((one) => ({ ...one, ...indicators[one.item] })) };
}

const statusesOf = (result: SaveResult) =>
  result.status === 'saved' ? result.facts.map(({ item, status }) => [item, status]) : result;

async function isRefused(work: () => Promise<unknown>): Promise<unknown> {
  const before = await countRows(tenant);
  const code = await work().then(
    () => null,
    (error: { code: string; details?: object; byItem?: object }) => {
      const { code, details, byItem } = error;
      return { code, ...details, ...(byItem ? { byItem } : {}) };
    },
  );
  expect(await countRows(tenant)).toEqual(before);
  return code;
}

const reasonOf = (item: string) => ({ code: 'reason_missing', byItem: { [item]: 'reason_missing' } });
const REASON = reasonOf('1');

describe('a status that differs from what the indicators propose', () => {
  it('needs a reason, and the values of the same save count', async () => {
    const entries: Entry[] = [
      { item: '1', status: 'met' },
      { item: 'i:1.1', value: '89' },
      { item: 'i:1.2', status: 'met' },
    ];
    expect(await isRefused(() => say(entries))).toEqual(REASON);
    expect(statusesOf(await say(entries, { note: 'Số liệu quý chưa tính hộ mới chuyển đến' }))).toEqual([
      ['1', 'met'],
      ['i:1.1', 'not_met'],
      ['i:1.2', 'met'],
    ]);
    expect(await rowOf(1)).toMatchObject({
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
    expect(await isRefused(() => say([{ item: '1', status: 'basically_met' }]))).toEqual(REASON);
    expect(await isRefused(() => say([{ item: '1', status: 'not_applicable' }]))).toEqual(REASON);
    expect(statusesOf(await say([{ item: '1', status: 'not_met' }]))).toEqual([['1', 'not_met']]);
  });

  it('needs none to be not assessed', async () => {
    expect(statusesOf(await say([{ item: '1', status: 'not_assessed' }]))).toEqual([['1', 'not_assessed']]);
  });

  it('is judged by the values that are corrected in the same save', async () => {
    const entries: Entry[] = [
      { item: '1', status: 'met' },
      { item: 'i:1.1', value: '92,5' },
    ];
    expect(statusesOf(await say(entries))).toEqual([
      ['1', 'met'],
      ['i:1.1', 'met'],
    ]);
  });

  it('needs none while some indicators are open, or their threshold is unknown', async () => {
    expect(
      statusesOf(
        await say([
          { item: '6', status: 'met' },
          { item: 'i:6', value: '10' },
        ]),
      ),
    ).toEqual([
      ['6', 'met'],
      ['i:6', 'not_assessed'],
    ]);
    expect((await rowOf(6)).proposal).toEqual({ status: 'not_assessed', notMet: [], notAssessed: ['6'] });
  });

  it('needs none from who verifies it', async () => {
    const entries: Entry[] = [{ item: '1', status: 'not_met' }];
    expect(await isRefused(() => say(entries, { actor: leader }))).toEqual(REASON);
    expect(statusesOf(await say(entries, { actor: reviewer }))).toEqual([['1', 'not_met']]);
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
    expect(statusesOf(await say([{ item, value }]))).toEqual([[item, status]]);
    expect(await rowOf(number)).toMatchObject({ proposal: { status }, indicators: [{ value, status, reason }] });
  });

  it.each([
    ['i:2', 'Có lẽ', 'answer_unknown'],
    ['i:4', '140', 'value_invalid'],
    ['i:5', '101', 'value_invalid'],
    ['i:3', '80', 'value_computed'],
  ])('%s = %s is refused', async (item, value, code) => {
    const before = await countRows(tenant);
    await expect(say([{ item, value }])).rejects.toMatchObject({ byItem: { [item]: code } });
    expect(await countRows(tenant)).toEqual(before);
  });
});

describe('a share of the villages', () => {
  it('is unknown until one is assessed, then counted, and proposed of', async () => {
    expect(await rowOf(3)).toMatchObject({
      proposal: { status: 'not_assessed' },
      indicators: [{ lower: { share: null, level: 'village' } }],
    });
    const set = await tenant.set('thu-thon');
    await recordFacts(tenant, set, [
      ...factsWith(set, villages[0]!, 2, '2021-02-01'),
      ...factsWith(set, villages[1]!, 1, '2021-02-01'),
    ]);
    expect(await rowOf(3)).toMatchObject({
      proposal: { status: 'not_met', notMet: ['3'] },
      indicators: [{ lower: { share: { met: 1, of: 3 } }, reason: '33,3 % < 60 %, thiếu 26,7 điểm %' }],
    });
    expect(await isRefused(() => say([{ item: '3', status: 'met' }]))).toEqual(reasonOf('3'));
    await recordFacts(tenant, set, factsWith(set, villages[1]!, 2, '2021-03-01'));
    expect(statusesOf(await say([{ item: '3', status: 'met' }]))).toEqual([['3', 'met']]);
    expect((await rowOf(3, '2021-02-15')).proposal.status).toBe('not_met');
  });
});

describe('after an amendment', () => {
  it('a value is judged by the new threshold, and looking again at the criterion is written', async () => {
    const before = await rowOf(1, '2021-09-30');
    expect(before).toMatchObject({ needsReview: null, proposal: { status: 'met' } });
    const row = await rowOf(1, '2021-10-01');
    expect(row).toMatchObject({
      needsReview: { decision: '2/QĐ-UBND', from: '2021-10-01' },
      proposal: { status: 'not_met' },
      indicators: [{ reason: '92,5 % < 95 %, thiếu 2,5 điểm %' }, {}],
    });
    const again: Entry[] = [{ item: '1', status: row.status }];
    expect(await isRefused(() => say(again, { on: '2021-10-01' }))).toEqual(REASON);
    await say(again, { on: '2021-10-01', note: 'Đạt theo số liệu tháng 9' });
    expect(await rowOf(1, '2021-10-02')).toMatchObject({ needsReview: null, status: row.status });
  });
});

describe('a stale value', () => {
  const asked = { of: 'BHXH huyện', on: '2021-05-25' };
  const last = async () => (await factsOf(tenant, (await tenant.unit(UNIT, DAY)).id)).findLast((f) => f.key === 'i:4');

  it('names whom a newer one was asked of, once', async () => {
    await say([{ item: 'i:4', value: '60', asked }]);
    expect((await rowOf(4)).indicators[0]).toMatchObject({ value: '60', asked });
    const { id } = (await last())!;
    await say([{ item: 'i:4', value: '60', asked }]);
    await say([{ item: 'i:4', value: '60' }]);
    expect((await last())!.id).toBe(id);
  });

  it('is so no longer once a newer value comes, though the form sends the mark along', async () => {
    await say([{ item: 'i:4', value: '61', asked }]);
    expect((await rowOf(4)).indicators[0]).toMatchObject({ value: '61', asked: null });
  });

  it('may be marked anew in the same save, or the mark taken away', async () => {
    const other = { of: 'Chi cục Thống kê', on: '2021-06-01' };
    await say([{ item: 'i:4', value: '62', asked: other }]);
    expect((await rowOf(4)).indicators[0]).toMatchObject({ asked: other });
    await say([{ item: 'i:4', value: '62', asked: { of: ' ', on: '2021-06-01' } }]);
    expect((await rowOf(4)).indicators[0]).toMatchObject({ value: '62', asked: null });
  });

  it('is not asked for after the day that the tenant lives on', async () => {
    expect(await isRefused(() => say([{ item: 'i:4', value: '62', asked: { of: 'BHXH', on: '2022-01-01' } }]))).toEqual(
      {
        code: 'date_future',
        field: 'askedOn:i:4',
        item: 'i:4',
      },
    );
  });
});
