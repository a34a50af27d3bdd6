import type { Readable } from 'node:stream';
import type { Actor } from '@/lib/domain/access/actor';
import { kindOfType, type KindFacts } from '@/lib/domain/evidence/evidence-kind';
import { samenessOf, tellRepetitions, type Repetition } from '@/lib/domain/evidence/repetition';
import { validityOn } from '@/lib/domain/evidence/validity';
import { dayWithin } from '@/lib/domain/units/period';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { AppError } from '@/lib/errors';
import type { ByteRange } from '@/lib/files/file-store';
import { fileStore } from '@/lib/files/open-store';
import { catalogueOf } from '../catalogue/loaders';
import { readTogether } from '../progress/data';
import { resolveNearestUnit } from '../progress/resolve-unit';
import { territoryOf } from '../territory/loaders';
import { readEvidence, readRepeatedPictures, type RepeatedPicture, type StoredEvidence } from './data';
import type { EvidenceItem, EvidenceList, RepeatedAt } from './evidence-view';
import { evidenceLock, mayReadAt, placeOfStored, type EvidencePlace } from './find-cell';
import type { ListEvidence } from './schema';

/** The evidence of a criterion and its indicators, as it stands on a day. Throws AppError `not_found`. */
export async function loadEvidence(actor: Actor, asked: ListEvidence): Promise<EvidenceList> {
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const { unit, day } = resolveNearestUnit(actor, territory, asked.unit, asked.day);
  const set = catalogue.find(({ id }) => id === asked.set);
  const items = set ? [...set.items.values()].filter(({ criterion }) => criterion === asked.criterion) : [];
  if (!set || items.length === 0) throw new AppError('not_found');
  const place: EvidencePlace = { territory, unit, set, criterion: asked.criterion };
  if (!mayReadAt(actor, place, day)) throw new AppError('not_found');
  const { rows, repeated } = await readTogether(actor.tenant.id, async (tx) => {
    const rows = await readEvidence(tx, actor.tenant.id, { unitId: unit.id, itemIds: items.map(({ id }) => id) });
    const pictures = rows.filter((row) => !row.removedAt && kindOfType(row.type)?.isPicture);
    return {
      rows,
      repeated: await readRepeatedPictures(
        tx,
        actor.tenant.id,
        pictures.map(({ id }) => id),
      ),
    };
  });
  const placesOf = placeTeller(actor, place, catalogue);
  return {
    locked: evidenceLock(actor, place, day),
    items: rows.flatMap((row) => {
      const kind = kindOfType(row.type);
      if (row.removedAt || !kind) return [];
      return [toItem(row, kind, day, placesOf(row, repeated))];
    }),
    removed: rows.flatMap(({ id, item, name, removedBy, removedAt }) =>
      removedAt && removedBy !== null ? [{ id, item, name, by: removedBy, at: removedAt.toISOString() }] : [],
    ),
  };
}

function toItem(
  row: StoredEvidence,
  { kind }: KindFacts,
  day: string,
  repeated: readonly Repetition<RepeatedAt>[],
): EvidenceItem {
  const { id, item, name, size, validUntil, illustrative } = row;
  return {
    ...{ id, item, name, kind, size, validUntil, illustrative, repeated },
    by: row.uploadedBy,
    at: row.uploadedAt.toISOString(),
    takenAt: row.takenAt?.toISOString() ?? null,
    takenPlace: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
    validity: validityOn(validUntil, day),
  };
}

/** Where a photo of the place stands elsewhere, as far as the actor may know. */
function placeTeller(actor: Actor, here: EvidencePlace, catalogue: Awaited<ReturnType<typeof catalogueOf>>) {
  const { referenceDay } = actor.tenant;
  const toPlace = (row: StoredEvidence, other: RepeatedPicture): RepeatedAt | null => {
    const unit = here.territory.units.get(other.unitId);
    const set = catalogue.find(({ id }) => id === other.setId);
    if (!unit || !set) return null;
    const day = dayWithin(unit, referenceDay);
    if (!mayReadAt(actor, { ...here, unit, set, criterion: other.criterion }, day)) return null;
    return {
      item: other.item.replace(/^i:/, ''),
      isIndicator: other.item.startsWith('i:'),
      unit: unitTitle(unit, day),
      here: other.unitId === row.unitId && other.itemId === row.itemId,
    };
  };
  return (row: StoredEvidence, repeated: readonly RepeatedPicture[]): Repetition<RepeatedAt>[] =>
    tellRepetitions(
      repeated.flatMap((other) => {
        const sameness = other.of === row.id ? samenessOf(row, other) : null;
        return sameness ? [{ sameness, place: toPlace(row, other) }] : [];
      }),
      ({ item, unit, isIndicator }) => `${unit} ${isIndicator} ${item}`,
    );
}

/** A file to be sent to a reader. */
export interface EvidenceFile {
  readonly name: string;
  readonly kind: KindFacts;
  readonly size: number;
  /** null: the range lies outside the file. */
  readonly range: ByteRange | null;
  readonly bytes: Readable;
}

/**
 * Opens evidence for who may read it; of a photo what is shown, never what was sent.
 * @throws AppError `not_found` for what is unknown, taken away or may not be seen
 */
export async function openEvidence(
  actor: Actor,
  id: string,
  part: 'file' | 'thumbnail',
  wanted?: (size: number) => ByteRange | null,
): Promise<EvidenceFile> {
  const [row] = await readTogether(actor.tenant.id, (tx) => readEvidence(tx, actor.tenant.id, { id }));
  const kind = row && kindOfType(row.type);
  if (!kind || row.removedAt) throw new AppError('not_found');
  await placeOfStored(actor, row);
  if (part === 'thumbnail' && !kind.isPicture) throw new AppError('not_found');
  const key = {
    tenantId: actor.tenant.id,
    id,
    part: part === 'thumbnail' ? ('thumbnail' as const) : kind.isPicture ? ('shown' as const) : ('original' as const),
  };
  const store = await fileStore();
  const size = await store.size(key);
  const range = size === null ? null : (wanted?.(size) ?? null);
  const bytes = size === null ? null : await store.read(key, range ?? undefined);
  if (size === null || !bytes) throw new AppError('file_lost');
  return { name: row.name, kind, size, range, bytes };
}
