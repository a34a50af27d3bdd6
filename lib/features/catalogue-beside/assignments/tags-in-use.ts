import type { Territory, UnitLevel } from '@/lib/domain/units/unit';

/** The tags that units of a level ever had, in code order. */
export function tagsInUse(territory: Territory, level: UnitLevel): string[] {
  const tags = new Set<string>();
  for (const unit of territory.units.values())
    if (unit.level === level) for (const { kind, value } of unit.attributes) if (kind === 'tag') tags.add(value);
  return [...tags].sort();
}
