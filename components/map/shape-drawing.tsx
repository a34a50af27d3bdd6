import type { CSSProperties } from 'react';
import { shortDigits } from '@/lib/charts/map-digits';
import type { MapModel } from '@/lib/charts/map-model';
import type { ShapesDrawing } from '@/lib/features/map/view';
import { lookProps, MapSign } from './map-sign';
import type { MapWords } from './use-map-words';

interface Props {
  model: MapModel;
  drawing: ShapesDrawing;
  words: MapWords;
  decimals: number;
  stop: number | null;
  /** How many units of the drawing are one pixel at 16 px a rem: signs and words keep their size on a small screen. */
  scale: number;
}

/** With more regions than this there is room for a number each, but not for names. */
const NAMED = 40;

/** Regions inside their borders. What has no figures here is drawn, but cannot be walked to. */
export function ShapeDrawing({ model, drawing, words, decimals, stop, scale }: Props) {
  const shapes = new Map(drawing.shapes.map((shape) => [shape.code, shape]));
  const few = model.grouped || drawing.shapes.length <= NAMED;
  // On a phone names would lie over each other: the number alone, and of a whole province nothing but the shade.
  const named = few && scale <= 1.3;
  const crowded = !few && scale > 1.3;
  const codes = new Set(model.regions.map(({ code }) => code));
  const drawn = model.regions.flatMap((region, at) => {
    const shape = shapes.get(region.code);
    return shape ? [{ region, at, shape, look: model.classes[region.at]!.look }] : [];
  });
  return (
    <svg
      className="map-drawing map-shapes"
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      style={{ '--k': scale } as CSSProperties}
      role="group"
      aria-label={words.t('drawing')}
    >
      <defs>
        <pattern id="map-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="map-hatch-line" d="M0 0v6" />
        </pattern>
        <pattern id="map-dots" width="6" height="6" patternUnits="userSpaceOnUse">
          <circle className="map-dot" cx="2" cy="2" r="0.8" />
        </pattern>
      </defs>
      {drawing.shapes
        .filter(({ code }) => !codes.has(code))
        .map(({ code, path }) => (
          <g key={code} className="map-region look-empty" aria-hidden="true">
            <path className="map-ground" d={path} />
          </g>
        ))}
      {drawn.map(({ region, at, shape, look }) => {
        const { className, style } = lookProps(look);
        const isLink = region.href !== null;
        const path = <path className="map-ground" d={shape.path} />;
        return isLink ? (
          <a
            key={region.code}
            href={region.href ?? undefined}
            data-at={at}
            tabIndex={stop === null || stop === at ? 0 : -1}
            aria-label={words.regionWords(region, model)}
            className={`map-region ${className}`}
            style={style}
          >
            {path}
          </a>
        ) : (
          <g key={region.code} data-at={at} className={`map-region ${className}`} style={style} aria-hidden="true">
            {path}
          </g>
        );
      })}
      <g aria-hidden="true" className="map-labels">
        {drawn.map(({ region, shape, look }) => {
          if (crowded || region.value.kind === 'elsewhere' || region.value.kind === 'empty') return null;
          const { className, style } = lookProps(look);
          const digits = shortDigits(region.value, decimals, !named);
          return (
            <g
              key={region.code}
              transform={`translate(${shape.x} ${shape.y}) scale(${scale})`}
              className={`map-region ${className}`}
              style={style}
            >
              {named ? (
                <text className="map-name" lang="vi" textAnchor="middle" y="-4">
                  {shape.name}
                </text>
              ) : null}
              {digits === null ? null : (
                <text className="map-digits" textAnchor={named ? 'end' : 'middle'} x={named ? 8 : 0} y={named ? 12 : 4}>
                  {digits}
                </text>
              )}
              {named || digits === null ? (
                <g transform={signPlace(named, digits !== null)}>
                  <MapSign look={look} />
                </g>
              ) : null}
            </g>
          );
        })}
        {drawing.marks.map(({ name, x, y }) => (
          <text
            key={name}
            className="map-mark"
            lang="vi"
            textAnchor="middle"
            transform={`translate(${x} ${y}) scale(${scale})`}
          >
            {words.t('archipelago', { name })}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** After the digits, below the name, or alone in the middle; signs are three quarters of their field. */
function signPlace(named: boolean, hasDigits: boolean): string {
  return `translate(${hasDigits ? 12 : -6} ${named ? 1 : -6}) scale(0.75)`;
}
