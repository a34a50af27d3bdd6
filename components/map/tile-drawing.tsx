import { memo } from 'react';
import { nameLines, shortDigits } from '@/lib/charts/map-digits';
import type { MapModel, MapRegion } from '@/lib/charts/map-model';
import type { TileLayout } from '@/lib/domain/map/tile-layout';
import { lookProps, MapSign } from './map-sign';
import type { MapWords } from './use-map-words';

/** Size of a tile in the drawing's own units, sixteen of which are one rem. */
export const TILE = { width: 68, height: 52 } as const;

interface Props {
  model: MapModel;
  layout: TileLayout;
  titles: ReadonlyMap<string, string>;
  words: MapWords;
  decimals: number;
  /** Which region is the tab stop; null: all of them, as without scripts. */
  stop: number | null;
}

/** One tile a unit under the heading of its district or cluster. */
export function TileDrawing({ model, layout, titles, words, decimals, stop }: Props) {
  const width = layout.width * TILE.width;
  const height = layout.height * TILE.height + 2;
  const indexes = new Map(model.regions.map(({ code }, at) => [code, at]));
  return (
    <svg
      className="map-drawing map-tiles"
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width / 16}rem` }}
      role="group"
      aria-label={words.t('drawing')}
    >
      {layout.groups.map((group) => (
        <g key={group.code} role="presentation">
          {titles.has(group.code) ? (
            <text className="map-heading" lang="vi" x={group.column * TILE.width + 1} y={group.row * TILE.height + 18}>
              {titles.get(group.code)}
            </text>
          ) : null}
          {group.tiles.map(({ code, column, row }) => {
            const at = indexes.get(code)!;
            return (
              <Tile
                key={code}
                region={model.regions[at]!}
                at={at}
                look={model.classes[model.regions[at]!.at]!.look}
                x={column * TILE.width}
                y={row * TILE.height}
                label={words.regionWords(model.regions[at]!, model)}
                decimals={decimals}
                tabIndex={stop === null || stop === at ? 0 : -1}
              />
            );
          })}
        </g>
      ))}
    </svg>
  );
}

interface TileProps {
  region: MapRegion;
  at: number;
  look: MapModel['classes'][number]['look'];
  x: number;
  y: number;
  label: string;
  decimals: number;
  tabIndex: number;
}

const Tile = memo(function Tile({ region, at, look, x, y, label, decimals, tabIndex }: TileProps) {
  const { className, style } = lookProps(look);
  const [first, second] = nameLines(region.name);
  const digits = shortDigits(region.value, decimals);
  return (
    <a
      href={region.href ?? undefined}
      data-at={at}
      tabIndex={tabIndex}
      aria-label={label}
      className={`map-region ${className}`}
      style={style}
    >
      <rect className="map-ground" x={x + 1.5} y={y + 1.5} width={TILE.width - 3} height={TILE.height - 3} />
      <text className="map-name" lang="vi" x={x + 6} y={y + 14}>
        {first}
        {second ? (
          <tspan x={x + 6} dy="11.5">
            {second}
          </tspan>
        ) : null}
      </text>
      {digits === null ? null : (
        <text className="map-digits" x={x + 6} y={y + 44}>
          {digits}
        </text>
      )}
      <g transform={`translate(${x + TILE.width - 18} ${y + 33}) scale(0.75)`}>
        <MapSign look={look} />
      </g>
    </a>
  );
});
