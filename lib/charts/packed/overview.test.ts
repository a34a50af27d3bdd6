import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packStatuses } from '@/lib/domain/criteria/packed-statuses';
import { STATUSES } from '@/lib/domain/criteria/status';
import { packOverview, unpackOverview, type DrawnOverview } from './overview';

const tally = { met: 1, not_met: 1, basically_met: 0, not_applicable: 0, not_assessed: 0 };
const view: DrawnOverview = {
  head: { code: '183', query: '?asOf=2019-05-22', asOf: '2019-05-22', compareTo: '2018-12-31' },
  sentence: 'Đến ngày 22/5/2019, huyện "Đình Lập" có 02 xã.',
  countedLevel: 'commune',
  single: false,
  counting: { notApplicableCounts: true },
  decimals: 2,
  figures: [
    {
      ...{ key: 'average', value: '12,6', of: null, ofUnits: false, list: null, year: null },
      ...{ change: null, changeText: null },
    },
  ],
  bands: [{ from: 2, to: 2, count: 1 }],
  criteria: [1, 2].map((number) => ({
    ...{ number, name: `Tiêu chí ${number}`, nameConfirmed: true, tally },
    department: number === 1 ? 'Sở TN&MT' : null,
  })),
  groups: [{ code: '183', title: 'huyện Đình Lập', href: '/units/183' }],
  rows: [
    {
      code: '06340',
      name: 'Bắc Xa',
      group: '183',
      tags: ['biên giới', 'khó khăn'],
      now: 'mm',
      before: 'xm',
      lastEffective: '2019-05-21',
    },
    { code: '06343', name: 'Bính Xá', group: '', tags: [], now: 'm.', before: null, lastEffective: null },
  ],
  changes: {
    gained: [
      {
        code: '06340',
        unit: 'Bắc Xa',
        number: 1,
        criterion: 'Tiêu chí 1',
        department: 'Sở TN&MT',
        from: 'not_met',
        to: 'met',
        origin: { on: '2019-03-12', by: 'Công chức xã' },
      },
    ],
    lost: [
      {
        code: '06343',
        unit: 'Bính Xá',
        number: 2,
        criterion: 'Tiêu chí 2',
        department: null,
        from: 'not_applicable',
        to: 'not_assessed',
        origin: null,
      },
    ],
  },
  series: [
    { day: '2019-04-30', average: { sum: 3, n: 2 }, meetAll: 1, assessed: 2, units: 2 },
    {
      ...{ day: '2019-05-31', average: { sum: 3, n: 2 }, meetAll: 1, assessed: 2, units: 2 },
      mark: { decision: 'Quyết định 211/QĐ-TTg', from: '2019-05-02' },
    },
  ],
  plan: null,
  earlier: {
    ...{ setName: 'Bộ tiêu chí 2016–2020', size: 1, until: '2019-04-01' },
    series: [{ day: '2019-03-31', average: null, meetAll: 0, assessed: 0, units: 2 }],
  },
  conditions: [{ name: 'Điều kiện', share: '100', level: 'commune', met: 0, of: 6, ok: false }],
};

test('what is packed is read again as it was', () => {
  expect(unpackOverview(packOverview(view))).toEqual(view);
});

test('what only the frame of a page needs is left out', () => {
  const more = { ...view, head: { ...view.head, title: 'huyện Đình Lập', sets: [] } };
  expect(packOverview(more)).toBe(packOverview(view));
});

test('a text is the shorter for it, and whole again whatever the units, days and statuses are', () => {
  const states = (size: number) =>
    fc.array(fc.constantFrom(...STATUSES), { minLength: size, maxLength: size }).map(packStatuses);
  const day = fc.integer({ min: 0, max: 60_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  const rowsOf = (size: number) =>
    fc.array(
      fc.record({
        code: fc.string(),
        name: fc.string(),
        group: fc.string({ maxLength: 1 }),
        tags: fc.array(fc.string(), { maxLength: 2 }),
        now: states(size),
        before: fc.option(states(size)),
        lastEffective: fc.option(day),
      }),
      { maxLength: 12 },
    );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 25 }).chain(rowsOf), day, (rows, asOf) => {
      const of = { ...view, head: { ...view.head, asOf }, changes: { gained: [], lost: [] }, rows };
      expect(unpackOverview(packOverview(of))).toEqual(of);
      expect(packOverview(of).length).toBeLessThan(JSON.stringify(of).length);
    }),
  );
});
