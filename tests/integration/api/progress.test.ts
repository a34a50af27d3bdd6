import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doorPool } from '@/lib/auth/pool';
import { appDb, createDb } from '@/lib/db/client';
import { newTenant, scores } from '../import/csv';
import { askProgress } from './ask';
import { take, tokenFor } from './province';

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
let office: string;

beforeAll(async () => {
  const langSon = await newTenant(owner, '20', 'lang-son');
  await take(owner, langSon, ...scores(DINH_LAP, DAY));
  office = await tokenFor(owner, langSon, 'province_office');
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
