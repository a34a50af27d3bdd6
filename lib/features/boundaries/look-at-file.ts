import type { Actor } from '@/lib/domain/access/actor';
import { geometryOf } from '@/lib/domain/geo/geometry-of';
import { readBoundaries, type ReadBoundary } from '@/lib/domain/geo/import/read-boundaries';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { AppError } from '@/lib/errors';
import { simplifyTogether } from '@/lib/geo/simplify-together';
import { territoryOf } from '../territory/loaders';
import { officeDay, proveOffice } from '../unit-office/office-day';
import type { BoundaryState } from './boundary-state';
import { bordered } from './known-units';
import { packPayload, sourceText } from './schema';

/** As large as a form may bring it here. */
const MOST_BYTES = 5_000_000;
/** Corners of about sixty metres: less is seen on no map of a commune. */
const DETAIL = 0.0006;
const LISTED = 200;

/** What a file of borders holds and whom it covers. Nothing is written. Throws AppError `not_found`, `file_…`, `field_missing`. */
export async function lookAtBoundaries(actor: Actor, form: FormData): Promise<BoundaryState> {
  proveOffice(actor);
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) throw new AppError('file_empty');
  if (file.size > MOST_BYTES) throw new AppError('geo_file_large');
  const said = sourceText.safeParse(String(form.get('source') ?? ''));
  if (!said.success) throw new AppError('geo_source_missing');
  const day = officeDay(actor, String(form.get('day') ?? ''));
  const units = bordered(await territoryOf(actor.tenant), day);
  const { boundaries, faults, missing, positions } = readBoundaries(parse(await file.text()), new Set(units.keys()));
  const simple = faults.length === 0 ? simplifyTogether(boundaries, DETAIL) : [];
  return {
    ...{ status: 'read', at: new Date().toISOString(), source: said.data, day, faults },
    name: file.name.normalize('NFC').slice(0, 120),
    found: boundaries.length,
    of: units.size,
    missing: missing.slice(0, LISTED).map((code) => unitTitle(units.get(code)!, day)),
    corners: { before: positions, after: cornersOf(simple) },
    payload: faults.length === 0 ? packPayload({ source: said.data, day, file: asFile(simple) }) : null,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new AppError('geo_not_json', undefined, { cause });
  }
}

function cornersOf(boundaries: readonly ReadBoundary[]): number {
  return boundaries.reduce((sum, { ground }) => sum + ground.flat().reduce((all, ring) => all + ring.length, 0), 0);
}

function asFile(boundaries: readonly ReadBoundary[]) {
  const features = boundaries.map(({ code, ground }) => {
    return { type: 'Feature', id: code, properties: {}, geometry: geometryOf(ground) };
  });
  return { type: 'FeatureCollection', features };
}
