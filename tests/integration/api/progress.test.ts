import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doorPool } from '@/lib/auth/pool';
import { appDb, createDb } from '@/lib/db/client';
import type { ActorTenant } from '@/lib/domain/access/actor';
import { importUnits } from '@/lib/features/tenants/import-units/mutations';
import { createToken } from '@/lib/features/tokens/mutations';
import { csv, importText, newTenant, scores } from '../import/csv';
import { askProgress } from './ask';

const owner = createDb(process.env.DATABASE_ADMIN_URL ?? '');
const DAY = '2019-05-22';
const SET = 'vn-commune-2016-2020';
/** The ten xã of Đình Lập: 4 × 19, 2 × 11, four from 5 to 9 that add up to 28. */
const DINH_LAP = {
  '06622': 19,
  '06628': 19,
  '06631': 19,
  '06634': 19,
  '06625': 11,
  '06640': 11,
  '06619': 9,
  '06637': 8,
  '06643': 6,
  '06646': 5,
};
let langSon: ActorTenant;
let vinhPhuc: ActorTenant;
let office: string;
let vinhPhucOffice: string;

const tokenFor = async (tenant: ActorTenant, role: string, unitCode?: string) => {
  return (await createToken(owner, tenant, { name: 'Cổng dữ liệu', role, unitCode, expiresOn: null })).token;
};
const take = async (tenant: ActorTenant, ...lines: string[]) => {
  expect(await importText(owner, tenant, csv(...lines))).toMatchObject({ inserted: lines.length, errors: [] });
};

beforeAll(async () => {
  langSon = await newTenant(owner, '20', 'lang-son');
  vinhPhuc = await newTenant(owner, '26', 'vinh-phuc');
  await take(langSon, ...scores(DINH_LAP, DAY));
  await importUnits(
    owner,
    vinhPhuc.id,
    'kind,unit_code,value,name,from,to\nvillage,08929,,Thôn Tân Long,2018-01-01,\nvillage,08929,,Thôn Đông Lộ,2018-01-01,',
  );
  const district = Array.from(
    { length: 9 },
    (_, index) => `248,vn-district-2016-2020,${index + 1},self,met,2021-10-07,`,
  );
  const village = Array.from(
    { length: 9 },
    (_, index) => `08929~tan-long,vinh-phuc-village-model,${index + 1},self,met,2021-10-07,`,
  );
  await take(vinhPhuc, ...district, ...village);
  office = await tokenFor(langSon, 'province_office');
  vinhPhucOffice = await tokenFor(vinhPhuc, 'province_office');
});
afterAll(async () => {
  await Promise.all([owner.$disconnect(), appDb().$disconnect(), doorPool().end()]);
});

describe('the example of the contract', () => {
  it('is answered word by word', async () => {
    const { status, headers, body } = await askProgress(office, '189', { asOf: DAY, set: SET, stage: 'self' });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('application/json');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(Object.keys(body)).toEqual([
      'unit',
      'set',
      'asOf',
      'stage',
      'units',
      'assessed',
      'meetAll',
      'bands',
      'average',
      'criteria',
      'sentence',
      'otherSets',
    ]);
    expect(body).toMatchObject({
      unit: { code: '189', level: 'district', name: 'Đình Lập', type: 'huyện' },
      set: { id: SET, criteria: 19 },
      asOf: DAY,
      stage: 'self',
      units: 10,
      assessed: 10,
      meetAll: 4,
      average: { sum: 126, n: 10, text: '12,6' },
    });
    expect(body.bands).toEqual([
      { from: 19, to: 19, count: 4 },
      { from: 15, to: 18, count: 0 },
      { from: 10, to: 14, count: 2 },
      { from: 5, to: 9, count: 4 },
      { from: 0, to: 4, count: 0 },
    ]);
    expect(body.sentence).toBe(
      'Đến ngày 22/5/2019, huyện Đình Lập có 04 xã đạt chuẩn NTM, 02 xã đạt 11 tiêu chí, 04 xã đạt từ 5 đến 9 tiêu chí, không còn xã đạt dưới 5 tiêu chí; bình quân đạt 12,6 tiêu chí/xã.',
    );
    const criteria = body.criteria as Record<string, unknown>[];
    expect(criteria).toHaveLength(19);
    expect(criteria[0]).toEqual({
      number: 1,
      name: 'Quy hoạch',
      met: 10,
      basically_met: 0,
      not_met: 0,
      not_assessed: 0,
      not_applicable: 0,
    });
    expect(Object.keys(criteria[0] ?? {})).toEqual([
      'number',
      'name',
      'met',
      'basically_met',
      'not_met',
      'not_assessed',
      'not_applicable',
    ]);
    expect(criteria[18]).toMatchObject({ number: 19, met: 4, not_met: 6 });
  });

  it('needs no set and no stage: the basic set of communes, self-assessment', async () => {
    const asked = await askProgress(office, '189', { asOf: DAY, set: SET, stage: 'self' });
    expect((await askProgress(office, '189', { asOf: DAY })).body).toEqual(asked.body);
  });

  it('is summed into the province, and one commune stands alone', async () => {
    const province = await askProgress(office, '20', { asOf: DAY });
    expect(province.body).toMatchObject({ units: 181, assessed: 10, meetAll: 4, average: { sum: 126, n: 10 } });
    expect(province.body.sentence).toContain('(tính trên 10/181 xã đã được đánh giá)');
    const commune = await askProgress(office, '06625', { asOf: DAY });
    expect(commune.body).toMatchObject({
      unit: { code: '06625', level: 'commune', name: 'Kiên Mộc', type: 'xã' },
      units: 1,
      assessed: 1,
      meetAll: 0,
      average: { sum: 11, n: 1, text: '11,0' },
      sentence: 'Đến ngày 22/5/2019, xã Kiên Mộc đạt 11/19 tiêu chí, còn 08 tiêu chí chưa đạt.',
    });
    expect((commune.body.criteria as { met: number }[])[0]?.met).toBe(1);
  });

  it('is not assessed at a stage at which nobody judged, and before the first fact', async () => {
    for (const query of [
      { asOf: DAY, stage: 'verified' },
      { asOf: '2019-05-21', stage: 'self' },
    ]) {
      const { body } = await askProgress(office, '189', query);
      expect(body).toMatchObject({ units: 10, assessed: 0, meetAll: 0, average: { sum: 0, n: 0, text: null } });
      expect((body.criteria as unknown[])[0]).toMatchObject({ met: 0, not_met: 0, not_assessed: 10 });
      expect(body.sentence).toMatch(/huyện Đình Lập chưa có xã nào được đánh giá theo bộ tiêu chí này\.$/);
    }
  });

  it('holds on the reference day, which is the default', async () => {
    expect((await askProgress(office, '189')).body).toMatchObject({ asOf: '2021-12-31', average: { sum: 126, n: 10 } });
  });
});

