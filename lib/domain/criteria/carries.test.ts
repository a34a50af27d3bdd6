import { describe, expect, it } from 'vitest';
import type { UnitRecord } from '../units/unit';
import { carriesSet, isLimited } from './carries';
import type { SetAssignment } from './criteria-set';
import { responsibleOn } from './responsible-on';

const unit = (id: number, tag?: { value: string; from: string; to: string | null }): UnitRecord => ({
  id,
  code: `0000${id}`,
  level: 'commune',
  validFrom: '2016-01-01',
  validTo: null,
  dateKnown: true,
  illustrative: false,
  versions: [],
  attributes: tag ? [{ kind: 'tag', value: tag.value, validFrom: tag.from, validTo: tag.to, illustrative: false }] : [],
});
const row = (more: Partial<SetAssignment>): SetAssignment => ({
  id: 1,
  isDefault: false,
  tag: null,
  unitId: null,
  validFrom: '2019-01-01',
  validTo: '2020-12-31',
  ...more,
});
const carries = (assignments: SetAssignment[], one: UnitRecord, day: string) =>
  carriesSet({ level: 'commune', assignments }, one, day);

describe('a set', () => {
  it('without assignments is carried by every unit of its level, and by no other', () => {
    expect(carries([], unit(1), '2019-05-22')).toBe(true);
    expect(carriesSet({ level: 'village', assignments: [] }, unit(1), '2019-05-22')).toBe(false);
  });

  it('that is only named as the default is limited to nobody', () => {
    expect(isLimited({ assignments: [row({ isDefault: true })] })).toBe(false);
    expect(carries([row({ isDefault: true })], unit(1), '2025-01-01')).toBe(true);
  });

  it('assigned to a level is carried between the two days', () => {
    expect(
      ['2018-12-31', '2019-01-01', '2020-12-31', '2021-01-01'].map((day) => carries([row({})], unit(1), day)),
    ).toEqual([false, true, true, false]);
  });

  it('assigned to a unit is carried by it alone', () => {
    expect(carries([row({ unitId: 1 })], unit(1), '2019-05-22')).toBe(true);
    expect(carries([row({ unitId: 1 })], unit(2), '2019-05-22')).toBe(false);
  });

  it('assigned to a tag is carried while the unit has it', () => {
    const border = unit(1, { value: 'biên giới', from: '2019-06-01', to: '2019-12-31' });
    const rows = [row({ tag: 'biên giới' })];
    expect(['2019-05-31', '2019-06-01', '2020-01-01'].map((day) => carries(rows, border, day))).toEqual([
      false,
      true,
      false,
    ]);
    expect(carries([row({ tag: 'biên giới' }), row({ id: 2, unitId: 2 })], unit(2), '2019-05-22')).toBe(true);
  });
});

describe('the department in charge', () => {
  const inCharge = (number: number, shortName: string, validFrom: string, validTo: string | null) => {
    return { number, departmentId: 1, name: shortName, shortName, illustrative: false, validFrom, validTo };
  };
  const responsible = [
    inCharge(17, 'Sở TN&MT', '2016-01-01', null),
    inCharge(17, 'Sở NN&MT', '2025-03-01', null),
    inCharge(3, 'Sở NN&PTNT', '2016-01-01', '2025-02-28'),
  ];

  it('is the one of the day, of two the later', () => {
    const on = (number: number, day: string) => responsibleOn({ responsible }, number, day)?.shortName ?? null;
    expect([on(17, '2015-12-31'), on(17, '2025-02-28'), on(17, '2025-03-01')]).toEqual([null, 'Sở TN&MT', 'Sở NN&MT']);
    expect([on(3, '2025-02-28'), on(3, '2025-03-01'), on(4, '2025-03-01')]).toEqual(['Sở NN&PTNT', null, null]);
  });
});
