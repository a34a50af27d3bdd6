import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBoundaries } from './read-boundaries';

const KNOWN = new Set(['06625', '06628', '00031']);
const ring = (west: number, south: number) => [
  [west, south],
  [west + 0.1, south],
  [west + 0.1, south + 0.1],
  [west, south + 0.1],
  [west, south],
];
const feature = (code: unknown, coordinates: unknown = [ring(107, 21)], type = 'Polygon') => ({
  type: 'Feature',
  properties: { ma_xa: code, ten: 'x' },
  geometry: { type, coordinates },
});
const file = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const faultOf = (json: unknown) => readBoundaries(json, KNOWN).faults.map(({ feature: at, code }) => [at, code]);

describe('borders from GeoJSON', () => {
  it('are keyed by the code of the unit, also where a program lost its zeros, and tell what is missing', () => {
    const { boundaries, faults, missing } = readBoundaries(
      file(feature('06625'), feature(31, [[ring(106, 21)]], 'MultiPolygon')),
      KNOWN,
    );
    expect(faults).toEqual([]);
    expect(boundaries.map(({ code }) => code)).toEqual(['06625', '00031']);
    expect(missing).toEqual(['06628']);
    expect(readBoundaries(file({ ...feature(null), id: '06628', properties: null }), KNOWN).boundaries).toHaveLength(1);
  });

  it.each([
    ['not a collection', { type: 'Feature' }, [[null, 'geo_not_collection']]],
    ['nothing in it', file(), [[null, 'geo_not_collection']]],
    [
      'another grid',
      { ...file(feature('06625')), crs: { properties: { name: 'urn:ogc:def:crs:EPSG::3405' } } },
      [[null, 'geo_crs']],
    ],
    [
      'metres',
      file(
        feature('06625', [
          [
            [600000, 2300000],
            [600100, 2300000],
            [600100, 2300100],
            [600000, 2300000],
          ],
        ]),
      ),
      [[1, 'geo_outside']],
    ],
    ['latitude first', file(feature('06625', [ring(21, 107)])), [[1, 'geo_outside']]],
    ['an open ring', file(feature('06625', [ring(107, 21).slice(0, 4)])), [[1, 'geo_ring_open']]],
    [
      'a ring of three',
      file(
        feature('06625', [
          [
            [107, 21],
            [107.1, 21],
            [107, 21],
          ],
        ]),
      ),
      [[1, 'geo_ring_short']],
    ],
    [
      'a ring without ground',
      file(
        feature('06625', [
          [
            [107, 21],
            [107.1, 21],
            [107.2, 21],
            [107, 21],
          ],
        ]),
      ),
      [[1, 'geo_ring_short']],
    ],
    [
      'a hole that is open',
      file(feature('06625', [ring(107, 21), ring(107.02, 21.02).slice(0, 4)])),
      [[1, 'geo_ring_open']],
    ],
    ['a line', file(feature('06625', [[107, 21]], 'LineString')), [[1, 'geo_geometry']]],
    ['no geometry', file({ ...feature('06625'), geometry: null }), [[1, 'geo_geometry']]],
    ['a word for a number', file(feature('06625', [[['107', 21]]])), [[1, 'geo_position']]],
    ['a unit of elsewhere', file(feature('06625'), feature('18799')), [[2, 'unit_unknown']]],
    ['the same unit twice', file(feature('06625'), feature('06625')), [[2, 'geo_code_twice']]],
    ['no code', file(feature('')), [[1, 'geo_code_missing']]],
    ['a code that is no text', file(feature({ toString: 1 })), [[1, 'geo_code_missing']]],
  ])('%s is refused, with its place', (_, json, expected) => {
    expect(faultOf(json)).toEqual(expected);
  });

  it('stops at the first bad position, however many there are', () => {
    const bad = Array.from({ length: 600_000 }, () => ['a', 'a']);
    expect(faultOf(file(feature('06625', [bad])))).toEqual([[1, 'geo_position']]);
    expect(
      faultOf(
        file(
          feature(
            '06625',
            bad.map(() => []),
          ),
        ),
      ),
    ).toEqual([[1, 'geo_ring_short']]);
  });

  it('are refused as a whole once they have too many positions together', () => {
    const long = (west: number) => [...Array.from({ length: 400_000 }, () => [west, 21]), ...ring(west, 21)];
    expect(faultOf(file(feature('06625', [long(107)]), feature('06628', [long(107)])))).toEqual([
      [null, 'geo_too_many'],
    ]);
  });

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void readBoundaries(json, KNOWN)));
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (json) => void readBoundaries(file(json, { type: 'Feature', geometry: json }), KNOWN),
      ),
    );
  });
});
