import type { Geometry } from 'geojson';
import { boundsOf } from '@/lib/domain/geo/frame';
import { unitsBelow } from '@/lib/domain/units/units-below';
import { versionOn } from '@/lib/domain/units/version-on';
import { groundOf } from '@/lib/geo/read-topology';
import { simplifyTogether } from '@/lib/geo/simplify-together';
import { readBoundaries, readBoundaryVersion } from '../boundaries/data';
import type { UnitScope } from '../progress/resolve-unit';
import { VersionedCache } from '../versioned-cache';
import { drawShapes, WIDTH } from './draw-shapes';
import type { ShapesDrawing } from './view';

const known = new VersionedCache<{ drawing: ShapesDrawing | null }>(64);

/** The borders that the tenant loaded of the communes below a unit, as fine as the drawing shows them; null where there are none. */
export async function drawBorders({ actor, territory, unit, day }: UnitScope): Promise<ShapesDrawing | null> {
  const tenantId = actor.tenant.id;
  const key = [tenantId, unit.id, day, actor.tenant.territoryVersion, await readBoundaryVersion(tenantId)];
  const { drawing } = await known.get(key, async () => {
    const communes = new Map(unitsBelow(territory, unit.id, 'commune', day).map((member) => [member.id, member]));
    const rows = await readBoundaries(tenantId, [...communes.keys()]);
    if (rows.length === 0) return { drawing: null };
    const bordered = rows.map(({ unitId, geometry }) => {
      return { code: communes.get(unitId)!.code, ground: groundOf(geometry as unknown as Geometry) };
    });
    const [west, , east] = boundsOf(bordered.map(({ ground }) => ground));
    const units = new Map([...communes.values()].map((member) => [member.code, member]));
    const drawn = simplifyTogether(bordered, ((east - west) / WIDTH) * 1.5).map(({ code, ground }) => {
      const member = units.get(code)!;
      return { code, name: versionOn(member, day).name, ground, since: member.validFrom };
    });
    const sources = [...new Set(rows.map(({ source }) => source))];
    return { drawing: drawShapes(drawn, { kind: 'own', text: sources.join('; ') }) };
  });
  return drawing;
}
