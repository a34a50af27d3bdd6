import fc from 'fast-check';
import { expect, it } from 'vitest';
import { vector } from '@/tests/vector';
import { judgeByPoints } from './points-rule';

const STATUS_OF = { met: 'DAT_CHUAN', basically_met: 'CO_BAN_DAT', not_met: 'CHUA_DAT' } as const;
const rule = { met: 85, basically: 75 };

it('"cơ bản đạt chuẩn" by points (R-V7)', () => {
  const { input, output } = vector<
    { cases: { lowestCriterionScore: number; allItemsAboveMinimum: boolean }[] },
    { status: string[] }
  >('R-V7 "cơ bản đạt chuẩn" by points (Đắk Lắk QĐ 2687/QĐ-UBND 27/9/2017)');
  expect(
    input.cases.map((one) => STATUS_OF[judgeByPoints(one.lowestCriterionScore, one.allItemsAboveMinimum, rule)]),
  ).toEqual(output.status);
});

it('a higher score never loses', () => {
  const rank = { not_met: 0, basically_met: 1, met: 2 };
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(score, score, fc.boolean(), (one, other, above) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(rank[judgeByPoints(more, above, rule)]).toBeGreaterThanOrEqual(rank[judgeByPoints(less, above, rule)]);
    }),
  );
});
