import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { removeEvidence } from '@/lib/features/evidence/change/mutations';
import { exportTenant } from '@/lib/features/export/mutations';
import { EXIF, pdf, photo, resent } from '@/tests/factories/files';
import { EvidenceCommune, listEvidence, readEvidence } from './commune';
import { DAY, sendFile } from './send-file';

let commune: EvidenceCommune;
let official: Actor;
let neighbour: Actor;

beforeAll(async () => {
  commune = await EvidenceCommune.open();
  official = commune.official;
  neighbour = await commune.person('Xã bên', 'commune_official', '18427');
});
afterAll(() => commune.close());

const rowOf = (id: string) =>
  commune.tenant.within((tx) =>
    tx.evidence.findUniqueOrThrow({ where: { tenantId_id: { tenantId: commune.tenant.id, id } } }),
  );

describe('a photo', () => {
  it('is shown upright without what it carries; time and place are kept beside it, the original as it was', async () => {
    const bytes = await photo({ exif: EXIF, width: 3_000, height: 2_000 });
    expect(bytes.includes('not to be shown')).toBe(true);
    const id = await sendFile(official, bytes);
    const row = await rowOf(id);
    expect(row).toMatchObject({
      type: 'image/jpeg',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(row.takenAt?.toISOString()).toBe('2019-05-22T03:20:30.000Z');
    expect([Number(row.takenLat), Number(row.takenLon)]).toEqual([21.54, 107.085]);
    for (const part of ['file', 'thumbnail'] as const) {
      const shown = await readEvidence(official, id, part);
      const { exif, xmp, iptc, orientation, width, height } = await sharp(shown).metadata();
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
      expect(shown.includes('not to be shown')).toBe(false);
      expect([width, height]).toEqual(part === 'file' ? [1707, 2560] : [160, 240]);
    }
    expect(bytes.equals(await readFile(path.join(commune.folderOf(id), 'original')))).toBe(true);
    const [item] = (await listEvidence(official)).items;
    expect(item).toMatchObject({ id, takenAt: '2019-05-22T03:20:30.000Z', takenPlace: { lat: 21.54, lon: 107.085 } });
  });

  it('that stands elsewhere is flagged, byte for byte and sent on; a place that may not be seen has no name', async () => {
    const bytes = await photo({ seed: 77 });
    const ours = await sendFile(official, bytes, { item: '17' });
    const theirs = await sendFile(neighbour, await resent(bytes), { unit: '18427', item: 'i:17.1' });
    const office = await commune.person('Văn phòng', 'province_office', '42');
    const repeatedOf = async (actor: Actor, unit: string, id: string) =>
      (await listEvidence(actor, unit, 17)).items.find((item) => item.id === id)?.repeated;
    expect(await repeatedOf(official, '18436', ours)).toEqual([{ sameness: 'alike', place: null }]);
    expect(await repeatedOf(office, '18436', ours)).toMatchObject([
      { sameness: 'alike', place: { item: '17.1', isIndicator: true, here: false } },
    ]);
    const again = await sendFile(official, bytes, { item: '17' });
    expect(await repeatedOf(official, '18436', again)).toMatchObject([
      { sameness: 'same', place: { item: '17', here: true } },
    ]);
    await removeEvidence(official, again, DAY);
    await removeEvidence(neighbour, theirs, DAY);
    expect(await repeatedOf(official, '18436', ours)).toEqual([]);
  });

  it('of another thing is not flagged, nor is a document that proves several things', async () => {
    const seeds = Array.from({ length: 12 }, (_, at) => at + 100);
    for (const seed of seeds) await sendFile(official, await photo({ seed }), { item: '8' });
    const decision = pdf('một quyết định');
    await sendFile(official, decision, { item: '8' });
    await sendFile(official, decision, { item: '9' });
    const { items } = await listEvidence(official, '18436', 8);
    expect(items).toHaveLength(13);
    expect(items.flatMap(({ repeated }) => repeated)).toEqual([]);
  });
});

it('an export carries the files as they were sent', async () => {
  const out = path.join(commune.folder, 'out');
  const { files, missing } = await exportTenant(commune.tenant.db, commune.tenant.id, out);
  expect(missing).toEqual([]);
  const rows = await commune.tenant.within((tx) => tx.evidence.findMany());
  expect(files).toBe(rows.length);
  for (const { id, sha256, type } of rows) {
    const [name] = (await readdir(path.join(out, 'evidence'))).filter((file) => file.startsWith(id));
    expect(type.startsWith('image/jpeg')).toBe(name?.endsWith('.jpg'));
    expect(
      createHash('sha256')
        .update(await readFile(path.join(out, 'evidence', name!)))
        .digest('hex'),
    ).toBe(sha256);
  }
});
