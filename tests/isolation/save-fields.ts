import { randomUUID } from 'node:crypto';
import type { Place } from '@/tests/setup/access';

/** A day on which the sets below are in force in every tenant that lives on a fixed day. */
export const SAVE_DAY = '2020-06-01';

/** A set of the place's own level; above communes there is none for provinces and clusters. */
const SETS: Readonly<Record<string, string>> = {
  village: 'vinh-phuc-village-model',
  commune: 'vn-commune-2016-2020',
  district: 'vn-district-2016-2020',
  cluster: 'vn-commune-2016-2020',
  province: 'vn-commune-2016-2020',
};

/** The form of one criterion as its page would send it; Phú Thọ lives today. */
export function saveFields(
  place: Pick<Place, 'code' | 'level'> & { tenant?: string },
  more: Readonly<Record<string, string>> = {},
) {
  const today = place.tenant === 'phu-tho';
  return {
    key: randomUUID(),
    unit: place.code,
    set: today ? 'vn-commune-2026-2030' : (SETS[place.level] ?? ''),
    stage: 'self',
    item: '1',
    status: 'met',
    effectiveOn: today ? '2026-03-02' : SAVE_DAY,
    note: '',
    cause: '',
    base: '',
    ...more,
  };
}
