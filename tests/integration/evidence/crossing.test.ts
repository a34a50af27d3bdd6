import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { cleanPicture } from '@/lib/features/evidence/look/clean-picture';
import { beginUpload, cancelUpload, takePiece } from '@/lib/features/evidence/upload/mutations';
import { fileStore } from '@/lib/files/open-store';
import type { Tx } from '@/lib/db/client';
import { pdf, photo } from '@/tests/factories/files';
import { EvidenceCommune } from './commune';
import { codeOf, promise, sendFile } from './send-file';

let commune: EvidenceCommune;
let official: Actor;

beforeAll(async () => {
  commune = await EvidenceCommune.open();
  official = commune.official;
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => commune.close());

const uploadsOf = (id: string) => commune.tenant.within((tx) => tx.evidenceUpload.count({ where: { id } }));

/** What another request does at the end of an upload. */
async function finish(tx: Tx, id: string): Promise<void> {
  const { tenantId, userId, unitId, itemId, name, size } = await tx.evidenceUpload.findFirstOrThrow({ where: { id } });
  const facts = { type: 'application/pdf', sha256: '0'.repeat(64), uploadedBy: userId };
  await tx.evidence.create({ data: { tenantId, id, unitId, itemId, name, size, ...facts } });
  await tx.evidenceUpload.deleteMany({ where: { id } });
}

describe('an upload that another request ends', () => {
  it('meanwhile is done for who begins it again, and leaves no row behind', async () => {
    const promised = promise(pdf());
    await beginUpload(official, promised);
    const again = await commune.tenant.within(async (tx) => {
      await finish(tx, promised.id);
      const waits = codeOf(beginUpload(official, promised));
      await pause(500);
      return { waits };
    });
    expect(await again.waits).toEqual({ status: 'done', id: promised.id });
    expect(await uploadsOf(promised.id)).toBe(0);
  });

  it('is done for who waits for the row, too', async () => {
    const promised = promise(pdf());
    await beginUpload(official, promised);
    const again = await commune.tenant.within(async (tx) => {
      await tx.$queryRaw`SELECT FROM evidence_upload WHERE id = ${promised.id}::uuid FOR UPDATE`;
      const waits = codeOf(beginUpload(official, promised));
      await pause(500);
      await finish(tx, promised.id);
      return { waits };
    });
    expect(await again.waits).toEqual({ status: 'done', id: promised.id });
  });

  it('is done for who finds its pieces gone', async () => {
    const bytes = pdf();
    const promised = promise(bytes);
    const { id } = promised;
    await beginUpload(official, promised);
    const store = await fileStore();
    vi.spyOn(store, 'read').mockImplementationOnce(async () => {
      await commune.tenant.within((tx) => finish(tx, id));
      return null;
    });
    expect(await codeOf(takePiece(official, id, 0, bytes))).toEqual({ status: 'done', id });
  });
});

it('a row that was left behind takes no evidence with it when it is forgotten', async () => {
  const id = await sendFile(official, pdf());
  await commune.tenant.within(async (tx) => {
    const { tenantId, unitId, itemId, name, size } = await tx.evidence.findFirstOrThrow({ where: { id } });
    const startedAt = new Date(0);
    await tx.evidenceUpload.create({
      data: { tenantId, id, userId: official.userId!, unitId, itemId, name, size, startedAt },
    });
  });
  await beginUpload(official, promise(pdf()));
  expect(await uploadsOf(id)).toBe(0);
  expect(await commune.filesOf(id)).toEqual(['original']);
});

it('an upload given up while it is looked into leaves no file', async () => {
  const bytes = pdf();
  const promised = promise(bytes);
  const { id } = promised;
  await beginUpload(official, promised);
  const store = await fileStore();
  const write = store.write.bind(store);
  vi.spyOn(store, 'write').mockImplementation(async (key, source) => {
    if (key.part === 'original') await cancelUpload(official, id);
    await write(key, source);
  });
  expect(await codeOf(takePiece(official, id, 0, bytes))).toBe('not_found');
  expect(await commune.filesOf(id)).toEqual([]);
});

it('a machine that cannot write refuses no photo', async () => {
  const from = path.join(commune.folder, 'photo');
  await writeFile(from, await photo());
  const nowhere = {
    shown: path.join(commune.folder, 'no', 'shown'),
    thumbnail: path.join(commune.folder, 'no', 'thumbnail'),
  };
  await expect(cleanPicture(from, 'jpeg', nowhere)).rejects.toMatchObject({ code: 'ENOENT' });
});
