import { describe, expect, it } from 'vitest';
import { setOf } from '@/tests/arbitraries/criteria-set';
import { progressWith } from '@/tests/arbitraries/progress-with';
import { vector } from '@/tests/vector';
import { formatPercent, formatQuotient } from '../report/format';
import { averageOf } from './average';
import { countBands, countBetween, defaultBands } from './bands';
import { summarise } from './summarise';
import { DEFAULT_COUNTING, type UnitProgress } from './summary';

describe('the published distributions', () => {
  it('Đình Lập on 22/5/2019 (S0-V1)', () => {
    const { input, output } = vector<
      { criteriaInSet: number; metPerCommune: number[] },
      Record<string, number | string>
    >('S0-V1 distribution');
    const set = setOf('vn-commune-2016-2020', input.criteriaInSet);
    const summary = summarise(set, progressWith(set, input.metPerCommune), DEFAULT_COUNTING);
    const { sum, n } = averageOf(summary);
    expect({
      communes: summary.units,
      met: summary.meetAll,
      at11: countBetween(summary, 11, 11),
      from5to9: countBetween(summary, 5, 9),
      below5: countBetween(summary, 0, 4),
      totalCriteriaMet: sum,
      average: sum / n,
      metShare: formatPercent(summary.meetAll, summary.units),
    }).toEqual(output);
  });

  it('four communes on the ten criteria of 2026–2030 (R-V6)', () => {
    const { input, output } = vector<
      { set: { criteria: number }; communes: { met: number }[]; decimals: number },
      { bands: Record<string, number>; average: string; averagePercent: string }
    >('R-V6 averages in the 2026–2030 set');
    const size = input.set.criteria;
    const set = setOf('vn-commune-2026-2030', size);
    const summary = summarise(
      set,
      progressWith(
        set,
        input.communes.map(({ met }) => met),
      ),
      DEFAULT_COUNTING,
    );
    const { sum, n } = averageOf(summary);
    const named = countBands(summary, defaultBands(size)).map(({ from, to, count }) => {
      return [from === 0 ? `<${to + 1}` : from === to ? `${to}` : `${from}-${to}`, count] as const;
    });
    expect(Object.fromEntries(named)).toEqual(output.bands);
    expect(formatQuotient(sum, n, input.decimals)).toBe(output.average);
    expect(formatPercent(sum, n * size)).toBe(output.averagePercent);
  });

  it('two villages with everything met (S3-V3)', () => {
    const { input, output } = vector<
      { villages: { met: number; of: number }[] },
      { villagesMet: number; of: number; percent: string }
    >('S3-V3 villages');
    const set = setOf('vinh-phuc-village-model', input.villages[0]!.of);
    const summary = summarise(
      set,
      progressWith(
        set,
        input.villages.map(({ met }) => met),
      ),
      DEFAULT_COUNTING,
    );
    expect({
      villagesMet: summary.meetAll,
      of: summary.units,
      percent: formatPercent(summary.meetAll, summary.units),
    }).toEqual(output);
  });
});

describe('summarise', () => {
  const set = setOf('s', 2);

  it('keeps a unit that nobody assessed out of bands and average, but not out of the count and the tallies', () => {
    const summary = summarise(set, progressWith(set, [2, null, 0]), DEFAULT_COUNTING);
    expect(summary).toMatchObject({ units: 3, assessed: 2, meetAll: 1, scores: [1, 0, 1] });
    expect(averageOf(summary)).toEqual({ sum: 2, n: 2 });
    expect(summary.criteria[0]).toEqual({ not_assessed: 1, not_met: 1, basically_met: 0, met: 1, not_applicable: 0 });
  });

  it('tells a score of nothing from no score', () => {
    expect(averageOf(summarise(set, progressWith(set, [null]), DEFAULT_COUNTING))).toEqual({ sum: 0, n: 0 });
    expect(averageOf(summarise(set, progressWith(set, [0]), DEFAULT_COUNTING))).toEqual({ sum: 0, n: 1 });
  });

  it('refuses a unit with fewer or more statuses than the set has criteria', () => {
    for (const statuses of [['met'], ['met', 'met', 'met']] as const) {
      const short: UnitProgress<'s'> = { unitId: 1, set, statuses };
      expect(() => summarise(set, [short], DEFAULT_COUNTING)).toThrow(RangeError);
    }
  });
});
