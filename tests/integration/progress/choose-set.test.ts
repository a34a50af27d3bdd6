import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { recordFacts } from '@/tests/factories/facts';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import { makeActor } from '@/tests/factories/person';
import { questionOf } from '@/tests/factories/question';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const owner = ownerDb();
let langSon: TestTenant;
let haTinh: TestTenant;
let vinhPhuc: TestTenant;
const readers: Record<string, Actor> = {};

beforeAll(async () => {
  langSon = await TestTenant.create(owner, '20', 'lang-son');
  haTinh = await TestTenant.create(owner, '42', 'ha-tinh');
  vinhPhuc = await TestTenant.create(owner, '26', 'vinh-phuc', '2021-12-31');
  await langSon.importUnits('village,06625,,Bản Chuông,2018-01-01,2025-06-30');
  await haTinh.importUnits('village,18436,,Thôn 1,2020-01-01,2025-06-30');
  await vinhPhuc.importUnits('village,08929,,Thôn Tân Long,2018-01-01,');
  for (const [slug, tenant, code] of [
    ['langSon', langSon, '20'],
    ['haTinh', haTinh, '42'],
    ['vinhPhuc', vinhPhuc, '26'],
  ] as const) {
    readers[slug] = await makeActor(tenant, 'Lãnh đạo tỉnh', {
      role: 'province_leader',
      unitId: (await tenant.unit(code, '2020-01-01')).id,
    });
  }
});
afterAll(() => owner.$disconnect());

const chosen = async (who: string, code: string, day: string, set?: string) =>
  (await questionOf(readers[who]!, code, day, { set })).chosen;

describe('without a set the one in force for the communes of that day is taken', () => {
  it.each([
    ['langSon', '189', '2019-05-22', 'vn-commune-2016-2020', 19],
    ['langSon', '20', '2016-12-01', 'vn-commune-2016-2020', 19],
    ['langSon', '06625', '2022-03-07', 'vn-commune-2016-2020', 19],
    ['langSon', '06625', '2022-03-08', 'vn-commune-2021-2025', 19],
    ['langSon', '20', '2026-02-14', 'vn-commune-2021-2025', 19],
    ['langSon', '20', '2026-02-15', 'vn-commune-2026-2030', 10],
    ['haTinh', '42', '2016-12-31', 'vn-commune-2016-2020', 19],
    ['haTinh', '447', '2020-02-07', 'ha-tinh-commune-2017-2020', 20],
    ['haTinh', '42', '2022-03-08', 'vn-commune-2021-2025', 19],
    ['vinhPhuc', '248', '2021-10-07', 'vn-commune-2016-2020', 19],
    ['haTinh', '18436~1', '2020-02-07', 'ha-tinh-village-ntm-2019-2020', 8],
    ['vinhPhuc', '08929~tan-long', '2021-10-07', 'vinh-phuc-village-model', 9],
  ])('%s %s on %s: %s', async (who, code, day, id, size) => {
    const { set, shown, whole } = await chosen(who, code, day);
    expect([set.id, shown.numbers.length]).toEqual([id, size]);
    expect(shown).toBe(whole);
  });

  it.each([
    ['langSon', '20', '2016-11-30'],
    ['langSon', '06625~chuong', '2019-05-22'],
  ])('%s %s on %s: none that has contents', async (who, code, day) => {
    await expect(chosen(who, code, day)).rejects.toMatchObject({ code: 'set_not_in_force' });
    const page = await loadUnitPage(readers[who]!, code, { asOf: day });
    expect([page.view, page.rows, page.head.code]).toEqual([null, null, code]);
  });
});

describe('an asked set', () => {
  it.each([
    ['189', 'vn-commune-1999', 'set_unknown'],
    ['189', 'ha-tinh-commune-2017-2020', 'set_unknown'],
    ['06625', 'vn-district-2016-2020', 'set_not_for_unit'],
    ['20', 'lang-son-commune-advanced', 'set_not_choosable'],
  ])('%s %s is refused: %s; the page shows the usual one', async (code, set, refusal) => {
    await expect(chosen('langSon', code, '2019-05-22', set)).rejects.toMatchObject({ code: refusal });
    const { head, view } = await loadUnitPage(readers.langSon!, code, { asOf: '2019-05-22', set });
    expect(view).not.toBeNull();
    expect(head.sets.filter((one) => one.current).map((one) => one.id)).toEqual(['vn-commune-2016-2020']);
  });

  it('that is over is shown with its last contents', async () => {
    const { set, version } = await chosen('langSon', '189', '2024-01-01', 'vn-commune-2016-2020');
    expect([set.id, version.validTo]).toEqual(['vn-commune-2016-2020', '2022-03-07']);
  });

  it('of the level of the unit counts the unit alone, of a level below its units', async () => {
    const { view } = await loadUnitPage(readers.vinhPhuc!, '248', { set: 'vn-district-2016-2020' });
    expect(view).toMatchObject({ single: true, countedLevel: 'district', conditions: [{ met: 0, of: 6, ok: false }] });
    expect((await loadUnitPage(readers.vinhPhuc!, '26', { set: 'vn-district-2016-2020' })).view).toMatchObject({
      single: false,
      countedLevel: 'district',
    });
    expect(
      (await loadUnitPage(readers.vinhPhuc!, '08929', { set: 'vinh-phuc-village-model' })).view?.rows,
    ).toMatchObject([{ code: '08929~tan-long' }]);
  });

  it('the condition of a district counts the communes on the set that took the place of the national one', async () => {
    const set = await haTinh.set('ha-tinh-commune-2017-2020');
    const commune = await haTinh.unit('18436', '2020-02-07');
    const facts = set.identity!.numbers.map((number) => ({
      unitId: commune.id,
      item: String(number),
      status: 'met' as const,
      on: '2020-02-07',
    }));
    await recordFacts(haTinh, set, facts);
    const { view } = await loadUnitPage(readers.haTinh!, '443', { asOf: '2020-02-07', set: 'vn-district-2016-2020' });
    expect(view?.conditions).toMatchObject([{ met: 1, ok: false }]);
  });
});
