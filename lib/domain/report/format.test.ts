import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vector, vectorsOf } from '@/tests/vector';
import { formatCount, formatNumber, formatOfficialDate, formatPercent, formatQuotient, formatUiDate } from './format';

describe('dates (F-V)', () => {
  it.each(vectorsOf<{ iso: string }, { official: string; ui: string }>('F-V date'))('$id', ({ input, output }) => {
    expect(formatOfficialDate(input.iso)).toBe(output.official);
    expect(formatUiDate(input.iso)).toBe(output.ui);
  });

  it.each([
    ['2019-01-31', '31/01/2019'],
    ['2019-02-01', '01/02/2019'],
    ['2019-03-09', '09/3/2019'],
    ['2019-09-10', '10/9/2019'],
    ['2019-10-01', '01/10/2019'],
    ['2019-12-31', '31/12/2019'],
  ])('%s is %s in a document', (iso, official) => expect(formatOfficialDate(iso)).toBe(official));

  it.each(['22/5/2019', '2019-5-22', '2019-05-22T00:00:00Z', ''])('refuses %j, which is no ISO day', (text) => {
    expect(() => formatOfficialDate(text)).toThrow(RangeError);
    expect(() => formatUiDate(text)).toThrow(RangeError);
  });
});

describe('numbers (F-V)', () => {
  it.each(vectorsOf<{ value: number; decimals: number }, { vi: string }>('F-V number'))('$id', ({ input, output }) => {
    expect(formatNumber(input.value, input.decimals)).toBe(output.vi);
  });

  it.each([
    [0, 0, '0'],
    [0, 1, '0,0'],
    [13, 1, '13,0'],
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [1234567.891, 2, '1.234.567,89'],
    [999.95, 1, '1.000,0'],
    [1.005, 2, '1,01'],
    [0.285, 2, '0,29'],
    [2.5, 0, '3'],
    [-2.5, 0, '-3'],
    [-0.04, 1, '0,0'],
    [-1286.5, 1, '-1.286,5'],
    [1e21, 0, '1.000.000.000.000.000.000.000'],
    [1.5e-7, 7, '0,0000002'],
  ])('%d with %i decimals is %s', (value, decimals, text) => expect(formatNumber(value, decimals)).toBe(text));

  it.each([
    [0, '00'],
    [4, '04'],
    [9, '09'],
    [10, '10'],
    [999, '999'],
    [1286, '1.286'],
  ])('a count of %i is written %s in a sentence', (count, text) => expect(formatCount(count)).toBe(text));
});

describe('shares of the press, computed again (N-V)', () => {
  type Share = { num: number; den: number; decimals: number };
  it.each(vectorsOf<Share, { computed: string; published: string | null; agrees: boolean }>('N-V'))(
    '$id',
    ({ input, output }) => {
      const write = output.computed.endsWith('%') ? formatPercent : formatQuotient;
      const text = write(input.num, input.den, input.decimals);
      expect(text).toBe(output.computed);
      expect(output.published === null || text === output.published).toBe(output.agrees);
    },
  );

  it('shares of failing criteria (R-V2)', () => {
    type Cases = { cases: { failing: number; of: number; share: string }[] };
    const { output } = vector<unknown, Cases>('R-V2 withdrawal of recognition (QĐ 18/2022, communes)');
    for (const { failing, of, share } of output.cases) expect(formatPercent(failing, of)).toBe(share);
  });

  it('shares of the capital (R-V8)', () => {
    type Capital = { total: number; parts: Record<string, number> };
    const { input, output } = vector<Capital, { shares: Record<string, string> }>(
      'R-V8 all sources 2026–2030 (tỷ đồng)',
    );
    const shares = Object.entries(input.parts).map(([name, part]) => [name, formatPercent(part, input.total)]);
    expect(Object.fromEntries(shares)).toEqual(output.shares);
  });
});

it.each([
  [1, 8, 2, '0,13'],
  [3, 8, 2, '0,38'],
  [1, 3, 1, '0,3'],
  [2, 3, 1, '0,7'],
  [5, 100, 1, '0,1'],
  [49, 1000, 1, '0,0'],
  [19, 1, 1, '19,0'],
  [-1, 8, 2, '-0,13'],
  [-1, 100, 1, '0,0'],
])('%i over %i with %i decimals is %s, half up', (sum, n, decimals, text) =>
  expect(formatQuotient(sum, n, decimals)).toBe(text),
);

it('a quotient of nothing is refused, not written as 0 or NaN', () => {
  expect(() => formatQuotient(0, 0, 1)).toThrow(RangeError);
  expect(() => formatPercent(1, 0)).toThrow(RangeError);
});

describe('laws of rounding', () => {
  const read = (text: string) => BigInt(text.replaceAll(/[.,]/g, ''));
  const decimals = fc.integer({ min: 0, max: 4 });

  it('a quotient is the nearest number there is, and of two the one further from zero', () => {
    const terms = fc.record({
      sum: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      n: fc.integer({ min: 1, max: 100_000 }),
      decimals,
    });
    fc.assert(
      fc.property(terms, ({ sum, n, decimals }) => {
        const exact = BigInt(sum) * 10n ** BigInt(decimals);
        const away = (sum < 0 ? -1n : 1n) * (read(formatQuotient(sum, n, decimals)) * BigInt(n) - exact) * 2n;
        expect(away > -BigInt(n)).toBe(true);
        expect(away <= BigInt(n)).toBe(true);
      }),
    );
  });

  it('what has the decimals already is written digit for digit', () => {
    fc.assert(
      fc.property(fc.integer(), decimals, (digits, decimals) => {
        expect(read(formatNumber(digits / 10 ** decimals, decimals))).toBe(BigInt(digits));
      }),
    );
  });

  it('has exactly the decimals asked for and a dot at every thousand', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), decimals, (value, decimals) => {
        const shape = new RegExp(`^-?[0-9]{1,3}(\\.[0-9]{3})*${decimals > 0 ? `,[0-9]{${decimals}}` : ''}$`);
        expect(formatNumber(value, decimals)).toMatch(shape);
      }),
    );
  });
});
