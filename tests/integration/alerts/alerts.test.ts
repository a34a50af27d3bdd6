import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { DEFAULT_THRESHOLDS } from '@/lib/domain/alerts/thresholds';
import { toDateParam } from '@/lib/db/iso-day';
import type { AlertsView } from '@/lib/features/alerts/alerts-view';
import { loadAlertCounts, loadAlerts } from '@/lib/features/alerts/loaders';
import { saveThresholds } from '@/lib/features/alerts/mutations';
import { recordFacts, type SaidFact } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2019-05-22';
const [KIEN_MOC, OTHER] = ['06625', '06628'];
const owner = ownerDb();
let tenant: TestTenant;
let office: Actor;
let reviewer: Actor;
let ids: Record<string, number>;

const view = (actor: Actor, code: string, params: Record<string, string> = {}): Promise<AlertsView> =>
  loadAlerts(actor, code, { asOf: DAY, set: SET, ...params });

/** "06625 17 2019-03-12": which unit, which criterion, since when. */
const rows = (shown: AlertsView, kind: string) =>
  shown.groups
    .filter((group) => group.kind === kind)
    .flatMap((group) => group.rows.map(({ unit, criterion, since }) => [unit.name, criterion?.number ?? null, since]));

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2021-12-31');
  ids = {};
  for (const code of ['20', '189', KIEN_MOC, OTHER]) ids[code] = (await tenant.unit(code, DAY)).id;
  office = await makeActor(tenant, 'Văn phòng điều phối', { role: 'province_office', unitId: ids['20']! });
  reviewer = await makeActor(tenant, 'Sở TN&MT', {
    role: 'department_reviewer',
    unitId: ids['20']!,
    criteria: { [SET]: [17] },
  });
  const set = await tenant.set(SET);
  const said = (code: string, item: string, status: SaidFact['status'], on: string): SaidFact => ({
    ...{ unitId: ids[code]!, item, status, on },
  });
  const numbers = set.identity!.numbers.map(String);
  await recordFacts(tenant, set, [
    ...numbers.map((item) => said(KIEN_MOC!, item, item === '5' ? 'not_met' : 'met', '2018-01-10')),
    said(KIEN_MOC!, '17', 'not_met', '2019-03-12'),
    said(KIEN_MOC!, '17', 'not_met', '2019-04-01'),
    // After the day of the page: nothing of it may be known.
    said(KIEN_MOC!, '17', 'met', '2019-06-01'),
    said(KIEN_MOC!, '5', 'met', '2019-06-01'),
    // The last word of a day holds.
    said(OTHER!, '1', 'met', '2019-05-01'),
    said(OTHER!, '1', 'not_met', '2019-05-01'),
  ]);
  await tenant.within(async (tx) => {
    for (const [name, item, validUntil] of [
      ['Giấy xác nhận.pdf', '17', '2019-06-01'],
      ['Quy hoạch.pdf', '1', '2019-05-01'],
    ] as const)
      await tx.evidence.create({
        data: {
          ...{ tenantId: tenant.id, id: randomUUID(), unitId: ids[KIEN_MOC!]!, itemId: set.items.get(item)!.id, name },
          ...{ type: 'application/pdf', size: 1, sha256: 'a'.repeat(64), validUntil: toDateParam(validUntil) },
        },
      });
  });
});
afterAll(() => owner.$disconnect());

