import { z } from 'zod';
import type { Ground } from '../geometry';
import type { BoundaryFault } from './boundary-fault';
import { readGround } from './read-ground';

/** Read off: the border of one unit. */
export interface ReadBoundary {
  readonly code: string;
  readonly ground: Ground;
}

export interface BoundaryReading {
  readonly boundaries: readonly ReadBoundary[];
  /** Empty: the file can be taken in, whole. */
  readonly faults: readonly BoundaryFault[];
  /** Codes that could have a border and have none in the file. */
  readonly missing: readonly string[];
  readonly positions: number;
}

export const BOUNDARY_LIMITS = { features: 2000, positions: 600_000, faults: 200 } as const;

/** Under which property a code is looked for, letters small and without other signs; else the feature's own id. */
const CODE_NAMES = ['code', 'unitcode', 'ma', 'maxa', 'madvhc', 'maxaphuong', 'communecode'];
const WGS_84 = /CRS84|EPSG:{1,2}4326/i;

const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
  crs: z.object({ properties: z.object({ name: z.string() }) }).nullish(),
});
const feature = z.object({
  type: z.literal('Feature'),
  id: z.union([z.string(), z.number()]).nullish(),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.unknown(),
});

/**
 * Reads borders of communes from GeoJSON (RFC 7946): a collection whose features carry the unit's code. Every fault is
 * named, the first one of each feature; whoever takes the file in takes it whole or not at all.
 * @param json the parsed file
 * @param known codes that may have a border, on the day the borders are meant for
 */
export function readBoundaries(json: unknown, known: ReadonlySet<string>): BoundaryReading {
  const read = collection.safeParse(json);
  if (!read.success) return refused('geo_not_collection', known);
  const { features, crs } = read.data;
  if (crs && !WGS_84.test(crs.properties.name)) return refused('geo_crs', known);
  if (features.length === 0) return refused('geo_not_collection', known);
  if (features.length > BOUNDARY_LIMITS.features) return refused('geo_too_many', known);
  const found = new Map<string, Ground>();
  const faults: BoundaryFault[] = [];
  let positions = 0;
  for (const [at, value] of features.entries()) {
    const one = feature.safeParse(value);
    const unit = one.success ? codeOf(one.data) : null;
    const fault = one.success ? faultOfCode(unit, known, found) : 'geo_not_collection';
    const ground = fault ?? readGround(one.data?.geometry, BOUNDARY_LIMITS.positions - positions);
    if (ground === 'geo_too_many') return refused(ground, known);
    if (typeof ground === 'string') {
      faults.push({ feature: at + 1, unit, code: ground });
    } else {
      positions += ground.positions;
      found.set(unit!, ground.ground);
    }
  }
  return {
    boundaries: [...found].map(([code, ground]) => ({ code, ground })),
    faults: faults.slice(0, BOUNDARY_LIMITS.faults),
    missing: [...known].filter((code) => !found.has(code)),
    positions,
  };
}

function refused(code: BoundaryFault['code'], known: ReadonlySet<string>): BoundaryReading {
  return { boundaries: [], faults: [{ feature: null, unit: null, code }], missing: [...known], positions: 0 };
}

function faultOfCode(
  unit: string | null,
  known: ReadonlySet<string>,
  found: ReadonlyMap<string, Ground>,
): BoundaryFault['code'] | null {
  if (unit === null) return 'geo_code_missing';
  if (!known.has(unit)) return 'unit_unknown';
  return found.has(unit) ? 'geo_code_twice' : null;
}

/** Five digits; programs that took the code for a number lost its zeros. */
function codeOf({ id, properties }: z.infer<typeof feature>): string | null {
  const named = Object.entries(properties ?? {}).find(([name]) =>
    CODE_NAMES.includes(name.toLowerCase().replace(/[^a-z]/g, '')),
  )?.[1];
  const text = [named, id].map(asText).find((value) => value !== '');
  if (text === undefined) return null;
  return /^\d{1,5}$/.test(text) ? text.padStart(5, '0') : text.slice(0, 40);
}

/** '' for what is no code: to turn an object of the file into words may throw. */
function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
