import type { AttributeKind } from '../unit';

/** The three areas of the mountains and of ethnic minorities, kept as tags. */
export const AREAS = ['khu vực I', 'khu vực II', 'khu vực III'] as const;

/**
 * Which dated attributes exclude each other: a unit has one commune group, one region and one khu vực at a time,
 * and every other tag beside the others.
 */
export function attributeSlot(kind: AttributeKind, value: string): string {
  if (kind !== 'tag') return kind;
  return AREAS.some((area) => area === value) ? 'khu vực' : `tag ${value}`;
}
