import { versionOn } from '@/lib/domain/units/version-on';
import { randomFrom } from '../random';
import type { SeedFact, SeedView } from '../scenario';
import { factsOf } from './facts-of';
import { orderOf } from './order-of';
import { noReason } from './reasons';
import { walk } from './walk';

export const DISTRICT_SET = 'vn-district-2016-2020';
const USUAL = [1, 9, 8, 4, 3, 5, 2, 6, 7];

/** The districts (huyện) of a tenant on the nine of QĐ 558/QĐ-TTg, at the ends of 2018 to 2021: all illustrative. */
export function districtHistories(
  { territory }: SeedView,
  headStart: number,
  ceiling: number,
  except: readonly string[] = [],
): SeedFact[] {
  const districts = [...territory.units.values()].filter(
    (unit) =>
      unit.level === 'district' &&
      unit.validFrom <= '2018-12-31' &&
      versionOn(unit, '2018-12-31').type === 'huyện' &&
      !except.includes(unit.code),
  );
  return districts.flatMap(({ code }) => {
    const random = randomFrom(`${code} district`);
    let score = Math.max(1, Math.min(ceiling, Math.round(headStart + random.bell() * 1.5)));
    const points = ['2018-12-31', '2019-12-31', '2020-12-31', '2021-12-31'].map((day) => {
      const point = { day, score };
      score = Math.min(ceiling, score + random.between(0, 2));
      return point;
    });
    const [first, ...rest] = points;
    if (!first) return [];
    return factsOf(walk({ order: orderOf(USUAL, random), points: [first, ...rest], random, reasonFor: noReason }), {
      unitCode: code,
      setId: DISTRICT_SET,
    });
  });
}
