import { describe, expect, it } from 'vitest';
import { vector, vectorsOf } from '@/tests/vector';
import { checkSentence } from './check-sentence';
import { isConsistent, type FindingCode } from './finding';
import { readSentence } from './read-sentence';
import { readSaid } from './said';
import { averageBefore } from './recognised/check';
import { checkQuotient, checkShareOf } from './shares';
import { feasibleTotals, sumLeftFor, totalsBetween, type CountedBand } from './totals';

const SIZES: Readonly<Record<string, number>> = { 'T-V4': 20, 'T-V6': 9, 'T-V7': 5 };

function judge(text: string, size: number | null = 19) {
  const reading = readSentence(text);
  return reading ? checkSentence(reading, { size, units: null }) : { findings: [{ code: 'not_read' }], implied: [] };
}
const codes = (text: string, size: number | null = 19) =>
  judge(text, size).findings.map(({ code }) => code as FindingCode);
const said = (value: number, decimals: number) => ({ value, decimals });

describe('the published sentences can be true', () => {
  it.each(vectorsOf<unknown, { text: string }>('T-V').map(({ id, output }) => [id, output.text] as const))(
    '%s',
    (id, text) => expect(codes(text, SIZES[id] ?? 19)).toEqual([]),
  );
});

describe('what average and bands allow', () => {
  interface Input {
    n: number;
    average: number;
    decimals: number;
    bands: CountedBand[];
  }
  interface Output {
    nFromBands: number;
    totalFromAverage: number[];
    totalFromBands: number[];
    totalFeasible: number[] | null;
    impliedSumOfThe5to9Communes?: number;
  }
  it.each(['S0-V2 feasibility of the published sentence', 'S0-V3 linter rejects a corrupted sentence'])('%s', (id) => {
    const { input, output } = vector<Input, Output>(id);
    const totals = feasibleTotals({ ...input, average: said(input.average, input.decimals), size: 19 });
    expect(totals).toEqual({
      n: output.nFromBands,
      fromAverage: output.totalFromAverage,
      fromBands: output.totalFromBands,
      feasible: output.totalFeasible,
    });
    if (totals.feasible && output.impliedSumOfThe5to9Communes) {
      const [open, others] = [input.bands[2]!, input.bands.slice(0, 2)];
      const sum = output.impliedSumOfThe5to9Communes;
      expect(sumLeftFor(open, others, totals.feasible)).toEqual([sum, sum]);
    }
  });

  it('S2-V3 average needs its denominator', () => {
    const { input, output } = vector<{ avg: number; decimals: number; n: number }, Output>(
      'S2-V3 average needs its denominator',
    );
    const average = said(input.avg, input.decimals);
    expect(feasibleTotals({ n: input.n, average, bands: [], size: 19 })).toEqual({
      n: output.nFromBands,
      fromAverage: output.totalFromAverage,
      fromBands: output.totalFromBands,
      feasible: output.totalFeasible,
    });
  });

  it('S2-V4 border group target', () => {
    const { input, output } = vector<{ communes: number; avgTarget: [number, number] }, { totalTarget: number[] }>(
      'S2-V4 border group target',
    );
    const [low, high] = input.avgTarget;
    expect(totalsBetween(said(low, 1), said(high, 1), input.communes)).toEqual(output.totalTarget);
  });

  it('S2-V2 average and delta', () => {
    const { input, output } = vector<{ avg2019: number; delta: number }, { avg2018Range: [number, number] }>(
      'S2-V2 average and delta',
    );
    const change = { direction: 'up', by: said(input.delta, 1), since: 2018 } as const;
    const { low, high } = averageBefore(said(input.avg2019, 2), change);
    expect([low.value, high.value]).toEqual(output.avg2018Range);
  });
});

