'use client';

import { type RefObject, useMemo, useState } from 'react';
import type { MapModel } from '@/lib/charts/map-model';
import type { MapDay } from '@/lib/charts/map-walk';
import { layoutTiles, type TileLayout } from '@/lib/domain/map/tile-layout';
import { MapBox } from './map-box';
import { ShapeDrawing } from './shape-drawing';
import { TILE, TileDrawing } from './tile-drawing';
import type { MapWords } from './use-map-words';
import { useWidth } from './use-width';

interface Props extends Pick<MapDay, 'map' | 'groups'> {
  box: RefObject<HTMLDivElement | null>;
  model: MapModel;
  words: MapWords;
  decimals: number;
  /** The arrow keys lead from region to region; without scripts every region is a tab stop. */
  isWalked: boolean;
}

/** Three blocks of four tiles beside each other with their gaps, and four at most. */
const ON_A_DESK = 12.5;
const MOST = 16.75;
const ALONE = '';

/** The map itself, and the region that is pointed at in words. */
export function MapDrawing({ box, model, map, groups, words, decimals, isWalked }: Props) {
  const [pointed, setPointed] = useState<string | null>(null);
  const width = useWidth(box);
  const columns = width === null ? ON_A_DESK : Math.min(MOST, Math.max(2, (width * 16) / TILE.width));
  const { drawing } = map;
  const layout = useMemo(
    () => (drawing.kind === 'tiles' ? layoutTiles(tileGroups(model, groups, drawing.places), columns) : null),
    [drawing, model, groups, columns],
  );
  const titles = useMemo(() => new Map(groups.map(({ code, title }) => [code, title])), [groups]);
  const points = useMemo(
    () => (layout ? tilePoints(model, layout) : shapePoints(model, drawing)),
    [model, layout, drawing],
  );
  const at = model.regions.findIndex(({ code }) => code === pointed);
  const first = points.findIndex((point) => point !== null);
  const stop = isWalked ? (at >= 0 && points[at] ? at : first) : null;
  const region = model.regions[at];
  return (
    <>
      <MapBox box={box} points={points} onPoint={(next) => setPointed(model.regions[next]?.code ?? null)}>
        {layout ? (
          <TileDrawing {...{ model, layout, titles, words, decimals, stop }} />
        ) : drawing.kind === 'shapes' ? (
          <ShapeDrawing
            {...{ model, drawing, words, decimals, stop }}
            scale={width === null ? 1 : drawing.width / Math.max(1, width * 16)}
          />
        ) : null}
      </MapBox>
      <p className="map-line" aria-live="off">
        {region ? (
          words.regionWords(region, model)
        ) : (
          <span className="keys-words no-print text-quiet">{words.t('keys')}</span>
        )}
      </p>
    </>
  );
}

function tileGroups(
  model: MapModel,
  groups: Props['groups'],
  places: Readonly<Record<string, readonly [number, number]>>,
) {
  const codeOf = new Map(groups.map(({ code, title }) => [title, code]));
  const units = new Map<string, string[]>();
  for (const { code, group } of model.regions) {
    const key = (group !== null && codeOf.get(group)) || ALONE;
    units.set(key, [...(units.get(key) ?? []), code]);
  }
  return [...units].map(([code, own]) => ({ code, units: own, at: places[code] ?? null }));
}

function tilePoints(model: MapModel, layout: TileLayout) {
  const places = new Map(layout.groups.flatMap(({ tiles }) => tiles.map((tile) => [tile.code, tile])));
  return model.regions.map(({ code }) => {
    const tile = places.get(code);
    return tile ? { x: tile.column * TILE.width, y: tile.row * TILE.height } : null;
  });
}

function shapePoints(model: MapModel, drawing: Props['map']['drawing']) {
  const shapes = new Map(drawing.kind === 'shapes' ? drawing.shapes.map((shape) => [shape.code, shape]) : []);
  return model.regions.map(({ code, href }) => (href === null ? null : (shapes.get(code) ?? null)));
}
