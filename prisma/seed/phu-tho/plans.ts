import type { SeedPlan } from '../plan-figures';
import { ILLUSTRATIVE } from '../scenario';

const CLUSTER = 'C-vinh-yen';
const BOARD = 'Ban Chỉ đạo cụm Vĩnh Yên';

/** A year under way, so that a board of today has something to look at; nobody said any of it. */
export function phuThoPlans(setId: string): SeedPlan[] {
  const said = { setId, year: 2026, source: ILLUSTRATIVE, illustrative: true } as const;
  const target = { ...said, kind: 'target', saidBy: BOARD, saidOn: '2026-07-15' } as const;
  const estimate = { ...said, kind: 'estimate', measure: 'met', saidOn: '2026-10-20' } as const;
  const communes = [
    ['08911', 'xã Tam Đảo', 9, 8],
    ['08824', 'xã Tam Sơn', 10, 10],
    ['08872', 'xã Tam Dương Bắc', 7, 6],
  ] as const;
  return [
    { ...target, unitCode: CLUSTER, measure: 'meet_all', low: 6, bound: 'at_least', wording: 'ít nhất 06 xã' },
    { ...target, unitCode: CLUSTER, measure: 'average', low: 8, high: 8.5, bound: 'range', wording: 'từ 8 đến 8,5' },
    ...communes.flatMap(([unitCode, name, aim, end]): SeedPlan[] => [
      { ...target, unitCode, measure: 'met', low: aim },
      { ...estimate, unitCode, low: end, saidBy: `UBND ${name}` },
    ]),
  ];
}
