import { factsOf } from '../history/facts-of';
import { orderOf } from '../history/order-of';
import { noReason } from '../history/reasons';
import { walk } from '../history/walk';
import { randomFrom } from '../random';
import type { SeedFact } from '../scenario';
import { KY_THUONG } from './ky-thuong';

const SET = 'ha-tinh-village-ntm-2019-2020';
const NAMES = ['Thôn 1', 'Thôn 2', 'Thôn 3', 'Thôn 4', 'Thôn 5', 'Thôn 6'];

export const HA_TINH_VILLAGE_LINES = NAMES.map((name) => `village,${KY_THUONG},,${name},2016-01-01,`);

/** Villages of Kỳ Thượng on the province's eight; the last one nobody has assessed. */
export function haTinhVillageFacts(): SeedFact[] {
  return NAMES.slice(0, -1).flatMap((name, index) => {
    const unitCode = `${KY_THUONG}~${index + 1}`;
    const random = randomFrom(unitCode);
    const start = random.between(2, 4);
    const points = [
      { day: '2019-06-30', score: start },
      { day: '2020-06-30', score: start + 1 },
      { day: '2021-12-31', score: Math.min(8, start + random.between(2, 4)) },
    ] as const;
    return factsOf(
      walk({ order: orderOf([7, 1, 5, 6, 2, 4, 3, 8], random), points: [...points], random, reasonFor: noReason }),
      { unitCode, setId: SET },
    );
  });
}
