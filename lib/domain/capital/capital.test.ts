import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { vector } from '@/tests/vector';
import type { CapitalLine, Money } from './capital-line';
import { elapsedShare, isDisbursementLow, rateOf, writeRate } from './disbursement';
import { capitalCauses } from './capital-causes';
import { frameOf } from './frame';
import { linesThatCount } from './lines-that-count';
import { splitCapital } from './split-capital';
import { debtBlocksRecognition, sumCapital } from './sum-capital';
import { addMoney, NO_MONEY, sumMoney, topOf } from './sum-money';
import { digitsOf, toDong, typedMoney, writeBillions, writeMoney } from './write-money';

const exact = (low: number): Money => ({ low, high: null, bound: 'exact' });
const moreThan = (low: number): Money => ({ low, high: null, bound: 'more_than' });
const range = (low: number, high: number): Money => ({ low, high, bound: 'range' });
const billion = (n: number) => n * 1_000_000_000;

const anyMoney = fc
  .tuple(
    fc.integer({ min: 0, max: 1e12 }),
    fc.integer({ min: 1, max: 1e12 }),
    fc.constantFrom('exact', 'at_least', 'more_than', 'range'),
  )
  .map(([low, more, bound]): Money => ({ low, high: bound === 'range' ? low + more : null, bound }) as Money);

const line = (over: Partial<CapitalLine>): CapitalLine => ({
  ...{ id: 1, unitId: 1, setId: null, number: null, source: 'province', works: null, kind: 'disbursed' },
  ...{ amount: exact(1), wording: null, periodFrom: '2021-01-01', periodTo: '2021-06-30' },
  ...{ saidBy: 'UBND huyện', saidOn: '2021-07-01', document: null, illustrative: false },
  ...over,
});

describe('money as somebody said it', () => {
  it('S3-V4: a lower bound stays one', () => {
    const { input, output } = vector<
      { amountVnd: number; qualifier: string },
      { display: string; sortValue: number; isLowerBound: boolean }
    >('S3-V4 money with a qualifier');
    const money = moreThan(input.amountVnd);
    expect(writeMoney(money)).toBe(output.display);
    expect(money.low).toBe(output.sortValue);
    expect(topOf(money) === null).toBe(output.isLowerBound);
    expect(writeBillions(money)).toBe('> 27,8');
    expect(writeMoney(addMoney(money, exact(billion(2))))).toBe('hơn 29,8 tỷ đồng');
  });

  it.each([
    [exact(billion(100_000)), '100.000 tỷ đồng'],
    [exact(450_000_000), '450 triệu đồng'],
    [exact(950), '950 đồng'],
    [exact(0), '0 đồng'],
    [range(billion(2), billion(2.5)), 'từ 2 đến 2,5 tỷ đồng'],
    [{ ...exact(billion(10)), bound: 'at_least' as const }, 'ít nhất 10 tỷ đồng'],
    [exact(1_234_567_890), '1,235 tỷ đồng'],
  ])('%j is "%s"', (money, words) => expect(writeMoney(money)).toBe(words));

  it('adds like numbers, and no bound is lost', () => {
    fc.assert(
      fc.property(anyMoney, anyMoney, anyMoney, (a, b, c) => {
        expect(addMoney(a, b)).toEqual(addMoney(b, a));
        expect(addMoney(addMoney(a, b), c)).toEqual(addMoney(a, addMoney(b, c)));
        expect(addMoney(a, NO_MONEY)).toEqual(a);
        const sum = addMoney(a, b);
        expect(sum.bound === 'exact').toBe(a.bound === 'exact' && b.bound === 'exact');
        expect(topOf(sum) === null).toBe(topOf(a) === null || topOf(b) === null);
      }),
    );
    expect(sumMoney([])).toBeNull();
  });

  it('is typed in billions or millions and kept in đồng', () => {
    expect(toDong(27.8, 'billion')).toBe(27_800_000_000);
    expect(toDong(0.1, 'dong')).toBeNull();
    expect(toDong(10_000_000, 'billion')).toBeNull();
    expect(typedMoney(27_800_000_000, 'billion')).toBe('27,8');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9e12 }), (millions) => {
        expect(toDong(millions / 1000, 'million')).toBe(millions * 1000);
      }),
    );
    expect(digitsOf(billion(1200), 'billion')).toBe('1.200');
  });
});

