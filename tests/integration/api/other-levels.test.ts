import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doorPool } from '@/lib/auth/pool';
import { appDb, createDb } from '@/lib/db/client';
import { importUnits } from '@/lib/features/tenants/import-units/mutations';
import { newTenant, scores } from '../import/csv';
import { askProgress } from './ask';
import { take, tokenFor } from './province';

const owner = createDb(process.env.DATABASE_ADMIN_URL ?? '');
const SET = 'vn-commune-2016-2020';
let vinhPhucOffice: string;

beforeAll(async () => {
  const vinhPhuc = await newTenant(owner, '26', 'vinh-phuc');
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
  await take(owner, vinhPhuc, ...district, ...village);
  vinhPhucOffice = await tokenFor(owner, vinhPhuc, 'province_office');
});
afterAll(async () => {
  await Promise.all([owner.$disconnect(), appDb().$disconnect(), doorPool().end()]);
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
    await take(owner, tenant, ...scores({ '08914': 10, '08911': 4 }, '2026-02-20', 'vn-commune-2026-2030', 10));
    const { body } = await askProgress(await tokenFor(owner, tenant, 'observer', 'C-tam-dao'), 'C-tam-dao', {
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
    await take(owner, caoBang, ...earlier, ...later);
    const token = await tokenFor(owner, caoBang, 'province_official');
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