describe('published shares', () => {
  interface Input {
    num: number;
    den: number;
    decimals: number;
  }
  interface Output {
    computed: string;
    published: string | null;
    agrees: boolean;
  }
  it.each(vectorsOf<Input, Output>('N-V').map((one) => [one.id, one] as const))('%s', (_, { input, output }) => {
    const { num, den, decimals } = input;
    const published = readSaid((output.published ?? output.computed).replace('%', ''));
    const isShare = output.computed.endsWith('%');
    const findings = isShare ? checkShareOf(num, den, published) : checkQuotient(num, den, published);
    expect(findings.length === 0).toBe(output.agrees);
    expect(published.decimals).toBe(decimals);
    if (!output.agrees)
      expect(findings[0]!.figures).toMatchObject({ computed: output.computed, said: output.published });
  });

  it.each([
    ['Đến 6/2025, có 2.567/6.084 xã (chiếm 42,4%) đạt chuẩn nông thôn mới nâng cao', ['share_wrong']],
    [
      'Tính đến tháng 6/2025, cả nước có 6.084/7.669 xã (79,3%) đạt chuẩn nông thôn mới; trong đó có 2.567 xã đạt chuẩn nông thôn mới nâng cao (chiếm 42,4%) và 743 xã đạt chuẩn nông thôn mới kiểu mẫu (chiếm 12,3%).',
      ['share_wrong', 'share_wrong'],
    ],
    ['Thôn Linh Cang có 72/76 hộ tham gia, đạt 94,74%; 71/72 hộ hài lòng, đạt 98,61%', []],
    ['Toàn tỉnh đạt 1.286 tiêu chí/92 xã, bình quân 14 tiêu chí/xã', []],
    ['Toàn tỉnh đạt 1.286 tiêu chí/92 xã, bình quân 13,9 tiêu chí/xã', ['quotient_wrong']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));
});

describe('what does not add up is named', () => {
  const group = vector<unknown, { text: string }>('T-V1').output.text;
  const plan = vector<unknown, { text: string }>('T-V2').output.text;
  const registered = vector<unknown, { text: string }>('T-V3').output.text;
  const recognised = vector<unknown, { text: string }>('T-V5').output.text;
  const conditions = vector<unknown, { text: string }>('T-V6').output.text;
  const named = vector<unknown, { text: string }>('T-V7').output.text;
  const share = vector<unknown, { text: string }>('T-V8').output.text;

  it.each<[string, string, FindingCode[]]>([
    ['13,6 is more than the bands allow (S0-V3)', group.replace('12,6', '13,6'), ['total_impossible']],
    ['no whole total of 10 communes', group.replace('12,6', '12,65'), ['average_impossible']],
    ['more than the set has', group.replace('12,6', '19,6'), ['average_over_set']],
    ['a band beyond the set', group.replace('11 tiêu', '21 tiêu'), ['band_over_set']],
    ['two bands share scores', group.replace('dưới 5', 'dưới 6'), ['bands_overlap']],
    ['a score between two bands', group.replace('dưới 5', 'dưới 3'), ['bands_gap']],
    ['edges the wrong way', group.replace('từ 5 đến 9', 'từ 9 đến 6'), ['band_reversed']],
    ['no such day', group.replace('22/5', '32/5'), ['date_impossible']],
    ['others than were assessed', group.replace('xã.', 'xã (tính trên 9/12 xã đã được đánh giá).'), ['units_differ']],
    [
      'more assessed than there are',
      group.replace('xã.', 'xã (tính trên 10/9 xã đã được đánh giá).'),
      ['assessed_over_units'],
    ],
    ['a clause nobody understands', group.replace('; bình', ', trời đẹp; bình'), ['clause_unread']],
    ['left', 'Hiện tại, xã Kỳ Thượng đạt 12/20 tiêu chí, còn 07 tiêu chí chưa đạt.', ['left_wrong']],
    ['score', 'Hiện tại, xã Kỳ Thượng đạt 21/20 tiêu chí.', ['score_over_set']],
    ['more names than missing', named.replace('02 tiêu', '01 tiêu').replace('3/5', '4/5'), ['names_over']],
    ['two conditions said, one told', conditions.replace('01 điều', '02 điều'), ['condition_count']],
    ['7 of 6 communes', conditions.replace('6/6', '7/6'), ['condition_over']],
    ['estimate of another number', registered.replace('3/5', '3/6'), ['estimate_base']],
    [
      'registered more than is left',
      registered.replace('05 tiêu chí', '09 tiêu chí').replace('3/5', '3/9'),
      ['registered_over_set'],
    ],
    ['more names than new communes', plan.replace('Bắc Lãng', 'Bắc Lãng, Lâm Ca'), ['newly_names']],
    ['more new than there will be', plan.replace('01 xã (Bắc Lãng)', '06 xã'), ['newly_over_total']],
    ['an aim beyond the set', plan.replace('14,6', '20,6'), ['average_over_set']],
    ['fewer in all than in the year', recognised.replace('61 xã', '11 xã'), ['recognised_over_total']],
    ['more above plan than there are', recognised.replace('kế hoạch 01', 'kế hoạch 14'), ['plan_negative']],
    ['a change greater than the average', recognised.replace('tăng 1,5', 'tăng 12,5'), ['change_impossible']],
    ['against the same year', recognised.replace('năm 2018', 'năm 2019'), ['year_order']],
    ['a wrong percent', share.replace('65,1', '65,4'), ['share_wrong']],
    ['a part greater than the whole', share.replace('468 xã', '5.468 xã'), ['part_over_whole']],
    ['a growth greater than the part', share.replace('tăng 72', 'tăng 720'), ['change_impossible']],
  ])('%s', (_, text, expected) => expect(codes(text)).toEqual(expected));

  it('S1-V2: a list that breaks off is incomplete, not wrong', () => {
    const { input, output } = vector<{ remaining: number; namedUnmet: string[] }, { unnamed: number }>(
      'S1-V2 unmet list completeness',
    );
    const text = `Hiện tại, xã Kỳ Thượng đạt 12/20 tiêu chí; ${input.remaining} tiêu chí chưa đạt: ${input.namedUnmet.join('; ')}; ….`;
    const { findings } = judge(text);
    expect(findings).toEqual([{ code: 'names_incomplete', figures: { named: 3, left: 8, unnamed: output.unnamed } }]);
    expect(isConsistent(judge(text).findings as never)).toBe(true);
  });

  it('S3-V2: two named of two', () => {
    const { input, output } = vector<{ met: number; of: number; unmet: string[] }, { percent: string }>(
      'S3-V2 advanced commune',
    );
    const { findings, implied } = judge(named, null);
    expect(findings).toEqual([]);
    expect(implied).toEqual([
      { code: 'percent', figures: { score: input.met, size: input.of, percent: output.percent } },
    ]);
  });

  it('S2-V1: plan, rate and the total before follow', () => {
    const { output } = vector<unknown, { rate: string; totalBefore: number }>('S2-V1 plan vs actual');
    expect(judge(recognised).implied.slice(0, 2)).toEqual([
      { code: 'plan', figures: { plan: 12, rate: output.rate } },
      { code: 'total_before', figures: { n: output.totalBefore } },
    ]);
  });

  it('without a known set only what needs none is judged', () => {
    expect(codes(group.replace('12,6', '13,6'), null)).toEqual([]);
    expect(codes(group.replace('12,6', '2,6'), null)).toEqual(['total_impossible']);
  });

  it.each(['', 'Trời hôm nay đẹp.', '12,6', `Hiện tại, xã A đạt ${'9'.repeat(400)}/20 tiêu chí.`])(
    'nothing to judge: %s',
    (text) => expect(readSentence(text)).toBeNull(),
  );
});
