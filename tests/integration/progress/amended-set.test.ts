import { formatThreshold } from '@/lib/domain/report/value-format';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { seriesModel } from '@/lib/charts/series-model';
import type { EntryIndicator } from '@/lib/features/assessments/entry-view';
import { loadEntry } from '@/lib/features/assessments/loaders';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

/** QĐ 318/QĐ-TTg, which QĐ 211/QĐ-TTg amends from 01/3/2024. Hà Tĩnh lies in Bắc Trung Bộ. */
const SET = 'vn-commune-2021-2025';
const BEFORE = '2024-02-29';
const AFTER = '2024-03-01';
/** In khu vực II since before the amendment, which widens a column to it; and one that has no such tag. */
const TAGGED = '18436';
const PLAIN = '18799';
const AMENDED_TEXT = [13, 15, 17, 18];
/** Of a commune that moves to another column also those whose thresholds are unknown there; 5 asks for 100 % in both. */
const WITH_COLUMN = [4, 9, 10, 11, 12, 13, 14, 15, 17, 18];

const owner = ownerDb();
let tenant: TestTenant;
let official: Actor;
let office: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '42', 'ha-tinh', '2024-12-31');
  await tenant.importUnits(`tag,${TAGGED},khu vực II,,2021-06-04,`);
  const set = await tenant.set(SET);
  const units = await Promise.all([TAGGED, PLAIN].map((code) => tenant.unit(code, BEFORE)));
  office = await makeActor(tenant, 'Văn phòng', {
    role: 'province_office',
    unitId: (await tenant.unit('42', AFTER)).id,
  });
  official = await makeActor(tenant, 'Công chức xã', { role: 'commune_official', unitId: units[0]!.id });
  await recordFacts(
    tenant,
    set,
    units.flatMap((unit) => factsWith(set, unit.id, 16, '2023-11-15')),
  );
});
afterAll(() => owner.$disconnect());

const rowsOf = async (code: string, asOf: string) => (await loadUnitPage(office, code, { asOf })).rows!;
const flagged = async (code: string, asOf: string) =>
  (await rowsOf(code, asOf)).filter((row) => row.needsReview !== null).map((row) => row.number);
const indicatorOf = async (asOf: string, code: string) => {
  const rows = (await loadEntry(official, TAGGED, { asOf })).rows;
  return rows.flatMap((row) => row.indicators).find((one) => one.code === code)!;
};

const asks = (indicator: EntryIndicator) => formatThreshold(indicator, indicator.thresholds[0] ?? null);

describe('one commune on a set that was amended in mid-period', () => {
  it('is judged by the text of the day', async () => {
    const texts = await Promise.all([BEFORE, AFTER].map((day) => indicatorOf(day, '13.1')));
    expect(texts.map(({ name }) => name)).toEqual([
      'Xã có hợp tác xã hoạt động hiệu quả theo quy định của Luật Hợp tác xã',
      expect.stringContaining('tổ hợp tác'),
    ]);
    const kinds = await Promise.all([BEFORE, AFTER].map((day) => indicatorOf(day, '15.4')));
    expect(kinds.map((one) => [one.kind, asks(one)])).toEqual([
      ['percent', null],
      ['boolean', expect.anything()],
    ]);
  });

  it('stands under the column that its tag has that day', async () => {
    const stunted = await Promise.all([BEFORE, AFTER].map((day) => indicatorOf(day, '15.3')));
    expect(stunted.map(asks)).toEqual(['≤ 25 %', '≤ 24 %']);
  });

  it('takes a value of 24,5 % as met the day before and not met the day after', async () => {
    const status = async (effectiveOn: string) => {
      const input = saveInput({
        unit: TAGGED,
        set: SET,
        effectiveOn,
        item: 'i:15.3',
        status: null,
        value: '24,5',
        key: randomUUID(),
      });
      const result = await saveAssessments(official, input);
      return result.status === 'saved' ? result.facts[0]!.status : result.status;
    };
    expect([await status(AFTER), await status(BEFORE)]).toEqual(['not_met', 'met']);
  });

  it('keeps its statuses across the amendment', async () => {
    const [before, after] = await Promise.all([BEFORE, AFTER].map((day) => rowsOf(TAGGED, day)));
    expect(after!.map(({ number, status }) => [number, status])).toEqual(
      before!.map(({ number, status }) => [number, status]),
    );
    expect((await loadUnitPage(office, TAGGED, { asOf: AFTER })).view?.sentence).toContain('đạt 16/19 tiêu chí');
  });

  it('has exactly the amended criteria flagged, from the day on', async () => {
    expect([await flagged(PLAIN, BEFORE), await flagged(TAGGED, BEFORE)]).toEqual([[], []]);
    expect(await flagged(PLAIN, AFTER)).toEqual(AMENDED_TEXT);
    expect(await flagged(TAGGED, AFTER)).toEqual(WITH_COLUMN);
    expect((await rowsOf(PLAIN, AFTER)).find((row) => row.number === 13)!.needsReview).toEqual({
      decision: 'Quyết định 211/QĐ-TTg',
      from: AFTER,
    });
    const entry = (await loadEntry(official, TAGGED, { asOf: AFTER })).rows;
    expect(entry.filter((row) => row.needsReview !== null).map((row) => row.number)).toEqual(WITH_COLUMN);
  });

  it('loses the flag when someone looks at the criterion again, though it says what stood there before', async () => {
    const entry = (await loadEntry(official, TAGGED, { asOf: '2024-03-15' })).rows;
    const row = entry.find((one) => one.number === 13)!;
    const save = () =>
      saveAssessments(
        official,
        saveInput({
          unit: TAGGED,
          set: SET,
          effectiveOn: '2024-03-15',
          item: '13',
          status: row.status,
          baseFactId: row.factId,
        }),
      );
    const first = await save();
    expect(first).toMatchObject({ status: 'saved', facts: [{ status: row.status }] });
    expect(await flagged(TAGGED, '2024-03-14')).toContain(13);
    expect(await flagged(TAGGED, '2024-03-15')).toEqual(WITH_COLUMN.filter((number) => number !== 13));
    const facts = () => tenant.within((tx) => tx.assessment.count());
    const known = await facts();
    expect(await save()).toMatchObject({ facts: [{ factId: first.status === 'saved' ? first.facts[0]!.factId : '' }] });
    expect(await facts()).toBe(known);
  });
});

describe('the series across an amendment', () => {
  it('goes on and carries its mark on the first month end after it', async () => {
    const { view } = await loadUnitPage(office, '42', { asOf: '2024-06-30' });
    const marks = view!.series.flatMap(({ day, mark }) => (mark ? [[day, mark.decision, mark.from]] : []));
    expect(marks).toEqual([['2024-03-31', 'Quyết định 211/QĐ-TTg', AFTER]]);
    const at = (day: string) => view!.series.find((point) => point.day === day)?.average;
    expect([at('2024-02-29'), at('2024-03-31')]).toEqual([
      { sum: 32, n: 2 },
      { sum: 32, n: 2 },
    ]);
    const drawn = seriesModel(view!.series, { size: view!.criteria.length, decimals: 1 }).dots.filter(
      (dot) => dot.mark !== null,
    );
    expect(drawn.map(({ label, mark }) => [label, mark?.decision])).toEqual([['03/2024', 'QĐ 211/QĐ-TTg']]);
  });

  it('has none before it', async () => {
    const { view } = await loadUnitPage(office, '42', { asOf: BEFORE });
    expect(view!.series.filter((point) => point.mark)).toEqual([]);
  });
});
