import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { STATUSES, type Status } from '@/lib/domain/criteria/status';
import { mergeAll } from '@/lib/domain/progress/summarise';
import type { ProgressSummary } from '@/lib/domain/progress/summary';
import { recordFacts, type SaidFact } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { sumOf, sumsOf } from '@/tests/factories/question';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAYS = ['2017-06-30', '2019-05-22', '2020-12-31', '2021-12-31'];
const owner = ownerDb();
let tenant: TestTenant;
let office: Actor;
let set: CatalogueSet;
let districts: string[];

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '42', 'ha-tinh', '2021-12-31');
  set = await tenant.set(SET);
  office = await makeActor(tenant, 'Văn phòng điều phối', {
    role: 'province_office',
    unitId: (await tenant.unit('42', '2021-12-31')).id,
  });
  const units = await tenant.within((tx) =>
    tx.unit.findMany({ where: { tenantId: tenant.id, validTo: { not: null } }, orderBy: { id: 'asc' } }),
  );
  districts = units.filter((unit) => unit.level === 'district').map((unit) => unit.code);
  const communes = units.filter((unit) => unit.level === 'commune' && unit.validFrom.toISOString() < '2017');
  await recordFacts(
    tenant,
    set,
    communes.flatMap(({ id }, index) => (index % 7 === 0 ? [] : scattered(id, index))),
  );
}, 120_000);
afterAll(() => owner.$disconnect());

/** Facts without a pattern that a sum could hide behind; every eleventh commune meets everything in the end. */
function scattered(unitId: number, index: number): SaidFact[] {
  return DAYS.flatMap((on, round) =>
    set.identity!.numbers.flatMap((number): SaidFact[] => {
      const roll = (index * 31 + number * 17 + round * 7) % 13;
      if (roll > 7) return [];
      const status: Status = index % 11 === 0 && round === 3 ? 'met' : STATUSES[roll % 5]!;
      return [{ unitId, item: String(number), status, on }];
    }),
  );
}

interface Row {
  criterion: number;
  status: Status;
  units: number;
}

/** The same figures, written by hand in SQL from the facts alone. */
function byHand(day: string, district: string | null): Promise<ProgressSummary> {
  return tenant.within(async (tx) => {
    await tx.$executeRaw`
      CREATE TEMP TABLE cell ON COMMIT DROP AS
      SELECT u.id AS unit_id, i.criterion, coalesce((
        SELECT a.status::text FROM assessment a
        WHERE a.tenant_id = u.tenant_id AND a.unit_id = u.id AND a.item_id = i.id AND a.stage = 'self' AND a.effective_on <= ${day}::date
        ORDER BY a.effective_on DESC, a.id DESC LIMIT 1), 'not_assessed') AS status
      FROM unit u
      JOIN unit_version v ON v.tenant_id = u.tenant_id AND v.unit_id = u.id AND v.valid_from <= ${day}::date AND coalesce(v.valid_to, 'infinity') >= ${day}::date
      JOIN unit p ON p.tenant_id = v.tenant_id AND p.id = v.parent_id
      JOIN criteria_item i ON i.tenant_id = u.tenant_id AND i.set_id = ${SET} AND NOT i.is_indicator
      WHERE u.level = 'commune' AND v.type = 'xã' AND u.valid_from <= ${day}::date AND coalesce(u.valid_to, 'infinity') >= ${day}::date
        AND (${district}::text IS NULL OR p.code = ${district})`;
    const tallies = await tx.$queryRaw<Row[]>`SELECT criterion, status, count(*)::int AS units FROM cell GROUP BY 1, 2`;
    const scores = await tx.$queryRaw<{ score: number; all_met: boolean; units: number }[]>`
      SELECT score, score = 19 AND really > 0 AS all_met, count(*)::int AS units FROM (
        SELECT count(*) FILTER (WHERE status IN ('met', 'not_applicable'))::int AS score, count(*) FILTER (WHERE status = 'met') AS really
        FROM cell GROUP BY unit_id HAVING bool_or(status <> 'not_assessed')) s
      GROUP BY 1, 2`;
    const [total] = await tx.$queryRaw<[{ units: number }]>`SELECT count(DISTINCT unit_id)::int AS units FROM cell`;
    const sum = (rows: { units: number }[]) => rows.reduce((all, row) => all + row.units, 0);
    return {
      set: set.identity!,
      units: total.units,
      assessed: sum(scores),
      meetAll: sum(scores.filter((row) => row.all_met)),
      scores: Array.from({ length: 20 }, (_, score) => sum(scores.filter((row) => row.score === score))),
      criteria: set.identity!.numbers.map((number) => {
        const of = (status: Status) => sum(tallies.filter((row) => row.criterion === number && row.status === status));
        return Object.fromEntries(STATUSES.map((status) => [status, of(status)])) as Record<Status, number>;
      }),
    };
  });
}

describe('one aggregation for every level', () => {
  it.each([...DAYS, '2018-01-15', '2016-12-01'])(
    'a province is the merge of its districts on %s, and what SQL by hand says',
    async (day) => {
      const province = await sumOf(office, '42', day, { set: SET });
      const parts = await Promise.all(districts.map((code) => sumOf(office, code, day, { set: SET })));
      expect(mergeAll(set.identity!, parts)).toEqual(province);
      expect(province).toEqual(await byHand(day, null));
      expect(province.units).toBeGreaterThan(150);
      if (day >= '2017-06-30') expect(province.assessed).toBeGreaterThan(100);
    },
  );

  it('a district is the merge of its communes', async () => {
    for (const code of districts.slice(0, 4))
      expect(await sumOf(office, code, '2021-12-31', { set: SET })).toEqual(await byHand('2021-12-31', code));
  });

  it.each(['2020-12-31', '2020-12-30', '2019-05-22', '2018-12-31', '2017-06-30', '2016-12-31'])(
    'the comparison day %s is what that day shows',
    async (compareTo) => {
      const { before } = await sumsOf(office, '42', '2021-12-31', { set: SET, compareTo });
      expect(before).toEqual(await byHand(compareTo, null));
    },
  );

  it('the month ends of the series are what those days show, the last point is the day asked', async () => {
    const { series, now } = await sumsOf(office, '42', '2021-12-20', { set: SET });
    for (const { day, summary } of [
      series[0]!,
      series.find((point) => point.day === '2019-05-31')!,
      series.find((point) => point.day === '2020-12-31')!,
    ]) {
      expect(summary).toEqual(await byHand(day, null));
    }
    expect(series.at(-1)).toEqual({ day: '2021-12-20', summary: now });
  });
});
