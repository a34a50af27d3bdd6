import { filesEnv } from '@/lib/env';
import { DirectoryStore } from './directory-store';
import type { FileStore } from './file-store';

const kept = globalThis as { ntmBoardFiles?: Promise<FileStore> };

async function open(): Promise<FileStore> {
  const { directory, s3 } = filesEnv();
  if (!s3) return new DirectoryStore(directory);
  const { S3Store } = await import('./s3-store');
  return new S3Store(s3);
}

/** Where this server keeps its files: a bucket when one is configured, otherwise a folder; one a process. */
export function fileStore(): Promise<FileStore> {
  return (kept.ntmBoardFiles ??= open());
}
