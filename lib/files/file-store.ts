import type { Readable } from 'node:stream';
import type { FileFolder, FileKey } from './file-key';

/** Bytes at hand, or a file of this machine. */
export type FileSource = Uint8Array | { readonly path: string };

/** Bytes from the first to the last, both inclusive, as HTTP counts them. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

export interface FileStore {
  /** Keeps a file whole or not at all; what was kept under the key before is replaced in one step. */
  write(key: FileKey, source: FileSource): Promise<void>;
  /** Its bytes, or null where there is no such file. */
  read(key: FileKey, range?: ByteRange): Promise<Readable | null>;
  /** Its size in bytes, or null where there is no such file. */
  size(key: FileKey): Promise<number | null>;
  /** Removes one file; that there is none is no error. */
  remove(key: FileKey): Promise<void>;
  /** Removes everything under an id. */
  removeFolder(folder: FileFolder): Promise<void>;
}
