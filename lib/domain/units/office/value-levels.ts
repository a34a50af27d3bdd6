import { UNIT_LEVELS, type AttributeKind, type UnitLevel } from '../unit';

/** On which levels a dated value can be said; `member` is the cluster of a commune. */
export const VALUE_LEVELS: Readonly<Record<AttributeKind | 'member', readonly UnitLevel[]>> = {
  tag: UNIT_LEVELS,
  group: ['commune'],
  region: ['province', 'district', 'commune'],
  member: ['commune'],
};
