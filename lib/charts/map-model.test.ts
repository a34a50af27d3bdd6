import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packStatuses } from '@/lib/domain/criteria/packed-statuses';
import { STATUSES, type Status } from '@/lib/domain/criteria/status';
import { defaultLegend } from '@/lib/domain/map/legend';
import { countBands, defaultBands } from '@/lib/domain/progress/bands';
import { summarise } from '@/lib/domain/progress/summarise';
import { DEFAULT_COUNTING } from '@/lib/domain/progress/summary';
import type { UnitRow } from '@/lib/features/progress/view';
import { mapDigits } from './map-digits';
import type { MapFigure } from './map-figure';
import { mapModel } from './map-model';
import { areaTargets, unitTargets } from './map-targets';

const SIZE = 10;
const set = { id: 'ten', numbers: Array.from({ length: SIZE }, (_, at) => at + 1) };
const rules = { set, counting: DEFAULT_COUNTING, legend: defaultLegend(SIZE), also: {}, asOf: '2019-05-22' };
const row = (code: string, now: string, more: Partial<UnitRow> = {}): UnitRow => {
  return { code, name: code, group: 'g', tags: [], now, before: null, lastEffective: null, ...more };
};
const units = (rows: readonly UnitRow[], figure: MapFigure) =>
  mapModel(unitTargets({ rows, groups: [], counting: DEFAULT_COUNTING, query: '' }), figure, false, rules);
const area = (rows: readonly UnitRow[], figure: MapFigure) =>
  mapModel(
    areaTargets([{ code: 'g', name: 'g', href: null, holds: 'group' }], rows, DEFAULT_COUNTING),
    figure,
    true,
    rules,
  );
const keyOf = (model: ReturnType<typeof units>, at = 0) => model.classes[model.regions[at]!.at]!.key;
const FIGURES: MapFigure[] = ['score', 'change', 'share', 'updated', 3];
const statuses = fc.array(fc.constantFrom<Status>(...STATUSES), { minLength: SIZE, maxLength: SIZE });

describe('a map', () => {
  it('has every unit once, in one class, and the classes count them', () => {
    fc.assert(
      fc.property(fc.array(statuses, { maxLength: 12 }), fc.constantFrom(...FIGURES), (all, figure) => {
        const model = units(
          all.map((now, at) => row(`${at}`, packStatuses(now))),
          figure,
        );
        expect(model.regions.map(({ code }) => code)).toEqual(all.map((_, at) => `${at}`));
        expect(model.classes.map(({ count }) => count)).toEqual(
          model.classes.map((_, at) => model.regions.filter((region) => region.at === at).length),
        );
      }),
    );
  });

  it('counts in its classes what the bands of the sentence count, and averages as the summary does', () => {
    fc.assert(
      fc.property(fc.array(statuses, { minLength: 1, maxLength: 12 }), (all) => {
        const rows = all.map((now, at) => row(`${at}`, packStatuses(now)));
        const sum = summarise(
          set,
          all.map((now, unitId) => ({ unitId, set, statuses: now })),
          DEFAULT_COUNTING,
        );
        const counted = units(rows, 'score').classes.filter(({ key }) => key.startsWith('legend'));
        expect(counted.map(({ count }) => count)).toEqual(
          countBands(sum, defaultBands(SIZE)).map(({ count }) => count),
        );
        const { value } = area(rows, 'score').regions[0]!;
        if (sum.assessed === 0) expect(value.kind).toBe('none');
        else expect(value).toMatchObject({ kind: 'average', average: { n: sum.assessed } });
        const share = area(rows, 'share').regions[0]!.value;
        if (share.kind === 'share') expect([share.part, share.of]).toEqual([sum.meetAll, sum.units]);
      }),
    );
  });

  it('shows a unit that nobody assessed as nothing, never as 0, on every figure', () => {
    for (const figure of FIGURES) {
      const model = units([row('new', '.'.repeat(SIZE))], figure);
      expect([figure, keyOf(model), mapDigits(model.regions[0]!.value, 1)]).toEqual([figure, 'none', null]);
      const grouped = area([row('new', '.'.repeat(SIZE))], figure);
      expect([figure, keyOf(grouped), mapDigits(grouped.regions[0]!.value, 1)]).toEqual([figure, 'none', null]);
    }
    expect(keyOf(area([], 'score'))).toBe('empty');
    expect(keyOf(units([row('zero', 'x'.repeat(SIZE))], 'score'))).toBe('legend-2');
  });

  it('keeps gains and losses apart, and calls a first assessment no gain', () => {
    const change = (before: string | null, now: string) => keyOf(units([row('a', now, { before })], 'change'));
    const rest = 'x'.repeat(SIZE - 2);
    expect(change(`mx${rest}`, `xm${rest}`)).toBe('mixed');
    expect(change(`xx${rest}`, `xm${rest}`)).toBe('up');
    expect(change(`mx${rest}`, `xx${rest}`)).toBe('down');
    expect(change(`mx${rest}`, `mx${rest}`)).toBe('same');
    expect(change('.'.repeat(SIZE), `mm${rest}`)).toBe('none');
    expect(change(null, `mm${rest}`)).toBe('none');
  });

  it('tells what it has no figures of from what has none', () => {
    const elsewhere = areaTargets([{ code: 'x', name: 'x', href: null, holds: 'elsewhere' }], [], DEFAULT_COUNTING);
    expect(keyOf(mapModel(elsewhere, 'score', true, rules))).toBe('elsewhere');
  });
});
