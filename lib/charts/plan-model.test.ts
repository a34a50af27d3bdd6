import { describe, expect, it, test } from 'vitest';
import type { PlanFigure, PlanKind, PlanMeasure } from '@/lib/domain/plan/plan-figure';
import type { PlanStanding, PlanView, SeriesPoint } from '@/lib/features/progress/view';
import { isPlanned, planModel } from './plan-model';
import { seriesModel } from './series-model';

const figure = (kind: PlanKind, measure: PlanMeasure, low: number, over: Partial<PlanFigure> = {}): PlanFigure => ({
  ...{ year: 2019, kind, measure, low, high: null, bound: 'exact', wording: null },
  ...{ saidBy: 'UBND xã', saidOn: null, illustrative: false },
  ...over,
});
const KIEN_MOC = [figure('registered', 'gain', 5), figure('estimate', 'gain', 3), figure('target', 'met', 15)];
const plan = (own: PlanStanding | null, over: Partial<PlanView> = {}): PlanView => ({
  ...{ year: 2019, own, average: null, units: [], years: [] },
  ...over,
});
const AXIS = { size: 19, decimals: 1 };
const texts = (view: PlanView, single: boolean) =>
  planModel(view, single, 1).map(({ key, achieved, cells }) => [
    key,
    achieved,
    cells.registered.text,
    cells.target.text,
    cells.estimate.text,
  ]);

describe('the plan of a year', () => {
  it('is there only where something was said of that year', () => {
    expect([null, plan(null), plan(null, { years: KIEN_MOC })].map(isPlanned)).toEqual([false, false, false]);
    expect(isPlanned(plan({ start: 11, now: 11, gained: 0, figures: KIEN_MOC }))).toBe(true);
  });

  it('of one commune: four columns, what follows from an increase is marked', () => {
    const view = plan({ start: 11, now: 11, gained: 0, figures: KIEN_MOC });
    expect(texts(view, true)).toEqual([
      ['gain', '0', '5', null, '3'],
      ['met', '11', '16', '15', '14'],
    ]);
    const [, sum] = planModel(view, true, 1);
    expect(sum?.cells.registered.derived).toBe(true);
    expect(sum?.cells.target.derived).toBe(false);
    expect(sum?.flags.map(({ code }) => code)).toEqual([
      'target_not_registration',
      'will_miss_registration',
      'will_miss_target',
    ]);
  });

  it('what nobody assessed or said is nothing, not 0', () => {
    const view = plan({ start: null, now: null, gained: null, figures: KIEN_MOC });
    expect(texts(view, true)).toEqual([
      ['gain', null, '5', null, '3'],
      ['met', null, null, '15', null],
    ]);
  });

  it('of a district: units, average, then its communes on their own criteria', () => {
    const own = [figure('target', 'meet_all', 5), figure('target', 'average', 14.6)];
    const view = plan(
      { start: 3, now: 4, gained: 1, figures: own },
      {
        average: { sum: 126, n: 10 },
        units: [{ code: '06625', name: 'Kiên Mộc', start: 11, now: 11, gained: 0, figures: KIEN_MOC }],
      },
    );
    expect(texts(view, false)).toEqual([
      ['meetAll', '4', null, '5', null],
      ['average', '12,6', null, '14,6', null],
      ['unit', '11', '16', '15', '14'],
    ]);
    expect(planModel(view, false, 2)[1]?.achieved).toBe('12,60');
  });

  it('keeps a bound in its words', () => {
    const own = [figure('target', 'gain_all', 2, { bound: 'at_least' }), figure('registered', 'gain_all', 4)];
    expect(texts(plan({ start: 98, now: 99, gained: 1, figures: own }), false)).toEqual([
      ['gainAll', '1', '4', '≥ 2', null],
      ['meetAll', '99', '102', '≥ 100', null],
    ]);
  });
});

const point = (day: string, sum: number | null, meetAll: number): SeriesPoint => ({
  ...{ day, average: sum === null ? null : { sum, n: 10 }, meetAll },
  ...{ assessed: sum === null ? 0 : 10, units: 10 },
});

describe('aims in the months', () => {
  const months = [point('2018-12-31', 121, 3), point('2019-04-30', 124, 4), point('2019-05-22', 126, 4)];

  it('stand on the last day of their year, beyond the line, each on its own axis', () => {
    const { aims, ahead, dots, dayTicks } = seriesModel(months, AXIS, [
      figure('target', 'meet_all', 5),
      figure('target', 'average', 14.6),
      figure('registered', 'gain_all', 2),
    ]);
    expect(aims.map(({ measure, day, low }) => [measure, day, low])).toEqual([
      ['meetAll', '2019-12-31', 5],
      ['average', '2019-12-31', 14.6],
      ['meetAll', '2019-12-31', 5],
    ]);
    expect(ahead[0]).toBe('2019-05-31');
    expect(ahead.at(-1)).toBe('2019-12-31');
    expect(dayTicks.at(-1)).toBe('2019-12-31');
    // The months that are to come are on the axis and in no line of the table.
    expect(dots.at(-1)?.day).toBe('2019-05-22');
  });

  it('of other years, of the other kind of unit, or from a start nobody assessed are not drawn', () => {
    const none = (figures: PlanFigure[], points = months, single = false) =>
      seriesModel(points, AXIS, figures, single).aims;
    expect(none([figure('target', 'meet_all', 5, { year: 2020 })])).toEqual([]);
    expect(none([figure('target', 'meet_all', 5, { year: 2017 })])).toEqual([]);
    expect(none([figure('target', 'met', 15)])).toEqual([]);
    expect(none([figure('registered', 'gain_all', 2)], [point('2018-12-31', null, 0), months[1]!])).toEqual([]);
    expect(seriesModel(months, AXIS).ahead).toEqual([]);
  });
});

test('a range is drawn from end to end', () => {
  const range = figure('target', 'average', 12.5, { high: 13, bound: 'range' });
  expect(seriesModel([point('2019-05-22', 126, 4)], AXIS, [range]).aims).toMatchObject([
    { low: 12.5, high: 13, text: '12,5–13' },
  ]);
});
