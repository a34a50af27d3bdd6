import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { filePath, folderPath, type FileFolder, type FileKey } from './file-key';
import type { ByteRange, FileSource, FileStore } from './file-store';

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

function isGone(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ENOENT';
}

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Files in a folder that only the server's own user enters. A file is written beside its place and then renamed. */
export class DirectoryStore implements FileStore {
  constructor(private readonly root: string) {}

  async write(key: FileKey, source: FileSource): Promise<void> {
    const place = this.at(filePath(key));
    await mkdir(path.dirname(place), { recursive: true, mode: FOLDER_MODE });
    const beside = `${place}.${randomUUID()}`;
    try {
      await writeAll(beside, source);
      await rename(beside, place);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  }

  async read(key: FileKey, range?: ByteRange): Promise<Readable | null> {
    const handle = await orNull(open(this.at(filePath(key)), 'r'));
    return handle && handle.createReadStream(range ? { start: range.first, end: range.last } : {});
  }

  async size(key: FileKey): Promise<number | null> {
    return (await orNull(stat(this.at(filePath(key)))))?.size ?? null;
  }

  async remove(key: FileKey): Promise<void> {
    await rm(this.at(filePath(key)), { force: true });
    await rmdir(this.at(folderPath(key))).catch(() => undefined);
  }

  async removeFolder(folder: FileFolder): Promise<void> {
    await rm(this.at(folderPath(folder)), { recursive: true, force: true });
  }

  private at(name: string): string {
    return path.join(this.root, name);
  }
}

/** On the disk before it gets its name: after a power cut a file is whole or not there. */
async function writeAll(place: string, source: FileSource): Promise<void> {
  const target = await open(place, 'wx', FILE_MODE);
  try {
    if (source instanceof Uint8Array) await target.writeFile(source);
    else await copyInto(target, source.path);
    await target.sync();
  } finally {
    await target.close();
  }
}

async function copyInto(target: Awaited<ReturnType<typeof open>>, from: string): Promise<void> {
  const source = await open(from, 'r');
  try {
    for await (const piece of source.createReadStream({ autoClose: false })) await target.writeFile(piece as Buffer);
  } finally {
    await source.close();
  }
}
