import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ground } from '@/lib/domain/geo/geometry';
import { type NamedTopology, readTopology } from './read-topology';

const folder = join(process.cwd(), 'prisma', 'data', 'admin', 'boundaries');

/** Open borders of one list of units, by code. */
export type Grounds = ReadonlyMap<string, { readonly name: string; readonly ground: Ground }>;

/** The provinces of a day, simplified to `detail` degrees: 63 until 30/6/2025, 34 since (CC BY-SA 4.0). */
export function provinceGrounds(day: string, detail: number): Grounds {
  return read(day < '2025-07-01' ? 'provinces-2024' : 'provinces-2025', 'provinces', detail);
}

/** Provinces whose districts have an open border, of about 2014 (CC0). */
const WITH_DISTRICTS = ['20', '26', '42'];

/** The districts of a province; null where no open border is known. */
export function districtGrounds(province: string, detail: number): Grounds | null {
  return WITH_DISTRICTS.includes(province) ? read(`districts-wof-${province}`, 'districts', detail) : null;
}

const known = new Map<string, Grounds>();

/** Read and simplified once a process: the files never change while it runs. */
function read(file: string, object: string, detail: number): Grounds {
  const key = `${file} ${detail}`;
  const found =
    known.get(key) ??
    readTopology(JSON.parse(readFileSync(join(folder, `${file}.topo.json`), 'utf8')) as NamedTopology, object, detail);
  known.set(key, found);
  return found;
}
