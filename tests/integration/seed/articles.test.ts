import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vector } from '@/tests/vector';
import { owner, pageOf, seedAll, sentenceOf } from './seeded';

beforeAll(() => seedAll(), 180_000);
afterAll(() => owner.$disconnect());

const scores = async (...ask: Parameters<typeof pageOf>) => {
  const page = await pageOf(...ask);
  return new Map(
    page.view?.rows.map((row) => [row.code, [...row.now].filter((sign) => sign === 'm' || sign === 'n').length]),
  );
};
const unmet = async (...ask: Parameters<typeof pageOf>) =>
  (await pageOf(...ask)).rows?.filter(({ status }) => status !== 'met') ?? [];

describe('Đình Lập on 22/5/2019', () => {
  it('reads as the article does (T-V1)', async () => {
    expect(await sentenceOf('huyen-dinh-lap', '189', { asOf: '2019-05-22' })).toBe(
      'Đến ngày 22/5/2019, huyện Đình Lập có 04 xã đạt chuẩn NTM, 02 xã đạt 11 tiêu chí, 04 xã đạt từ 5 đến 9 tiêu chí, không còn xã đạt dưới 5 tiêu chí; bình quân đạt 12,6 tiêu chí/xã.',
    );
  });

  it('has the distribution of S0-V1', async () => {
    const { input } = vector<{ metPerCommune: number[] }, unknown>('S0-V1 distribution');
    const found = await scores('huyen-dinh-lap', '189', { asOf: '2019-05-22' });
    expect([...found.values()].sort((a, b) => b - a)).toEqual(input.metPerCommune);
    expect(found.get('06625')).toBe(11);
    expect(found.get('06646')).toBeLessThan(19);
  });

  it('Kiên Mộc gained nothing from January to May, and each unmet criterion has its cause', async () => {
    const before = await unmet('kien-moc', '06625', { asOf: '2018-12-31' });
    const open = await unmet('kien-moc', '06625', { asOf: '2019-05-22' });
    expect(open.map(({ number }) => number)).toEqual(before.map(({ number }) => number));
    expect(open).toHaveLength(8);
    expect(open.every(({ cause, note }) => cause !== null && note !== null)).toBe(true);
  });

  it('Kiên Mộc is tagged by the article, until the end of the programme', async () => {
    const tags = async (asOf: string) =>
      (await pageOf('huyen-dinh-lap', '189', { asOf })).view?.rows.find(({ code }) => code === '06625')?.tags;
    expect(await tags('2019-05-22')).toEqual(expect.arrayContaining(['xã điểm', 'đặc biệt khó khăn']));
    expect(await tags('2021-12-31')).toEqual([]);
  });

  it('Kiên Mộc has something left to do on the reference day', async () => {
    expect((await unmet('kien-moc', '06625')).length).toBeGreaterThan(0);
  });
});

describe('Lạng Sơn around it', () => {
  it('has 61 communes and 11,5 at the end of 2019, ten a year before', async () => {
    const last = (await pageOf('van-phong.lang-son', '20', { asOf: '2019-12-31', compare: '2018-12-31' })).view;
    expect(last?.sentence).toContain('có 61 xã đạt chuẩn NTM');
    expect(last?.sentence).toContain('bình quân đạt 11,5 tiêu chí/xã.');
    expect(last?.series.at(-1)?.average).toEqual({ sum: 2089, n: 181 });
    expect(last?.series.find(({ day }) => day === '2018-12-31')?.average).toEqual({ sum: 1817, n: 181 });
  });

  it('moves in most months, and now and then loses', async () => {
    const series = (await pageOf('van-phong.lang-son', '20')).view?.series ?? [];
    const sums = series.map(({ average }) => average?.sum ?? 0);
    expect(series).toHaveLength(49);
    expect(sums.filter((sum, month) => month > 0 && sum !== sums[month - 1]).length).toBeGreaterThan(40);
    const { gained, lost } = (await pageOf('van-phong.lang-son', '20')).view?.changes ?? { gained: [], lost: [] };
    expect(gained.length).toBeGreaterThan(lost.length);
    expect(lost.length).toBeGreaterThan(0);
  });
});

