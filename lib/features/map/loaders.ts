import type { Actor } from '@/lib/domain/access/actor';
import { defaultLegend } from '@/lib/domain/map/legend';
import type { OverviewView } from '../progress/view';
import type { PageParams } from '../progress/page-question';
import { resolveNearestUnit, type UnitScope } from '../progress/resolve-unit';
import { territoryOf } from '../territory/loaders';
import { catalogueOf } from '../catalogue/loaders';
import { readLegends } from './data';
import { drawBorders } from './draw-borders';
import { drawCountry } from './draw-country';
import { districtPlaces, drawDistricts } from './draw-districts';
import { readAlso } from './read-also';
import { MAP_LAYERS, type MapLayer, type MapView, type ShapesDrawing } from './view';

type Drawn = Pick<MapView, 'drawing' | 'areas'>;

/**
 * On what the figures of a unit's page are drawn: the layer that the address names, else the first there is.
 * @throws AppError `not_found`
 */
export async function loadMap(actor: Actor, view: OverviewView, params: PageParams): Promise<MapView> {
  const { head } = view;
  const territory = await territoryOf(actor.tenant);
  const scope = resolveNearestUnit(actor, territory, head.code, head.asOf);
  const borders = view.countedLevel === 'commune' ? await drawBorders(scope) : null;
  const drawings = drawingsOf(scope, view, borders);
  const layers = MAP_LAYERS.filter((layer) => drawings[layer] !== undefined);
  const layer = layers.find((known) => known === params.layer) ?? (covers(borders, view) ? 'borders' : layers[0]!);
  // Who reads some criteria only is shown their own bands: the tenant's classes are of the whole set.
  const [legends, catalogue] = [await readLegends(actor.tenant.id), await catalogueOf(actor.tenant)];
  const set = catalogue.find(({ id }) => id === head.sets.find(({ current }) => current)?.id);
  const own = set?.identity?.numbers.length === view.criteria.length ? legends[set.id] : undefined;
  const legend = own ?? defaultLegend(view.criteria.length);
  return {
    layer,
    layers,
    ...drawings[layer]!(),
    legend,
    legendOwn: own !== undefined,
    also: await readAlso(scope, catalogue, legend, head.stage),
  };
}

/** Borders come first where most units have one. */
function covers(borders: ShapesDrawing | null, { rows }: OverviewView): boolean {
  const drawn = new Set(borders?.shapes.map(({ code }) => code));
  return borders !== null && rows.filter(({ code }) => drawn.has(code)).length * 2 >= rows.length;
}

/** What can be drawn at a unit; only what is chosen is drawn. */
function drawingsOf(
  scope: UnitScope,
  { head, countedLevel }: OverviewView,
  own: ShapesDrawing | null,
): Partial<Record<MapLayer, () => Drawn>> {
  const { unit, day } = scope;
  const places = unit.level === 'province' ? districtPlaces(unit.code) : {};
  const tiles = () => ({ drawing: { kind: 'tiles', places } as const, areas: null });
  const borders = own ? { borders: () => ({ drawing: own, areas: null }) } : {};
  if (unit.level !== 'province') return { tiles, ...borders };
  const country = () => drawCountry(unit.code, day, `/units/${unit.code}${head.query}`);
  const districts = countedLevel === 'commune' ? drawDistricts(scope, head.query) : null;
  return { tiles, ...borders, ...(districts ? { districts: () => districts } : {}), country };
}
