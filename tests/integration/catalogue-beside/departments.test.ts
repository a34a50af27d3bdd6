import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { saveDepartment } from '@/lib/features/catalogue-beside/departments/mutations';
import { departmentForm, type DepartmentInput } from '@/lib/features/catalogue-beside/departments/schema';
import { loadCharges } from '@/lib/features/catalogue-beside/in-charge/loaders';
import { endCharge, putDepartmentInCharge, removeCharge } from '@/lib/features/catalogue-beside/in-charge/mutations';
import { chargeForm, type ChargeInput } from '@/lib/features/catalogue-beside/in-charge/schema';
import { makeActor, readActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';
import { besideOf, makeOffice, refusalOf } from './office';

const SET = 'vn-commune-2016-2020';
const DAY = '2021-12-31';
const owner = ownerDb();
let tenant: TestTenant;
let other: TestTenant;
let office: Actor;
let stranger: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  other = await TestTenant.create(owner, '42', 'ha-tinh', DAY);
  office = await makeOffice(tenant, '20', DAY);
  stranger = await makeOffice(other, '42', DAY);
});
afterAll(() => owner.$disconnect());

const department = (over: Partial<DepartmentInput>): DepartmentInput => {
  return { id: null, name: 'Sở Xây dựng', shortName: 'Sở XD', from: '2016-01-01', to: null, ...over };
};
const idOf = async (name: string) => (await besideOf(tenant)).departments.find((row) => row.name === name)!.id;
const charge = async (over: Partial<ChargeInput> = {}): Promise<ChargeInput> => {
  const named = over.department ?? (await idOf('Sở Xây dựng'));
  return { set: SET, numbers: [1], from: '2017-01-01', to: null, ...over, department: named };
};
const view = async (number: number) => {
  const { criteria } = await loadCharges(await readActor(office.userId!, tenant), SET);
  return criteria[number - 1]!.charges.map(({ shortName, validFrom, validTo, now }) => {
    return [shortName, validFrom, validTo, now];
  });
};

describe('a department', () => {
  it('is added, put right and ended, each told by the audit', async () => {
    const { version } = await besideOf(tenant);
    await saveDepartment(office, department({}), 'yeu-cau');
    await saveDepartment(office, department({ name: 'Sở Nông nghiệp', shortName: 'Sở NN' }));
    const id = await idOf('Sở Nông nghiệp');
    await saveDepartment(
      office,
      department({ id, name: 'Sở Nông nghiệp và PTNT', shortName: 'Sở NN&PTNT', to: '2025-02-28' }),
    );
    const after = await besideOf(tenant);
    expect(after.departments).toMatchObject([
      { name: 'Sở Xây dựng', validTo: null },
      { id, name: 'Sở Nông nghiệp và PTNT', shortName: 'Sở NN&PTNT', validTo: new Date('2025-02-28') },
    ]);
    expect(after.version).toBe(version + 3);
    expect(after.audit.slice(-3)).toMatchObject([
      { action: 'department.add', requestId: 'yeu-cau', actorPost: 'Văn phòng điều phối tỉnh' },
      { action: 'department.add' },
      {
        action: 'department.correct',
        subject: {
          before: 'Sở Nông nghiệp · Sở NN · 2016-01-01 – ',
          after: 'Sở Nông nghiệp và PTNT · Sở NN&PTNT · 2016-01-01 – 2025-02-28',
        },
      },
    ]);
  });

  it('sent twice is there once', async () => {
    const before = await besideOf(tenant);
    await saveDepartment(office, department({}));
    await saveDepartment(office, department({ id: await idOf('Sở Xây dựng') }));
    expect(await besideOf(tenant)).toEqual(before);
  });

  it('is refused with the name of another, an id of nobody or of another province', async () => {
    const refused = (over: Partial<DepartmentInput>) =>
      refusalOf(tenant, () => saveDepartment(office, department(over)));
    expect(await refused({ from: '2018-01-01' })).toBe('exists name');
    expect(await refused({ name: 'Sở Xây dựng khác' })).toBe('exists shortName');
    expect(await refused({ id: 999_999 })).toBe('department_unknown');
    await saveDepartment(stranger, department({}));
    const foreign = (await besideOf(other)).departments[0]!.id;
    expect(await refused({ id: foreign, name: 'Sở Y tế' })).toBe('department_unknown');
  });

  it('is refused by field when the form cannot be read', () => {
    const codesOf = (values: Record<string, string>) => {
      const typed = { id: '', name: 'Sở', shortName: 'S', from: '2016-01-01', to: '', ...values };
      return departmentForm.safeParse(typed).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    };
    expect(codesOf({})).toBeUndefined();
    expect(codesOf({ name: ' \u0000 ' })).toEqual(['name field_missing']);
    expect(codesOf({ shortName: 'x'.repeat(41) })).toEqual(['shortName text_too_long']);
    expect(codesOf({ from: '2016-02-30' })).toEqual(['from date_invalid']);
    expect(codesOf({ from: '' })).toEqual(['from field_missing']);
    expect(codesOf({ to: '2015-12-31' })).toEqual(['to date_order']);
    expect(codesOf({ id: '1; drop' })).toEqual(['id invalid']);
  });
});