describe('Hà Tĩnh', () => {
  it('Kỳ Thượng is at 12/20 on 07/02/2020 (S1-V1), three of the eight are named', async () => {
    expect(await sentenceOf('ky-thuong', '18799', { asOf: '2020-02-07' })).toBe(
      'Đến ngày 07/02/2020, xã Kỳ Thượng đạt 12/20 tiêu chí, còn 08 tiêu chí chưa đạt.',
    );
    const open = await unmet('ky-thuong', '18799', { asOf: '2020-02-07' });
    expect(open.filter(({ illustrative }) => !illustrative).map(({ number, cause }) => [number, cause])).toEqual([
      [16, null],
      [18, null],
      [19, 'complaint'],
    ]);
  });

  it('the four registered communes of Can Lộc have more than ten in October 2018', async () => {
    const found = await scores('huyen-can-loc', '443', { asOf: '2018-10-25' });
    for (const code of ['18424', '18475', '18454', '18463']) expect(found.get(code), code).toBeGreaterThan(10);
  });

  it('Kim Song Trường has no status until it is assessed', async () => {
    const page = (asOf: string) => pageOf('huyen-can-loc', '18436', { asOf });
    expect((await page('2020-01-15')).view?.sentence).toContain('chưa được đánh giá');
    expect((await page('2020-07-01')).view?.sentence).toContain('đạt 16/20 tiêu chí');
    expect((await page('2020-01-15')).head.title).toBe('xã Kim Song Trường');
  });
});

describe('Vĩnh Phúc on 07/10/2021', () => {
  it('Tam Đảo has 9/9 and a condition that is not met (S3-V1)', async () => {
    const { view } = await pageOf('huyen-tam-dao', '248', { asOf: '2021-10-07', set: 'vn-district-2016-2020' });
    expect(view?.sentence).toBe(
      'Đến ngày 07/10/2021, huyện Tam Đảo đã đạt 9/9 tiêu chí; còn 01 điều kiện chưa đạt (6/6 xã chưa đạt tiêu chí NTM vùng đồng bằng sông Hồng).',
    );
    expect(view?.conditions).toMatchObject([{ met: 0, of: 6, ok: false }]);
  });

  it('Hồ Sơn has 3/5 on the advanced set, exactly the two named ones unmet (S3-V2)', async () => {
    const { input } = vector<{ unmet: string[] }, unknown>('S3-V2 advanced commune');
    const open = await unmet('ho-son', '08929', { asOf: '2021-10-07', set: 'vinh-phuc-commune-advanced-2018-2020' });
    expect(open.map(({ name }) => name.toLocaleLowerCase('vi'))).toEqual(
      input.unmet.map((name) => name.toLocaleLowerCase('vi')),
    );
    expect(open.every(({ illustrative }) => !illustrative)).toBe(true);
  });

  it.each([
    ['thon-tan-long', '08929~tan-long'],
    ['van-phong.vinh-phuc', '08932~chua-vang'],
  ])('%s: %s has 9/9 (S3-V3)', async (name, code) => {
    const page = await pageOf(name, code, { asOf: '2021-10-07' });
    expect(page.rows?.map(({ status, illustrative }) => [status, illustrative])).toEqual(
      Array.from({ length: 9 }, () => ['met', false]),
    );
  });
});

describe('Phú Thọ today', () => {
  it('follows 133 xã on ten criteria, in three clusters', async () => {
    const { view, head } = await pageOf('van-phong.phu-tho', '25');
    expect(head.setName).toContain('2026');
    expect(head.fixedDay).toBe(false);
    expect(view?.rows).toHaveLength(133);
    expect(view?.criteria).toHaveLength(10);
    expect(view?.sentence).toContain('(tính trên 129/133 xã đã được đánh giá)');
    const clusters = await Promise.all(
      ['C-viet-tri', 'C-vinh-yen', 'C-hoa-binh'].map((code) => pageOf('van-phong.phu-tho', code)),
    );
    expect(clusters.map((page) => page.view?.rows.length)).toEqual([59, 32, 42]);
    expect(head.illustrative).toBe(true);
  });
});
