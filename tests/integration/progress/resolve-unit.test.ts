import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { loadEntry } from '@/lib/features/assessments/loaders';
import { findHome } from '@/lib/features/progress/find-home';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import { makeActor } from '@/tests/factories/person';
import { questionOf } from '@/tests/factories/question';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const DAY = '2026-03-01';
const owner = ownerDb();
let tenant: TestTenant;
const people: Record<string, Actor> = {};

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  await TestTenant.create(owner, '42', 'ha-tinh', DAY);
  await tenant.importUnits(
    'village,06625,,Bản Chuông,2018-01-01,2025-06-30',
    'cluster,C-dong,,Cụm Đông,2025-07-01,',
    'member,06625,C-dong,,2025-07-01,',
  );
  const id = async (code: string, day: string) => (await tenant.unit(code, day)).id;
  people.office = await makeActor(tenant, 'Văn phòng', { role: 'province_office', unitId: await id('20', DAY) });
  people.district = await makeActor(tenant, 'Huyện', { role: 'district_board', unitId: await id('189', '2025-06-30') });
  people.cluster = await makeActor(tenant, 'Cụm', { role: 'district_board', unitId: await id('C-dong', DAY) });
  people.old = await makeActor(tenant, 'Xã cũ', { role: 'commune_official', unitId: await id('06625', '2025-06-30') });
  people.young = await makeActor(tenant, 'Xã mới', {
    role: 'commune_official',
    unitId: await id('06625', '2025-07-01'),
  });
  people.village = await makeActor(tenant, 'Trưởng thôn', {
    role: 'village_head',
    unitId: await id('06625~chuong', '2025-06-30'),
  });
  people.admin = await makeActor(tenant, 'Quản trị', { role: 'tenant_admin', unitId: await id('20', DAY) });
});
afterAll(() => owner.$disconnect());

const resolved = (who: string, code: string, day: string) =>
  questionOf(people[who]!, code, day).then(
    ({ scope }) => scope.unit.validFrom,
    (error: { code: string }) => error.code,
  );
const page = (who: string, code: string, asOf?: string) =>
  loadUnitPage(people[who]!, code, { asOf, set: 'vn-commune-2021-2025' });
const shown = (who: string, code: string, asOf?: string) =>
  page(who, code, asOf).then(
    ({ head }) => head.asOf,
    (error: { code: string }) => error.code,
  );

describe('a code and a day give the unit that held the code', () => {
  it.each([
    ['office', '06625', '2025-06-30', '2016-01-01'],
    ['office', '06625', '2025-07-01', '2025-07-01'],
    ['office', '06622', '2025-06-30', '2016-01-01'],
    ['office', '06622', '2025-07-01', 'unit_not_in_force'],
    ['office', '189', '2025-07-01', 'unit_not_in_force'],
    ['office', 'C-dong', '2025-06-30', 'unit_not_in_force'],
    ['office', '99999', '2025-06-30', 'not_found'],
    ['office', '42', '2025-06-30', 'not_found'],
    ['office', '18436', '2025-06-30', 'not_found'],
    ['office', '', '2025-06-30', 'not_found'],
    ['office', 'constructor', '2025-06-30', 'not_found'],
  ])('%s %s on %s: %s', async (who, code, day, expected) => {
    expect(await resolved(who, code, day)).toBe(expected);
  });
});

describe('nobody sees above or beside the own subtree', () => {
  it.each([
    ['district', '189', '2025-06-30', true],
    ['district', '06622', '2025-06-30', true],
    ['district', '06625~chuong', '2025-06-30', true],
    ['district', '20', '2025-06-30', false],
    ['district', '06625', '2025-07-01', false],
    ['cluster', '06625', DAY, true],
    ['cluster', 'C-dong', DAY, true],
    ['cluster', '06613', DAY, false],
    ['cluster', '20', DAY, false],
    ['old', '06625', '2025-06-30', true],
    ['old', '06625~chuong', '2025-06-30', true],
    ['old', '06622', '2025-06-30', false],
    ['old', '189', '2025-06-30', false],
    ['young', '06625', '2025-07-01', true],
    ['young', '06625', '2025-06-30', false],
    ['village', '06625~chuong', '2025-06-30', true],
    ['village', '06625', '2025-06-30', false],
    ['admin', '20', DAY, false],
    ['admin', '06625', DAY, false],
  ])('%s reads %s on %s: %s', async (who, code, day, may) => {
    const answer = await resolved(who, code, day);
    expect(answer === 'set_not_in_force' || /^\d/.test(answer)).toBe(may);
    if (!may) expect(answer).toBe('not_found');
  });

  it('not even by asking for a day on which the other unit had not begun or was over', async () => {
    expect(await shown('old', '06622', DAY)).toBe('not_found');
    expect(await shown('cluster', '06613', '2020-01-01')).toBe('not_found');
    expect(await shown('village', '06625', '2010-01-01')).toBe('not_found');
  });
});

