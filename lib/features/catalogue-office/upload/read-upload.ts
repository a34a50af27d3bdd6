import type { Actor } from '@/lib/domain/access/actor';
import { AppError } from '@/lib/errors';
import { requireOfficeWriter } from '../require-office';

/** The file of a form, taken into memory only from who may upload. Throws AppError `forbidden`, `file_missing`. */
export async function readUpload(actor: Actor, form: FormData): Promise<Uint8Array> {
  requireOfficeWriter(actor);
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) throw new AppError('file_missing', { field: 'file' });
  return new Uint8Array(await file.arrayBuffer());
}
