import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { EVIDENCE_KINDS, type KindFacts } from '@/lib/domain/evidence/evidence-kind';
import type { FileFolder, FileKey } from '@/lib/files/file-key';
import { fileStore } from '@/lib/files/open-store';
import { AppError } from '@/lib/errors';
import { assemble } from '../assemble';
import { inTurn } from '../in-turn';
import { cleanPicture, type CleanPicture } from '../look/clean-picture';
import { lookIntoFile } from '../look/look-into-file';

/** A file that was looked into and lies in the store, not yet known to the database. */
export interface KeptFile {
  readonly kind: KindFacts;
  readonly sha256: string;
  /** null: not a photo */
  readonly picture: CleanPicture | null;
  readonly pieces: readonly FileKey[];
}

/**
 * Puts the pieces together, looks into what they are, and keeps it: the original as it was sent, of a photo also what is
 * shown. Doing it twice keeps the same bytes under the same keys.
 * @throws AppError why the file is not taken; `upload_lost` when its pieces are not there any more
 */
export function keepFile(folder: FileFolder, size: number): Promise<KeptFile> {
  return inTurn(async () => {
    const desk = await mkdtemp(path.join(os.tmpdir(), 'ntm-evidence-'));
    try {
      return await keep(folder, size, desk);
    } finally {
      await rm(desk, { recursive: true, force: true });
    }
  });
}

async function keep(folder: FileFolder, size: number, desk: string): Promise<KeptFile> {
  const store = await fileStore();
  const [original, shown, thumbnail] = ['original', 'shown', 'thumbnail'].map((name) => path.join(desk, name)) as [
    string,
    string,
    string,
  ];
  const assembled = await assemble(store, folder, size, original);
  if (!assembled) throw new AppError('upload_lost');
  const found = await lookIntoFile(original);
  const kind = EVIDENCE_KINDS.find((known) => known.kind === found);
  if (!kind) throw new AppError('upload_type');
  const picture =
    found === 'jpeg' || found === 'png' ? await cleanPicture(original, found, { shown, thumbnail }) : null;
  await store.write({ ...folder, part: 'original' }, { path: original });
  if (picture) {
    await store.write({ ...folder, part: 'shown' }, { path: shown });
    await store.write({ ...folder, part: 'thumbnail' }, { path: thumbnail });
  }
  return { kind, picture, ...assembled };
}
