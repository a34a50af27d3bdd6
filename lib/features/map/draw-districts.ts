import { labelPoint } from '@/lib/domain/geo/label-point';
import { childrenOn } from '@/lib/domain/units/children-on';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { versionOn } from '@/lib/domain/units/version-on';
import { districtGrounds } from '@/lib/geo/shipped-grounds';
import type { UnitScope } from '../progress/resolve-unit';
import { drawShapes } from './draw-shapes';
import type { MapArea, ShapesDrawing, TilesDrawing } from './view';

const DETAIL = 0.004;

/** The districts of a province on its day, as far as their borders are known; null where none is. */
export function drawDistricts(
  { territory, unit, day }: UnitScope,
  query: string,
): { drawing: ShapesDrawing; areas: MapArea[] } | null {
  const grounds = unit.level === 'province' ? districtGrounds(unit.code, DETAIL) : null;
  const districts = childrenOn(territory, unit.id, day).filter(({ level }) => level === 'district');
  if (!grounds || districts.length === 0) return null;
  const drawn = districts.flatMap((district) => {
    const ground = grounds.get(district.code)?.ground;
    return ground ? [{ code: district.code, name: versionOn(district, day).name, ground }] : [];
  });
  const areas = districts.map((district): MapArea => {
    return {
      code: district.code,
      name: unitTitle(district, day),
      href: `/units/${district.code}${query}`,
      holds: 'group',
    };
  });
  return { drawing: drawShapes(drawn, { kind: 'districts' }), areas };
}

/** Where the districts of a province lie, for the order of their tiles. */
export function districtPlaces(province: string): TilesDrawing['places'] {
  const places: Record<string, readonly [number, number]> = {};
  for (const [code, { ground }] of districtGrounds(province, DETAIL) ?? []) {
    const at = labelPoint(ground);
    if (at) places[code] = at;
  }
  return places;
}