describe('alerts of a district as of a day', () => {
  it('say which unit, which criterion and since when', async () => {
    const shown = await view(office, '189');
    expect(rows(shown, 'regress')).toEqual([['Kiên Mộc', 17, '2019-03-12']]);
    expect(rows(shown, 'stall')).toEqual([['Kiên Mộc', 5, '2018-01-10']]);
    expect(rows(shown, 'evidence')).toEqual([
      ['Kiên Mộc', 1, '2019-05-01'],
      ['Kiên Mộc', 17, '2019-06-01'],
    ]);
    expect(rows(shown, 'jump')).toEqual([]);
    const { kinds } = await loadAlertCounts(office, '189', { asOf: DAY, set: SET });
    expect(shown.kinds.map(({ kind, count }) => [kind, count])).toEqual(Object.entries(kinds));
  });

  it('call a unit of which nothing is known not assessed, and nothing else', async () => {
    const shown = await view(office, '189', { kind: 'no_assessment' });
    const whole = shown.groups[0]!.rows.filter(({ criterion }) => criterion === null);
    expect(whole).toHaveLength(shown.units - 2);
    expect(shown.groups[0]!.rows.filter(({ criterion }) => criterion !== null)).toHaveLength(18);
  });

  it('lead to the cell with the day and the set', async () => {
    const [row] = (await view(office, '189')).groups[0]!.rows;
    expect(row!.criterion!.href).toBe(`/units/06625/history?asOf=${DAY}&set=${SET}&criterion=17`);
  });

  it('are of the own criteria for a department, without a day of the others', async () => {
    const shown = await view(reviewer, '189');
    expect(rows(shown, 'stall')).toEqual([]);
    expect(rows(shown, 'evidence')).toEqual([['Kiên Mộc', 17, '2019-06-01']]);
    expect(new Set(shown.groups.flatMap((group) => group.rows.map((row) => row.criterion?.number ?? null)))).toEqual(
      new Set([17, null]),
    );
  });

  it('stall only where something is registered, once anything is', async () => {
    const register = (code: string, low = 1) =>
      tenant.within((tx) =>
        tx.planFigure.create({
          data: {
            ...{
              tenantId: tenant.id,
              unitId: ids[code]!,
              setId: SET,
              year: 2019,
              kind: 'registered',
              measure: 'meet_all',
            },
            ...{ low, bound: 'exact', saidBy: 'UBND xã' },
          },
        }),
      );
    expect((await view(office, '189')).registered).toBe(false);
    await register(OTHER!);
    // On its own page as on its district's.
    for (const code of ['189', KIEN_MOC!]) {
      const shown = await view(office, code);
      expect([shown.registered, rows(shown, 'stall')]).toEqual([true, []]);
    }
    await register(KIEN_MOC!);
    expect(rows(await view(office, '189'), 'stall')).toEqual([['Kiên Mộc', 5, '2018-01-10']]);
    // A part of the criteria sees no plan.
    expect((await view(reviewer, '189')).registered).toBeNull();
    // The last word holds: it is registered no longer.
    await register(KIEN_MOC!, 0);
    expect(rows(await view(office, '189'), 'stall')).toEqual([]);
    await register(OTHER!, 0);
    expect((await view(office, '189')).registered).toBe(false);
    expect(rows(await view(office, '189'), 'stall')).toEqual([['Kiên Mộc', 5, '2018-01-10']]);
  });

  it('stall everywhere where only a district has registered how many of its units', async () => {
    await tenant.within((tx) =>
      tx.planFigure.create({
        data: {
          ...{ tenantId: tenant.id, unitId: ids['189']!, setId: SET, year: 2019, kind: 'registered' },
          ...{ measure: 'meet_all', low: 2, bound: 'exact', saidBy: 'UBND huyện' },
        },
      }),
    );
    expect(rows(await view(office, '189'), 'stall')).toEqual([['Kiên Mộc', 5, '2018-01-10']]);
  });
});

describe('thresholds', () => {
  const chosen = { ...DEFAULT_THRESHOLDS, stallMonths: 24, expireDays: 0 };

  it('are chosen by the office, told to everybody, and audited once', async () => {
    await saveThresholds(office, chosen);
    await saveThresholds(office, chosen);
    const shown = await view(reviewer, '189');
    expect([shown.thresholds, shown.chosenBy?.post, shown.mayChoose]).toEqual([chosen, 'Văn phòng điều phối', false]);
    expect(rows(await view(office, '189'), 'stall')).toEqual([]);
    expect(rows(await view(office, '189'), 'evidence')).toEqual([['Kiên Mộc', 1, '2019-05-01']]);
    const audit = await tenant.within((tx) =>
      tx.auditEntry.findMany({ where: { tenantId: tenant.id, action: 'settings.alerts' } }),
    );
    expect(audit.map(({ actorPost, subject }) => [actorPost, subject])).toEqual([
      ['Văn phòng điều phối', { stallMonths: '6 → 24', expireDays: '30 → 0' }],
    ]);
  });

  it('are not for a department', async () => {
    await expect(saveThresholds(reviewer, DEFAULT_THRESHOLDS)).rejects.toMatchObject({ code: 'forbidden' });
    expect((await view(office, '20')).thresholds).toEqual(chosen);
  });
});
