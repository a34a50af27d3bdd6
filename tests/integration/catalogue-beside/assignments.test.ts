import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { loadAssignments } from '@/lib/features/catalogue-beside/assignments/loaders';
import { addAssignment, endAssignment, removeAssignment } from '@/lib/features/catalogue-beside/assignments/mutations';
import { assignmentForm, type AssignmentInput } from '@/lib/features/catalogue-beside/assignments/schema';
import { makeActor, readActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';
import { besideOf, makeOffice, refusalOf } from './office';

const ADVANCED = 'vn-commune-advanced-2021-2025';
const BASIC = 'vn-commune-2021-2025';
const DAY = '2023-06-30';
const owner = ownerDb();
let tenant: TestTenant;
let office: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  await TestTenant.create(owner, '42', 'ha-tinh', DAY);
  office = await makeOffice(tenant, '20', DAY);
  await tenant.importUnits('tag,06625,biên giới,,2020-01-01,', 'tag,06628,biên giới,,2020-01-01,2022-12-31');
});
afterAll(() => owner.$disconnect());

const row = (over: Partial<AssignmentInput> = {}): AssignmentInput => {
  return { set: ADVANCED, carrier: 'unit', tag: null, unit: '06625', from: '2022-03-08', to: null, ...over };
};
const view = async (set = ADVANCED) => loadAssignments(await readActor(office.userId!, tenant), set);
const refused = (over: Partial<AssignmentInput>) => refusalOf(tenant, () => addAssignment(office, row(over)));

describe('a set given to some', () => {
  it('is carried by every unit of its level until the first row, then by those named', async () => {
    const before = await view();
    expect(before).toMatchObject({ limited: false, carriers: before.units, rows: [] });
    expect(before.units).toBeGreaterThan(150);
    expect(before.tags).toEqual([{ tag: 'biên giới', units: 1 }]);
    await addAssignment(office, row());
    expect(await view()).toMatchObject({ limited: true, carriers: 1, rows: [{ units: 1, now: true }] });
    await addAssignment(office, row({ carrier: 'tag', unit: null, tag: 'biên giới', from: '2022-06-01' }));
    expect((await view()).carriers).toBe(1);
    await addAssignment(office, row({ unit: '06628', to: '2023-12-31' }));
    const after = await view();
    expect(after.carriers).toBe(2);
    expect(after.rows.map(({ unit, units }) => [unit, units])).toEqual([
      ['xã Kiên Mộc (06625)', 1],
      [expect.stringContaining('06628'), 1],
      [null, 1],
    ]);
    expect((await besideOf(tenant)).audit.at(-1)).toMatchObject({
      action: 'assignment.add',
      subject: { set: ADVANCED, before: null, after: '06628 · 2022-03-08 – 2023-12-31' },
    });
  });

  it('twice the same is there once, and a day twice is refused', async () => {
    const before = await besideOf(tenant);
    await addAssignment(office, row());
    expect(await besideOf(tenant)).toEqual(before);
    expect(await refused({ from: '2023-01-01' })).toBe('assignment_exists from');
  });

  it('is refused where it does not fit', async () => {
    expect(await refused({ unit: '18424' })).toBe('unit_unknown unit');
    expect(await refused({ unit: '189' })).toBe('set_not_for_unit unit');
    expect(await refused({ carrier: 'tag', tag: 'bãi ngang' })).toBe('tag_unknown tag');
    expect(await refused({ set: 'khong-co' })).toBe('set_unknown set');
    expect(await refused({ set: 'ha-tinh-village-model-2014' })).toBe('set_unknown set');
    expect(await refused({ unit: '06628', from: '2010-01-01' })).toBe('unit_unknown unit');
    expect(await refused({ carrier: 'all', from: '2019-01-01' })).toBe('date_before_set from');
    expect(await refused({ carrier: 'all', from: '2030-01-01' })).toBe('date_after_set from');
  });

  it('ends on another day, opens again, and is taken away once', async () => {
    const { rows } = await view();
    const kienMoc = rows.find(({ unitId, unit }) => unitId !== null && unit?.includes('06625'))!;
    await endAssignment(office, { set: ADVANCED, id: kienMoc.id, to: '2022-12-31' });
    await addAssignment(office, row({ from: '2023-01-01' }));
    expect(await refusalOf(tenant, () => endAssignment(office, { set: ADVANCED, id: kienMoc.id, to: null }))).toBe(
      'assignment_exists to',
    );
    expect(
      await refusalOf(tenant, () => endAssignment(office, { set: ADVANCED, id: kienMoc.id, to: '2020-01-01' })),
    ).toBe('date_order to');
    expect(await refusalOf(tenant, () => endAssignment(office, { set: BASIC, id: kienMoc.id, to: null }))).toBe(
      'row_gone',
    );
    const { version } = await besideOf(tenant);
    await removeAssignment(office, { set: ADVANCED, id: kienMoc.id });
    const after = await besideOf(tenant);
    expect(after.version).toBe(version + 1);
    expect(after.audit.at(-1)).toMatchObject({
      action: 'assignment.remove',
      subject: { before: '06625 · 2022-03-08 – 2022-12-31', after: null },
    });
    expect(await refusalOf(tenant, () => removeAssignment(office, { set: ADVANCED, id: kienMoc.id }))).toBe('row_gone');
  });
});

