import type { Actor } from '@/lib/domain/access/actor';
import { defaultLegend } from '@/lib/domain/map/legend';
import type { OverviewView } from '../progress/view';
import type { PageParams } from '../progress/page-question';
import { resolveNearestUnit, type UnitScope } from '../progress/resolve-unit';
import { territoryOf } from '../territory/loaders';
import { drawCountry } from './draw-country';
import { districtPlaces, drawDistricts } from './draw-districts';
import { MAP_LAYERS, type MapLayer, type MapView } from './view';

type Drawn = Pick<MapView, 'drawing' | 'areas'>;

/**
 * On what the figures of a unit's page are drawn: the layer that the address names, else the first there is.
 * @throws AppError `not_found`
 */
export async function loadMap(actor: Actor, view: OverviewView, params: PageParams): Promise<MapView> {
  const { head } = view;
  const territory = await territoryOf(actor.tenant);
  const scope = resolveNearestUnit(actor, territory, head.code, head.asOf);
  const drawings = drawingsOf(scope, view);
  const layers = MAP_LAYERS.filter((layer) => drawings[layer] !== undefined);
  const layer = layers.find((known) => known === params.layer) ?? layers[0]!;
  return {
    layer,
    layers,
    ...drawings[layer]!(),
    legend: defaultLegend(view.criteria.length),
    legendOwn: false,
    also: {},
  };
}

/** What can be drawn at a unit; only what is chosen is drawn. */
function drawingsOf(scope: UnitScope, { head, countedLevel }: OverviewView): Partial<Record<MapLayer, () => Drawn>> {
  const { unit, day } = scope;
  const places = unit.level === 'province' ? districtPlaces(unit.code) : {};
  const tiles = () => ({ drawing: { kind: 'tiles', places } as const, areas: null });
  if (unit.level !== 'province') return { tiles };
  const country = () => drawCountry(unit.code, day, `/units/${unit.code}${head.query}`);
  const districts = countedLevel === 'commune' ? drawDistricts(scope, head.query) : null;
  return districts ? { tiles, districts: () => districts, country } : { tiles, country };
}