describe('a page shows the nearest day of the life of the unit', () => {
  it('the last day of one that ended, with what came after', async () => {
    const { head } = await page('office', '06622');
    expect(head).toMatchObject({ asOf: '2025-06-30', compareTo: '2024-12-31', title: 'xã Bính Xá' });
    expect(head.ended?.on).toBe('2025-06-30');
    expect(head.ended?.successors.map(({ href, relation }) => [href, relation])).toEqual([
      ['/units/06613?asOf=2025-07-01', 'part'],
      ['/units/06625?asOf=2025-07-01', 'part'],
    ]);
  });

  it('what a new unit was made from, each on its last day', async () => {
    const { head, view } = await page('office', '06625', '2025-07-01');
    expect(head.ended).toBeNull();
    expect(head.predecessors).toEqual(
      ['06619', '06622', '06625'].map(
        (code) => expect.objectContaining({ href: `/units/${code}?asOf=2025-06-30` }) as unknown,
      ),
    );
    expect(view?.sentence).toContain('chưa được đánh giá');
  });

  it('names to one who may not see them, without a way there', async () => {
    const { head } = await page('young', '06625');
    expect(head.predecessors.map((unit) => unit.href)).toEqual([null, null, null]);
    expect(head.crumbs).toEqual([{ title: 'Lạng Sơn', href: null }]);
  });

  it('the own unit where the code was another’s that day', async () => {
    expect(await shown('old', '06625', DAY)).toBe('2025-06-30');
    expect(await shown('young', '06625', '2024-12-31')).toBe('2025-07-01');
    expect((await page('young', '06625', '2024-12-31')).head.notices).toContain('before_unit');
    expect(await findHome(people.old!)).toBe('/units/06625?asOf=2025-06-30');
    expect(await findHome(people.young!)).toBe('/units/06625');
    expect(await findHome(people.admin!)).toBe('/admin/audit');
  });

  it('and entry offers no day outside it', async () => {
    expect(await loadEntry(people.old!, '06625', { set: 'vn-commune-2021-2025' })).toMatchObject({
      day: '2025-06-30',
      firstDay: '2022-03-08',
      lastDay: '2025-06-30',
    });
    expect(await loadEntry(people.young!, '06625', {})).toMatchObject({
      setId: 'vn-commune-2026-2030',
      firstDay: '2026-02-15',
      lastDay: DAY,
    });
  });

  it.each([
    [{ asOf: '2030-01-01' }, { asOf: DAY, clampedFrom: '2030-01-01', compareTo: '2025-12-31' }],
    [{ asOf: 'hôm qua' }, { asOf: DAY, notices: ['date_invalid'] }],
    [{ asOf: '0000-01-01' }, { asOf: DAY, notices: ['date_invalid'] }],
    [{ asOf: ['2025-12-31', '2024-01-01'] }, { asOf: '2025-12-31' }],
    [{ compare: '0000-01-01' }, { compareTo: '2025-12-31', notices: ['compare_invalid'] }],
    [{ compare: '0001-01-01' }, { compareTo: '0001-01-01' }],
    [{ compare: '2026-03-02' }, { compareTo: '2025-12-31', notices: ['compare_invalid'] }],
    [{ stage: 'final' }, { stage: 'self' }],
  ])('puts a bad question right: %o', async (params, head) => {
    expect((await loadUnitPage(people.office!, '20', params)).head).toMatchObject(head);
  });
});
