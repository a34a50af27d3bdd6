import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileFolder, FileKey } from '@/lib/files/file-key';
import type { FileStore } from '@/lib/files/file-store';

export interface Assembled {
  /** SHA-256 of the whole, in hex. */
  readonly sha256: string;
  /** The pieces it was made of. */
  readonly pieces: readonly FileKey[];
}

/**
 * Writes the pieces of an upload one after the other into a file of this machine.
 * @returns null when a piece is missing or too long: what was received is not what the database says
 */
export async function assemble(
  store: FileStore,
  folder: FileFolder,
  size: number,
  to: string,
): Promise<Assembled | null> {
  const hash = createHash('sha256');
  const pieces: FileKey[] = [];
  const target = await open(to, 'wx', 0o600);
  try {
    let at = 0;
    while (at < size) {
      const key: FileKey = { ...folder, part: at };
      const stream = await store.read(key);
      if (!stream) return null;
      pieces.push(key);
      for await (const chunk of stream) {
        const bytes = chunk as Buffer;
        hash.update(bytes);
        await target.writeFile(bytes);
        at += bytes.length;
      }
    }
    return at === size ? { sha256: hash.digest('hex'), pieces } : null;
  } finally {
    await target.close();
  }
}
