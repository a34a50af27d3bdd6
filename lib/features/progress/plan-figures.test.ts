import { expect, test } from 'vitest';
import type { PlanFigure } from '@/lib/domain/plan/plan-figure';
import { planFigures } from './plan-figures';

const aim: PlanFigure = {
  ...{ year: 2019, kind: 'target', measure: 'average', low: 14.6, high: null, bound: 'exact', wording: null },
  ...{ saidBy: 'UBND huyện', saidOn: null, illustrative: false },
};
const plan = { year: 2019, average: { sum: 139, n: 11 }, units: [], years: [] };

test('what is reached has the decimals of its tenant, what is meant those of whoever said it', () => {
  const own = { start: null, now: null, gained: null, figures: [aim] };
  expect([1, 2].map((decimals) => planFigures({ ...plan, own }, decimals)[0]?.value)).toEqual([
    '12,6 → 14,6',
    '12,64 → 14,6',
  ]);
});