describe('parts of a whole', () => {
  it('R-V4: the programme of 2026–2030', () => {
    const { input, output } = vector<
      { 'trung ương': number; 'trong đó': Record<string, number>; 'địa phương': number; 'tín dụng chính sách': number },
      { total: number; trungUongSplitOk: boolean; shareTrungUong: string }
    >('R-V4 programme capital 2026–2030 (tỷ đồng)');
    const sources = [input['trung ương'], input['địa phương'], input['tín dụng chính sách']].map((n) =>
      exact(billion(n)),
    );
    const total = sumMoney(sources)!;
    expect(total).toEqual(exact(billion(output.total)));
    expect(splitCapital(total, sources).shares[0]).toBe(output.shareTrungUong);
    const within = splitCapital(
      sources[0]!,
      Object.values(input['trong đó']).map((n) => exact(billion(n))),
    );
    expect(within.fits && within.rest === 0).toBe(output.trungUongSplitOk);
  });

  it('R-V8: what is not named is implied by subtraction', () => {
    const { input, output } = vector<
      { total: number; parts: Record<string, number> },
      { shares: Record<string, string>; restFirmsAndPeople: number; restShare: string }
    >('R-V8 all sources 2026–2030 (tỷ đồng)');
    const split = splitCapital(
      exact(billion(input.total)),
      Object.values(input.parts).map((n) => exact(billion(n))),
    );
    expect(split.shares).toEqual(Object.values(output.shares));
    expect(split.rest).toBe(billion(output.restFirmsAndPeople));
    expect(split.restShare).toBe(output.restShare);
  });

  it('more than the whole does not fit, and a bound has no share', () => {
    expect(splitCapital(exact(10), [exact(6), exact(5)])).toMatchObject({ fits: false, rest: -1, restShare: null });
    expect(splitCapital(exact(10), [moreThan(6)])).toEqual({ shares: [null], rest: null, restShare: null, fits: true });
    expect(splitCapital(exact(10), [moreThan(11)]).fits).toBe(false);
  });
});

describe('disbursement', () => {
  it('is known as far as its bounds let it be', () => {
    expect(writeRate(rateOf(exact(9), exact(16)))).toBe('56,3%');
    expect(writeRate(rateOf(exact(1), exact(3)))).toBe('33,3%');
    expect(writeRate(rateOf(moreThan(5), exact(10)))).toBe('≥ 50,0%');
    expect(writeRate(rateOf(exact(5), moreThan(10)))).toBe('≤ 50,0%');
    expect(writeRate(rateOf(range(4, 5), exact(10)))).toBe('40,0–50,0%');
    expect(writeRate(rateOf(moreThan(4), moreThan(10)))).toBeNull();
    expect(rateOf(exact(0), exact(0))).toBeNull();
    expect(rateOf(null, exact(1))).toBeNull();
  });

  it('is low when even its upper end is behind the time by more than 20 points', () => {
    const elapsed = elapsedShare('2018-01-01', '2018-12-31', '2018-10-25');
    expect(elapsed).toBeCloseTo(81.6, 1);
    expect(isDisbursementLow(rateOf(exact(60), exact(100)), elapsed)).toBe(true);
    expect(isDisbursementLow(rateOf(exact(62), exact(100)), elapsed)).toBe(false);
    expect(isDisbursementLow(rateOf(moreThan(10), exact(100)), elapsed)).toBe(false);
    expect(elapsedShare('2018-01-01', '2018-12-31', '2017-05-01')).toBe(0);
    expect(elapsedShare('2018-01-01', '2018-12-31', '2019-05-01')).toBe(100);
  });
});