describe('other levels and sets', () => {
  it('a district on its own set, with the condition beside it: 9/9 and not eligible', async () => {
    const { body } = await askProgress(vinhPhucOffice, '248', { asOf: '2021-10-07', set: 'vn-district-2016-2020' });
    expect(body).toMatchObject({
      set: { id: 'vn-district-2016-2020', criteria: 9 },
      units: 1,
      assessed: 1,
      meetAll: 1,
      average: { sum: 9, n: 1, text: '9,0' },
      conditions: [{ name: 'tiêu chí NTM vùng đồng bằng sông Hồng', met: 0, of: 6, ok: false }],
      eligible: false,
    });
    expect(body.sentence).toBe(
      'Đến ngày 07/10/2021, huyện Tam Đảo đã đạt 9/9 tiêu chí; còn 01 điều kiện chưa đạt (6/6 xã chưa đạt tiêu chí NTM vùng đồng bằng sông Hồng).',
    );
  });

  it('the villages of a commune, and one village on the village set in force', async () => {
    const commune = await askProgress(vinhPhucOffice, '08929', { asOf: '2021-10-07', set: 'vinh-phuc-village-model' });
    expect(commune.body).toMatchObject({ units: 2, assessed: 1, meetAll: 1, average: { sum: 9, n: 1 } });
    for (const code of ['08929~tan-long', '08929%7Etan-long']) {
      const { status, body } = await askProgress(vinhPhucOffice, code, { asOf: '2021-10-07' });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        unit: { code: '08929~tan-long', level: 'village', name: 'Tân Long', type: 'thôn' },
        set: { id: 'vinh-phuc-village-model', criteria: 9 },
        units: 1,
        meetAll: 1,
        otherSets: [],
      });
    }
  });

  it('lists the sets that are not summed in', async () => {
    const { body } = await askProgress(vinhPhucOffice, '248', { asOf: '2021-10-07' });
    const others = (body.otherSets as { id: string; criteria: number | null }[]).map((set) => set.id);
    expect((body.set as { id: string }).id).toBe(SET);
    expect(others).toEqual(expect.arrayContaining(['vn-district-2016-2020', 'vinh-phuc-commune-advanced-2018-2020']));
    expect(others).not.toContain(SET);
  });

  it('a cluster that the province made, after the districts', async () => {
    const tenant = await newTenant(owner, '25', 'phu-tho', '2026-03-01');
    const units = [
      'kind,unit_code,value,name,from,to',
      'cluster,C-tam-dao,,Cụm Tam Đảo,2025-07-01,',
      'member,08911,C-tam-dao,,2025-07-01,',
      'member,08914,C-tam-dao,,2025-07-01,',
    ];
    expect(await importUnits(owner, tenant.id, units.join('\n'))).toMatchObject({ errors: [] });
    await take(tenant, ...scores({ '08914': 10, '08911': 4 }, '2026-02-20', 'vn-commune-2026-2030', 10));
    const { body } = await askProgress(await tokenFor(tenant, 'observer', 'C-tam-dao'), 'C-tam-dao', {
      asOf: '2026-02-28',
    });
    expect(body).toMatchObject({
      unit: { level: 'cluster' },
      set: { id: 'vn-commune-2026-2030', criteria: 10 },
      units: 2,
      meetAll: 1,
      average: { sum: 14, n: 2, text: '7,0' },
    });
  });
});

describe('another province, made and filled by an operator', () => {
  it('answers for any district, day and set', async () => {
    const caoBang = await newTenant(owner, '04', 'cao-bang', '2023-12-31');
    const earlier = scores({ '01297': 19, '01294': 7 }, '2020-06-30');
    const later = scores({ '01297': 13, '01294': 12 }, '2023-06-30', 'vn-commune-2021-2025');
    await take(caoBang, ...earlier, ...later);
    const token = await tokenFor(caoBang, 'province_official');
    expect((await askProgress(token, '042', { asOf: '2020-12-31' })).body).toMatchObject({
      unit: { code: '042', name: 'Bảo Lâm', type: 'huyện' },
      set: { id: SET },
      assessed: 2,
      meetAll: 1,
      average: { sum: 26, n: 2, text: '13,0' },
    });
    expect((await askProgress(token, '042')).body).toMatchObject({
      set: { id: 'vn-commune-2021-2025' },
      assessed: 2,
      average: { sum: 25, n: 2, text: '12,5' },
    });
    expect((await askProgress(token, '042', { set: SET })).body).toMatchObject({
      set: { id: SET },
      average: { sum: 26, n: 2 },
    });
    expect((await askProgress(token, '189')).status).toBe(404);
  });
});
