import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriesModel } from '@/lib/charts/series-model';
import type { Actor } from '@/lib/domain/access/actor';
import { countedUnits } from '@/lib/domain/units/counted-units';
import { exportTenant } from '@/lib/features/export/mutations';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import { territoryOf } from '@/lib/features/territory/loaders';
import { createToken } from '@/lib/features/tokens/mutations';
import { findTenant } from '@/lib/cli/ops/find-tenants';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';
import { vector } from '@/tests/vector';
import { askProgress } from '../api/ask';

/** Vector R-V6 on the ten criteria since 15/02/2026, and the article's 126 over ten communes on the nineteen before. */
const TEN = 'vn-commune-2026-2030';
const NINETEEN = 'vn-commune-2021-2025';
const DAY = '2026-04-15';
const BEFORE = '2026-02-10';
const OLD_SCORES = [19, 19, 19, 19, 11, 11, 7, 7, 7, 7];
const { input } = vector<{ communes: { met: number }[] }, object>('R-V6 averages in the 2026–2030 set');

const owner = ownerDb();
let tenant: TestTenant;
let office: Actor;
let token: string;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  const province = await tenant.unit('20', DAY);
  office = await makeActor(tenant, 'Văn phòng', { role: 'province_office', unitId: province.id });
  const communes = countedUnits(await territoryOf(office.tenant), province, 'commune', DAY);
  const [ten, nineteen] = [await tenant.set(TEN), await tenant.set(NINETEEN)];
  await recordFacts(
    tenant,
    nineteen,
    OLD_SCORES.flatMap((met, at) => factsWith(nineteen, communes[at]!.id, met, '2025-10-20')),
  );
  await recordFacts(
    tenant,
    ten,
    input.communes.flatMap(({ met }, at) => factsWith(ten, communes[at]!.id, met, '2026-03-10')),
  );
  const found = await findTenant(owner, 'lang-son');
  token = (await createToken(owner, found, { name: 'Cổng dữ liệu', role: 'observer', expiresOn: null })).token;
});
afterAll(() => owner.$disconnect());

const page = async (query: Record<string, string>) => (await loadUnitPage(office, '20', query)).view!;

describe('6,75 of ten criteria and 12,6 of nineteen never meet (R-V6)', () => {
  it('on a page: the average is of one set, and nothing is compared across the change', async () => {
    const [now, before] = [await page({ compare: BEFORE }), await page({ asOf: BEFORE })];
    expect([now, before].map((view) => [view.criteria.length, view.figures[0]?.value])).toEqual([
      [10, '6,8'],
      [19, '12,6'],
    ]);
    expect(now.figures.map((figure) => figure.change).filter((change) => change !== null)).toEqual([]);
    expect([now.changes.gained, now.changes.lost]).toEqual([[], []]);
    expect(now.sentence).toContain('bình quân đạt 6,8 tiêu chí/xã (tính trên 4/');
  });

  it('in a series: it begins with its own set', async () => {
    const { series } = await page({});
    expect(series[0]!.day).toBe('2026-03-31');
    expect(series.map((point) => point.average)).toEqual(series.map(() => ({ sum: 27, n: 4 })));
    const old = (await page({ asOf: BEFORE })).series;
    expect(new Set(old.map((point) => point.average?.sum))).toEqual(new Set([126]));
    // Nor does the set of before go on beyond its end with figures of the next.
    const beyond = (await page({ set: NINETEEN })).series;
    expect(new Set(beyond.map((point) => point.average?.sum))).toEqual(new Set([126]));
  });

  it('in a chart: points of the larger set do not go on the axis of the smaller', async () => {
    const [now, before] = [await page({}), await page({ asOf: BEFORE })];
    const axis = { size: now.criteria.length, decimals: 1 };
    expect(() => seriesModel([...before.series, ...now.series], axis)).toThrow(RangeError);
    expect(seriesModel(now.series, axis).sizeTicks.at(-1)).toBe(10);
  });

  it('in the API: one set an answer, the others only named', async () => {
    const queries: Record<string, string>[] = [{}, { asOf: BEFORE }, { set: NINETEEN }];
    const averages = await Promise.all(
      queries.map(async (query) => {
        const { body } = await askProgress(token, '20', query);
        return [body.set, (body.average as { sum: number; n: number }).sum];
      }),
    );
    expect(averages).toEqual([
      [{ id: TEN, criteria: 10 }, 27],
      [{ id: NINETEEN, criteria: 19 }, 126],
      [{ id: NINETEEN, criteria: 19 }, 126],
    ]);
  });

  it('in an export: every row of figures names its set and holds as many statuses as that has criteria', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'ntm-sets-'));
    try {
      await exportTenant(owner, tenant.id, path.join(folder, 'out'));
      for (const table of ['unit_progress', 'unit_progress_month']) {
        const text = await readFile(path.join(folder, 'out', `${table}.csv`), 'utf8');
        const rows = parse(text, { columns: true, bom: true }) as unknown as { set_id: string; statuses: string }[];
        const sizes = new Set(rows.map((row) => `${row.set_id} ${row.statuses.length}`));
        expect([...sizes].sort(), table).toEqual([`${NINETEEN} 19`, `${TEN} 10`]);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
