import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Actor } from '@/lib/domain/access/actor';
import { loadCapital } from '@/lib/features/capital/loaders';
import { sayCapital, takeBackCapital } from '@/lib/features/capital/mutations';
import { sayCapitalForm, takeBackCapitalForm } from '@/lib/features/capital/schema';
import { loadReport, loadReports } from '@/lib/features/reports/loaders';
import { addDuty, endDuty, sendReport } from '@/lib/features/reports/mutations';
import { addDutyForm, endDutyForm, sendReportForm } from '@/lib/features/reports/schema';
import { sealReport } from '@/lib/features/reports/build-report';
import { makeActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const [DAY, KIEN_MOC, DINH_LAP] = ['2019-05-22', '06625', '189'];
const owner = ownerDb();
let tenant: TestTenant;
let office: Actor;
let board: Actor;
let leader: Actor;
let reviewer: Actor;

type Fields = Readonly<Record<string, string>>;
const read = <T>(schema: z.ZodType<T>, fields: Fields): T =>
  schema.parse({ code: KIEN_MOC, day: DAY, key: randomUUID(), ...fields });
const LINE = {
  ...{ source: 'central', kind: 'planned', bound: 'exact', amount: '3', high: '', unit: 'billion', wording: '' },
  ...{
    works: '',
    set: SET,
    number: '',
    from: '2019-01-01',
    to: '2019-12-31',
    saidBy: 'UBND huyện',
    saidOn: DAY!,
    document: '',
  },
};
const say = (fields: Fields, actor = office) => sayCapital(actor, read(sayCapitalForm, { ...LINE, ...fields }));
const capital = (actor: Actor, asOf: string, code = KIEN_MOC!) => loadCapital(actor, code, { asOf, set: SET }, '');

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2021-12-31');
  const idOf = async (code: string) => (await tenant.unit(code, DAY!)).id;
  office = await makeActor(tenant, 'Văn phòng', { role: 'province_office', unitId: await idOf('20') });
  board = await makeActor(tenant, 'BCĐ huyện', { role: 'district_board', unitId: await idOf(DINH_LAP!) });
  leader = await makeActor(tenant, 'Chủ tịch xã', { role: 'commune_leader', unitId: await idOf(KIEN_MOC!) });
  const named = { unitId: await idOf('20'), criteria: { [SET]: [17] } };
  reviewer = await makeActor(tenant, 'Sở TN&MT', { role: 'department_reviewer', ...named });
});
afterAll(() => owner.$disconnect());

