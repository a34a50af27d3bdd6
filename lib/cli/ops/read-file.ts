import { readFile } from 'node:fs/promises';
import { AppError } from '@/lib/errors';

/** A file that the operator names. Throws AppError `file_unreadable`. */
export async function readNamedFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new AppError('file_unreadable', { field: 'file', value: file }, { cause });
  }
}
