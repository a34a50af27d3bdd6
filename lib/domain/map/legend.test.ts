import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBands, defaultBands } from '../progress/bands';
import { summarise } from '../progress/summarise';
import { DEFAULT_COUNTING } from '../progress/summary';
import type { Status } from '../criteria/status';
import { scoreOf } from '../progress/counting';
import vectors from '@/tests/vectors.json';
import { classOf, defaultLegend, edgesOf, legendFault, levelOf, type LegendClass } from './legend';

const named = (least: number, label: string | null = null, also: string | null = null): LegendClass => ({
  least,
  label,
  also,
});

/** The classes of the Hà Tĩnh map, as its office would enter them. */
const HA_TINH = [named(20, 'kiểu mẫu', 'model'), named(20, '20 tiêu chí'), named(16), named(12), named(0, 'dưới 12')];

interface RV9 {
  input: { communes: { met: number; of: number; model: boolean }[] };
  output: { class: string[] };
}

describe('a legend', () => {
  it('R-V9: the classes of a province are its own', () => {
    const found = vectors.find((entry) => 'id' in entry && String(entry.id).startsWith('R-V9')) as unknown as RV9;
    const classes = found.input.communes.map(({ met, model }) => {
      const index = classOf(HA_TINH, { score: met, also: model ? ['model'] : [] });
      const { from, to } = edgesOf(HA_TINH, index, 20);
      return HA_TINH[index]!.label ?? `${from}–${to}`;
    });
    expect(classes).toEqual(found.output.class.map((name) => name.replace(/ \(.*\)$/, '')));
    expect(legendFault(HA_TINH, 20)).toBeNull();
  });

  it('is darkest for the best and lighter with every class below, whatever their number', () => {
    for (let count = 2; count <= 7; count += 1) {
      const levels = Array.from({ length: count }, (_, index) => levelOf(index, count));
      expect(levels[0]).toBe(1);
      levels.slice(1).forEach((level, at) => expect(level).toBeLessThan(levels[at]!));
      for (const level of levels) expect(level <= 0.45 || level >= 0.76).toBe(true);
    }
  });

  it('counts by default what the bands of the sentence count', () => {
    const statuses = fc.array(fc.constantFrom<Status>('met', 'not_met', 'not_applicable', 'basically_met'), {
      minLength: 19,
      maxLength: 19,
    });
    fc.assert(
      fc.property(fc.array(statuses, { maxLength: 12 }), (units) => {
        const set = { id: 'nineteen', numbers: Array.from({ length: 19 }, (_, n) => n + 1) };
        const summary = summarise(
          set,
          units.map((unit, unitId) => ({ unitId, set, statuses: unit })),
          DEFAULT_COUNTING,
        );
        const legend = defaultLegend(19);
        const counted = legend.map(
          (_, at) =>
            units.filter((unit) => classOf(legend, { score: scoreOf(unit, DEFAULT_COUNTING), also: [] }) === at).length,
        );
        expect(counted).toEqual(countBands(summary, defaultBands(19)).map(({ count }) => count));
      }),
    );
  });

  it.each([
    ['legend_few', [named(0)]],
    ['legend_open', [named(19), named(5)]],
    ['legend_open', [named(19), named(0, null, 'model')]],
    ['legend_order', [named(10), named(15), named(0)]],
    ['legend_order', [named(19), named(19, null, 'model'), named(0)]],
    ['legend_size', [named(20), named(0)]],
    ['legend_many', [19, 18, 17, 16, 15, 14, 13, 0].map((least) => named(least))],
  ] as const)('is refused as %s', (fault, legend) => {
    expect(legendFault(legend, 19)).toBe(fault);
  });
});