describe('the default of a level', () => {
  it('is one set a day: an overlap is refused, naming the other set and its days', async () => {
    expect((await view()).judgedBy?.id).toBe(BASIC);
    await addAssignment(office, row({ carrier: 'default', unit: null, from: '2023-01-01', to: '2023-12-31' }));
    expect((await view()).judgedBy?.id).toBe(ADVANCED);
    const other = (period: Partial<AssignmentInput>) =>
      refused({ set: BASIC, carrier: 'default', unit: null, ...period });
    const named = JSON.stringify({ set: (await view()).set.name, period: '01/01/2023 – 31/12/2023' });
    expect(await other({ from: '2022-06-01' })).toBe(`default_overlap from ${named}`);
    expect(await other({ from: '2023-12-31', to: '2024-01-31' })).toBe(`default_overlap from ${named}`);
    await addAssignment(office, row({ set: BASIC, carrier: 'default', unit: null, from: '2024-01-01' }));
    const own = (await view()).rows.find((one) => one.isDefault)!;
    expect(await refusalOf(tenant, () => endAssignment(office, { set: ADVANCED, id: own.id, to: null }))).toContain(
      'default_overlap to',
    );
    expect(await refused({ carrier: 'default', unit: null, from: '2023-06-01', to: '2023-06-30' })).toBe(
      'assignment_exists from',
    );
  });

  it('says nothing of who carries the set', async () => {
    expect(await view(BASIC)).toMatchObject({ limited: false });
  });
});

it('a form that does not say for whom is refused at its field', () => {
  const codesOf = (values: Record<string, string>) =>
    assignmentForm
      .safeParse({ set: BASIC, carrier: 'all', tag: '', unit: '', from: '2023-01-01', to: '', ...values })
      .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  expect(codesOf({})).toBeUndefined();
  expect(codesOf({ carrier: '' })).toEqual(['carrier carrier_missing']);
  expect(codesOf({ carrier: 'tag' })).toEqual(['tag field_missing']);
  expect(codesOf({ carrier: 'unit', unit: ' ' })).toEqual(['unit field_missing']);
  expect(codesOf({ to: '2022-01-01' })).toEqual(['to date_order']);
});

it('nobody else writes any of it', async () => {
  const { id: unitId } = await tenant.unit('20', DAY);
  const { id } = (await view()).rows[0]!;
  for (const role of ['province_official', 'province_leader', 'tenant_admin', 'observer'] as const) {
    const actor = await makeActor(tenant, role, { role, unitId });
    for (const work of [
      () => addAssignment(actor, row({ from: '2025-01-01' })),
      () => endAssignment(actor, { set: ADVANCED, id, to: '2025-01-01' }),
      () => removeAssignment(actor, { set: ADVANCED, id }),
    ])
      expect(await refusalOf(tenant, work)).toBe('forbidden');
    await expect(loadAssignments(actor, ADVANCED)).rejects.toMatchObject({ code: 'not_found' });
  }
});