describe('a department in charge', () => {
  it('of several criteria at once follows whoever was in charge before', async () => {
    await putDepartmentInCharge(office, await charge({ numbers: [1, 2], from: '2017-01-01' }));
    const agriculture = await idOf('Sở Nông nghiệp và PTNT');
    await putDepartmentInCharge(
      office,
      await charge({ numbers: [2, 3], department: agriculture, from: '2020-01-01', to: '2025-02-28' }),
    );
    expect(await view(1)).toEqual([['Sở XD', '2017-01-01', null, true]]);
    expect(await view(2)).toEqual([
      ['Sở NN&PTNT', '2020-01-01', '2025-02-28', true],
      ['Sở XD', '2017-01-01', '2019-12-31', false],
    ]);
    expect(await view(3)).toEqual([['Sở NN&PTNT', '2020-01-01', '2025-02-28', true]]);
    expect((await besideOf(tenant)).audit.at(-1)).toMatchObject({
      action: 'charge.put',
      subject: {
        set: SET,
        criteria: '2, 3',
        department: 'Sở Nông nghiệp và PTNT',
        from: '2020-01-01',
        to: '2025-02-28',
      },
    });
  });

  it('already writes nothing', async () => {
    const before = await besideOf(tenant);
    await putDepartmentInCharge(office, await charge({ numbers: [1], from: '2018-05-01' }));
    expect(await besideOf(tenant)).toEqual(before);
  });

  it('is refused where another begins later, for all that were named', async () => {
    const refused = async (over: Partial<ChargeInput>) => {
      const input = await charge(over);
      return refusalOf(tenant, () => putDepartmentInCharge(office, input));
    };
    expect(await refused({ numbers: [5, 3], from: '2018-01-01' })).toBe('charge_overlap from {"number":3}');
    expect(await refused({ numbers: [20] })).toBe('criterion_unknown numbers');
    expect(await refused({ set: 'ha-tinh-commune-2017-2020' })).toBe('set_unknown set');
    expect(await refused({ from: '2015-12-31' })).toBe('department_not_in_force department');
    expect(await refused({ department: await idOf('Sở Nông nghiệp và PTNT'), numbers: [7] })).toBe(
      'department_not_in_force department',
    );
    expect(await refused({ department: (await besideOf(other)).departments[0]!.id })).toBe(
      'department_unknown department',
    );
  });

  it('cannot end before what it was given', async () => {
    const id = await idOf('Sở Xây dựng');
    expect(await refusalOf(tenant, () => saveDepartment(office, department({ id, to: '2021-01-01' })))).toBe(
      'department_in_charge to',
    );
    expect(await refusalOf(tenant, () => saveDepartment(office, department({ id, from: '2017-01-02' })))).toBe(
      'department_in_charge from',
    );
  });

  it('ends on another day, opens again where nobody follows, and is taken away once', async () => {
    const rows = (await besideOf(tenant)).charges;
    const [first, second] = [rows.find((row) => row.number === 1)!, rows.find((row) => row.number === 2)!];
    await endCharge(office, { set: SET, id: first.id, to: '2021-06-30' });
    expect(await view(1)).toEqual([['Sở XD', '2017-01-01', '2021-06-30', false]]);
    await endCharge(office, { set: SET, id: first.id, to: null });
    expect(await refusalOf(tenant, () => endCharge(office, { set: SET, id: second.id, to: null }))).toBe(
      'charge_overlap to {"number":2}',
    );
    expect(await refusalOf(tenant, () => endCharge(office, { set: SET, id: second.id, to: '2016-12-31' }))).toBe(
      'date_order to',
    );
    await removeCharge(office, { set: SET, id: first.id });
    expect(await view(1)).toEqual([]);
    expect((await besideOf(tenant)).audit.at(-1)).toMatchObject({
      action: 'charge.remove',
      subject: { criteria: '1', department: 'Sở Xây dựng', before: '2017-01-01 – ' },
    });
    expect(await refusalOf(tenant, () => removeCharge(office, { set: SET, id: first.id }))).toBe('row_gone');
    expect(await refusalOf(other, () => removeCharge(stranger, { set: SET, id: second.id }))).toBe('row_gone');
  });

  it('is read from a form by its ticks', () => {
    const read = (values: Record<string, string>) =>
      chargeForm.safeParse({ set: SET, department: '1', from: '2020-01-01', to: '', ...values });
    expect(read({ 'number:10': 'on', 'number:2': 'on' }).data?.numbers).toEqual([2, 10]);
    expect(read({}).error?.issues[0]).toMatchObject({ path: ['numbers'], message: 'criteria_unticked' });
    expect(read({ 'number:1': 'on', department: '' }).error?.issues[0]).toMatchObject({
      path: ['department'],
      message: 'field_missing',
    });
  });
});

it('nobody else writes any of it', async () => {
  const { id: unitId } = await tenant.unit('20', DAY);
  for (const role of ['province_official', 'province_leader', 'tenant_admin', 'observer'] as const) {
    const actor = await makeActor(tenant, role, { role, unitId });
    const input = await charge({ numbers: [9] });
    const row = (await besideOf(tenant)).charges[0]!.id;
    for (const work of [
      () => saveDepartment(actor, department({ name: 'Sở Y tế', shortName: 'SYT' })),
      () => putDepartmentInCharge(actor, input),
      () => endCharge(actor, { set: SET, id: row, to: '2030-01-01' }),
      () => removeCharge(actor, { set: SET, id: row }),
    ])
      expect(await refusalOf(tenant, work)).toBe('forbidden');
    await expect(loadCharges(actor, SET)).rejects.toMatchObject({ code: 'not_found' });
  }
});