describe('capital', () => {
  it.each([
    [{ amount: '' }, 'amount', 'field_missing'],
    [{ amount: '1.286' }, 'amount', 'value_ambiguous'],
    [{ amount: 'nhiều' }, 'amount', 'value_invalid'],
    [{ bound: 'range' }, 'high', 'range_incomplete'],
    [{ bound: 'range', high: '2' }, 'high', 'range_reversed'],
    [{ from: '2020-01-01' }, 'to', 'date_order'],
  ])('%j is refused at its field', (over, field, code) => {
    const sent = sayCapitalForm.safeParse({ code: KIEN_MOC, day: DAY, key: randomUUID(), ...LINE, ...over });
    expect(sent.error?.issues).toMatchObject([{ path: [field], message: code }]);
  });

  it('keeps its bound, is known from the day it was said, and counts no more from the day it is taken back', async () => {
    await say({});
    await say({ kind: 'allocated', amount: '2,4' });
    const { line } = await say({ kind: 'disbursed', bound: 'more_than', amount: '300', unit: 'million', number: '2' });
    expect((await capital(office, '2019-05-21')).frame).toBeNull();
    const { own } = await capital(office, DAY!);
    expect(own.disbursed).toEqual({ low: 300_000_000, high: null, bound: 'more_than' });
    expect(own.rate).toEqual({ low: 12.5, high: null });
    expect(own.isLow).toBe(false);
    expect((await capital(reviewer, DAY!)).own.disbursed).toBeNull();
    const back = { line: String(line), day: '2019-06-01' };
    await takeBackCapital(office, read(takeBackCapitalForm, back));
    await expect(takeBackCapital(office, read(takeBackCapitalForm, back))).rejects.toMatchObject({
      code: 'capital_taken_back',
    });
    expect((await capital(office, '2019-05-31')).own.disbursed?.low).toBe(300_000_000);
    expect((await capital(office, '2019-06-01')).own.disbursed).toBeNull();
  });

  it('of communes stands beside the district, which has none of its own; debt bars recognition', async () => {
    await say({ kind: 'debt', amount: '0,5', from: '2019-05-01', to: '2019-05-01' });
    const district = await capital(board, DAY!, DINH_LAP);
    expect(district.own.planned).toBeNull();
    expect(district.below).toMatchObject([{ unit: { code: KIEN_MOC }, blocks: true }]);
    expect(district.belowSum.planned?.low).toBe(3_000_000_000);
    await expect(say({}, board)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a report by period', () => {
  const page = (actor: Actor, asOf = DAY!, live = '') =>
    loadReport(actor, KIEN_MOC!, 'month.2019-05-14', { asOf, set: SET, live }, '');
  const send = async (actor: Actor, over: Fields = {}) => {
    const { sha256: seen } = await page(actor, DAY, '1');
    const form = { cadence: 'month', to: '2019-05-14', set: SET, stage: 'self', seen, note: '', ...over };
    return sendReport(actor, read(sendReportForm, form));
  };

  it('is owed by a duty, late after its day, and kept as it was sent', async () => {
    const duty = {
      code: DINH_LAP!,
      level: 'commune',
      cadence: 'month',
      weekday: '',
      dueAfter: '3',
      from: '2019-04-15',
    };
    const { duty: id } = await addDuty(office, read(addDutyForm, duty));
    const stands = async (asOf: string) =>
      (await loadReports(leader, KIEN_MOC!, { asOf }, '')).own.map(({ standing }) => standing);
    expect(await stands('2019-05-13')).toEqual([]);
    expect(await stands('2019-05-17')).toEqual(['due']);
    expect(await stands('2019-05-18')).toEqual(['late']);
    // Neither its neighbours, nor the communes of another district, which owe it nothing.
    expect((await loadReports(leader, KIEN_MOC!, { asOf: DAY }, '')).below).toEqual([]);
    expect((await loadReports(office, '20', { asOf: DAY }, '')).below).toHaveLength(10);
    const district = await loadReports(board, DINH_LAP!, { asOf: DAY }, '');
    expect([district.below.length, district.late]).toEqual([10, 10]);

    await send(leader);
    expect(await stands(DAY!)).toEqual(['sent_late']);
    const sent = await page(leader);
    expect(sent).toMatchObject({ frozen: true, unchanged: true, sendKey: null });
    expect(sealReport(sent.body)).toBe(sent.sha256);
    expect((await page(leader, '2019-05-21')).sent).toBeNull();
    // Of another stage nothing was sent; the list leads to what was, whatever the page asks for.
    const verified = { asOf: DAY!, set: SET, stage: 'verified' };
    expect(await loadReport(leader, KIEN_MOC!, 'month.2019-05-14', verified, '')).toMatchObject({
      ...{ frozen: false, sent: null },
    });
    const listed = await loadReports(leader, KIEN_MOC!, verified, '?stage=verified');
    expect(listed.sent.map(({ href }) => href)).toEqual([
      `/units/${KIEN_MOC}/reports?stage=self&set=${SET}&period=month.2019-05-14`,
    ]);
    // Who reads one criterion reads nothing of what was sent about all of them.
    expect(await page(reviewer)).toMatchObject({ frozen: false, sendKey: null });

    await endDuty(office, read(endDutyForm, { code: DINH_LAP!, duty: String(id) }));
    expect(await stands('2019-06-20')).toEqual(['sent_late']);
  });

  it('is counted once a duty and unit, and of a daily duty shows the longest late of the unit itself', async () => {
    const daily = { code: DINH_LAP!, level: 'commune', cadence: 'day', weekday: '', dueAfter: '0', from: '2019-05-01' };
    const { duty } = await addDuty(office, read(addDutyForm, daily));
    const own = await loadReports(leader, KIEN_MOC!, { asOf: DAY }, '');
    // The month was sent; today's day is due, and those before it are missing.
    expect([own.late, own.due, own.sentCount, own.own.length]).toEqual([0, 1, 1, 12]);
    expect(own.own.every(({ standing }) => standing === 'late')).toBe(true);
    const { below } = await loadReports(board, DINH_LAP!, { asOf: DAY }, '');
    const days = below.filter(({ window }) => window.cadence === 'day');
    expect(days.map(({ window, standing, missing }) => [window.to, standing, missing])).toEqual(
      days.map(() => [DAY, 'due', 21]),
    );
    expect(days).toHaveLength(10);
    await endDuty(office, read(endDutyForm, { code: DINH_LAP!, duty: String(duty) }));
  });

  it('is sent by who answers for the unit, of a period that is over, as he saw it', async () => {
    await expect(send(board)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(send(leader, { seen: 'a'.repeat(64) })).rejects.toMatchObject({ code: 'report_changed' });
    await expect(send(leader, { to: '2019-06-14' })).rejects.toMatchObject({ code: 'report_window_open' });
    await expect(send(leader, { to: '2019-05-13' })).rejects.toMatchObject({ code: 'not_found' });
  });
});