describe('what was said again is counted once', () => {
  it('a sum to September takes the place of one to June, quarters that touch add up', () => {
    const june = line({ id: 1, amount: exact(2) });
    const september = line({ id: 2, amount: exact(5), periodTo: '2021-09-30', saidOn: '2021-10-07' });
    expect(linesThatCount([june, september])).toEqual([september]);
    const third = line({ id: 3, amount: exact(5), periodFrom: '2021-07-01', periodTo: '2021-09-30' });
    expect(sumCapital([june, third]).disbursed).toEqual(exact(7));
    expect(sumCapital([june, line({ id: 4, works: 'Mương Kim Lộc – Đức Bình', amount: exact(1) })]).disbursed).toEqual(
      exact(3),
    );
  });

  it('money of one year and of five years is never the same money', () => {
    expect(frameOf(line({}))).toBe('2021');
    const five = line({ id: 9, periodFrom: '2021-01-01', periodTo: '2025-12-31' });
    expect(frameOf(five)).toBe('2021-2025');
    expect(linesThatCount([line({}), five])).toHaveLength(2);
  });

  it('a debt is a stock: the one of the latest day counts, and blocks recognition until it is nothing', () => {
    const owed = line({ kind: 'debt', amount: exact(3), periodTo: '2020-12-31' });
    expect(debtBlocksRecognition(sumCapital([owed]))).toBe(true);
    const paid = line({ id: 2, kind: 'debt', amount: exact(0), periodFrom: '2021-06-30', saidOn: '2021-06-30' });
    expect(sumCapital([owed, paid]).debt).toEqual(exact(0));
    expect(debtBlocksRecognition(sumCapital([owed, paid]))).toBe(false);
    expect(debtBlocksRecognition({ debt: { ...exact(0), bound: 'at_least' } })).toBe(false);
    expect(debtBlocksRecognition({ debt: null })).toBe(false);
  });
});

describe('what money holds back', () => {
  const year = { periodFrom: '2018-01-01', periodTo: '2018-12-31' };
  const allocated = line({ id: 1, kind: 'allocated', amount: exact(100), ...year, saidOn: '2018-03-01' });
  const spent = (low: number, over: Partial<CapitalLine> = {}) =>
    line({ id: 2, amount: exact(low), ...year, periodTo: '2018-09-30', saidOn: '2018-10-05', ...over });

  it('4.7: a low disbursement shows as a cause, of the criterion that the money is for', () => {
    const [cause] = capitalCauses([allocated, spent(45)], '2018-10-25', 'set');
    expect(cause).toMatchObject({ unitId: 1, number: null, cause: 'disbursement', since: '2018-10-05' });
    expect(cause!.note).toBe('Giải ngân 45,0%, đã qua 81,6% thời gian năm 2018');
    const about = { setId: 'set', number: 2 };
    const named = [{ ...allocated, ...about }, spent(45, about)];
    expect(capitalCauses(named, '2018-10-25', 'set')).toMatchObject([about]);
    expect(capitalCauses(named, '2018-10-25', 'another')).toEqual([]);
    expect(capitalCauses([allocated, spent(70)], '2018-10-25', 'set')).toEqual([]);
    expect(capitalCauses([allocated, spent(45)], '2019-01-10', 'set')).toEqual([]);
  });

  it('a debt bars recognition', () => {
    const debt = line({ kind: 'debt', amount: exact(billion(1.2)) });
    expect(capitalCauses([debt], '2021-10-07', 'set').map(({ note }) => note)).toEqual([
      'Nợ đọng xây dựng cơ bản 1,2 tỷ đồng: chưa đủ điều kiện xét công nhận',
    ]);
  });
});
