import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { unpackStatuses } from '@/lib/domain/criteria/packed-statuses';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { loadEntryGrid } from '@/lib/features/entry-grid/loaders';
import { loadMatrix } from '@/lib/features/matrix/loaders';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import type { PageParams } from '@/lib/features/progress/page-question';
import { makeActor } from '@/tests/factories/person';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const DAY = '2019-05-22';
const SET = 'vn-commune-2016-2020';
const db = ownerDb();
let tenant: TestTenant;
let office: Actor;
let environment: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(db, '20', 'lang-son', DAY);
  const id = async (code: string) => (await tenant.unit(code, DAY)).id;
  const [commune, province] = [await id('06625'), await id('20')];
  const official = await makeActor(tenant, 'Công chức xã', { role: 'commune_official', unitId: commune });
  office = await makeActor(tenant, 'Văn phòng', { role: 'province_office', unitId: province });
  environment = await makeActor(tenant, 'Sở TN&MT', {
    role: 'department_reviewer',
    unitId: province,
    criteria: { [SET]: [17] },
  });
  const say = (item: string, value: string, effectiveOn: string, status: 'met' | 'not_met' | null = null) =>
    saveAssessments(
      official,
      saveInput({ unit: '06625', set: SET, effectiveOn, item, status, value, note: 'theo điều tra' }),
    );
  await say('i:10', '36', '2019-05-05');
  await say('i:10', '28,5', '2018-05-05');
  await say('i:17.1', '40', '2019-05-05');
  await say('10', '', '2019-05-06', 'met');
});
afterAll(() => db.$disconnect());

async function matrixOf(actor: Actor, code: string, params: PageParams = {}) {
  const page = await loadUnitPage(actor, code, params);
  return { page, view: await loadMatrix(actor, page, params) };
}

it('its indicators are those of the grid of entry, unit by unit, with their values', async () => {
  const { view } = await matrixOf(office, '20', { set: SET, by: 'indicators' });
  const grid = await loadEntryGrid(office, '20', { set: SET, by: 'indicators', stage: 'self' });
  const at = new Map(view.columns.map(({ item }, column) => [item, column]));
  expect(grid.items.every(({ item }) => at.has(item))).toBe(true);
  const ofGrid = new Map(grid.units.map((unit) => [unit.code, unit]));
  expect(view.rows).toHaveLength(grid.units.length);
  for (const row of view.rows) {
    const unit = ofGrid.get(row.code)!;
    const cells = unpackStatuses(row.indicators!.now);
    expect(grid.items.map(({ item }) => cells[at.get(item)!])).toEqual(unpackStatuses(unit.statuses));
    expect(grid.items.map(({ item }) => row.indicators!.values[at.get(item)!])).toEqual(
      grid.items.map((_, i) => unit.values[i] ?? ''),
    );
  }
});

it('compares with the value of the other day, and leaves what nobody said open: no status, no value, no 0', async () => {
  const { view } = await matrixOf(office, '189', { set: SET, by: 'indicators', compare: '2018-12-31' });
  const kienMoc = view.rows.find(({ code }) => code === '06625')!;
  const income = view.columns.findIndex(({ item }) => item === 'i:10');
  expect(kienMoc.indicators!.values[income]).toBe('36');
  expect([kienMoc.indicators!.before![income], kienMoc.indicators!.now[income]]).not.toContain('.');
  expect(view.rows.length).toBe(10);
  for (const row of view.rows.filter(({ code }) => code !== '06625')) {
    expect(row.indicators!.now).toMatch(/^\.+$/);
    expect(new Set(row.indicators!.values)).toEqual(new Set(['']));
  }
});

it('its criteria are the rows of the overview', async () => {
  const { page, view } = await matrixOf(office, '189', { set: SET });
  expect(view.columns.map(({ number }) => number)).toEqual(page.view!.criteria.map(({ number }) => number));
  expect(view.rows).toMatchObject(page.view!.rows);
});

it('a department gets the columns of its criteria, also by indicator', async () => {
  for (const by of ['criteria', 'indicators']) {
    const { view } = await matrixOf(environment, '20', { set: SET, by });
    expect(new Set(view.columns.map(({ number }) => number))).toEqual(new Set([17]));
    const cells = view.rows.map((row) => row.indicators?.now ?? row.now);
    expect(cells.every((packed) => packed.length === view.columns.length)).toBe(true);
    expect(JSON.stringify(view.rows)).not.toContain('"36"');
  }
});

it('a unit that counts itself alone has none', async () => {
  const page = await loadUnitPage(office, '06625', { set: SET });
  await expect(loadMatrix(office, page, {})).rejects.toMatchObject({ code: 'not_found' });
});
