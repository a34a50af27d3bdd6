import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeUnit } from '@/lib/features/unit-office/mutations';
import { actOn } from '@/tests/factories/act';
import { makeActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';
import { DAY, refused, type Fields, UnitOffice } from './office';

const owner = ownerDb();
let office: UnitOffice;

beforeAll(async () => {
  office = await UnitOffice.open(owner, 'village,06625,,Pắc Đẩu,2020-05-01,');
});
afterAll(() => owner.$disconnect());

describe('bad input', () => {
  const cases: readonly [
    what: string,
    code: string,
    act: Parameters<typeof actOn>[1],
    fields: Fields,
    refusal: [string, string | null],
  ][] = [
    [
      'a day after the reference day',
      '06625',
      'add_village',
      { type: 'thôn', name: 'Mới', day: '2022-01-01' },
      ['date_future', 'day'],
    ],
    [
      'a day before the commune',
      '06625',
      'add_village',
      { type: 'thôn', name: 'Mới', day: '2015-12-31' },
      ['date_before_unit', 'day'],
    ],
    ['a name of signs alone', '06625', 'add_village', { type: 'thôn', name: '…', day: DAY }, ['name_missing', 'name']],
    [
      'a type of another level',
      '06625',
      'rename',
      { type: 'thôn', name: 'Kiên Mộc', day: DAY },
      ['type_unknown', 'type'],
    ],
    [
      'a village under a village',
      '06625~pac-dau',
      'add_village',
      { type: 'thôn', name: 'Mới', day: DAY },
      ['unit_unknown', 'unit'],
    ],
    ['a commune that is to end', '06625', 'end', { day: DAY }, ['unit_unknown', null]],
    [
      'a group of a village',
      '06625~pac-dau',
      'set_value',
      { kind: 'group', value: '1', day: DAY, to: '' },
      ['unit_unknown', null],
    ],
    [
      'a group beyond three',
      '06640',
      'set_value',
      { kind: 'group', value: '4', day: DAY, to: '' },
      ['value_unknown', 'value'],
    ],
    [
      'an unknown region',
      '06640',
      'set_value',
      { kind: 'region', value: 'tay-bac', day: DAY, to: '' },
      ['value_unknown', 'value'],
    ],
    [
      'an unknown cluster',
      '06640',
      'set_value',
      { kind: 'member', value: 'C-khong-co', day: DAY, to: '' },
      ['unit_unknown', 'value'],
    ],
    [
      'a commune as a cluster',
      '06640',
      'set_value',
      { kind: 'member', value: '06637', day: DAY, to: '' },
      ['unit_unknown', 'value'],
    ],
    [
      'an end before its beginning',
      '06640',
      'set_value',
      { kind: 'tag', value: 'mới', day: DAY, to: '2021-12-30' },
      ['date_invalid', 'to'],
    ],
    [
      'an end after the unit',
      '06640',
      'set_value',
      { kind: 'tag', value: 'mới', day: DAY, to: '2031-12-30' },
      ['date_after_unit', 'to'],
    ],
  ];
  it.each(cases)('%s', async (_, code, name, fields, refusal) => {
    const before = [await office.version(), await office.audit()];
    expect(await refused(office.act(code, name, fields))).toEqual(refusal);
    expect([await office.version(), await office.audit()]).toEqual(before);
  });

  it.each([
    [{ day: '2020-02-30' }, { day: 'date_invalid' }],
    [{ day: '' }, { day: 'date_invalid' }],
    [{ name: ' ' }, { name: 'name_missing' }],
    [{ name: 'ồ'.repeat(200) }, { name: 'text_too_long' }],
    [{ key: '1' }, { key: 'invalid' }],
    [{ act: 'drop' }, { act: 'invalid' }],
  ])('fields that cannot be read: %j', async (fields, fieldErrors) => {
    const good = { type: 'thôn', name: 'Mới', day: DAY };
    const unit = await office.at('06625');
    expect(() => actOn(unit, 'add_village', { ...good, ...fields })).toThrow(
      expect.objectContaining({ fields: fieldErrors }),
    );
  });

  it('a unit of another province and one that never was are not there; nobody but the office acts', async () => {
    const other = await TestTenant.create(owner, '42', 'ha-tinh', DAY);
    const foreign = actOn(await other.unit('18799', DAY), 'rename', { type: 'xã', name: 'Mới', day: DAY });
    expect(await refused(changeUnit(office.actor, foreign))).toEqual(['not_found', null]);
    const unit = await office.at('06625');
    for (const role of ['province_leader', 'province_official', 'tenant_admin'] as const) {
      const person = await makeActor(office.tenant, role, { role, unitId: (await office.at('20')).id });
      expect(await refused(changeUnit(person, actOn(unit, 'rename', { type: 'xã', name: 'Mới', day: DAY })))).toEqual([
        'forbidden',
        null,
      ]);
    }
  });
});
