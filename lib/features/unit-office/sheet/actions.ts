'use server';

import { revalidatePath } from 'next/cache';
import { loadActor } from '@/lib/auth/load-actor';
import { readRequestId } from '@/lib/auth/request-headers';
import { canSomewhere } from '@/lib/domain/access/can';
import { AppError, isAppError } from '@/lib/errors';
import { log } from '@/lib/log';
import { takeWriteTurn } from '../../assessments/write-limit';
import type { FileState } from './file-state';
import { confirmUnitFile, previewUnitFile } from './load-file';

/** Looks at an uploaded file of units, or takes in one that was looked at. Never throws: a refusal comes back as a code. */
export async function loadUnitFile(_: FileState, form: FormData): Promise<FileState> {
  try {
    const actor = await loadActor();
    if (!actor) throw new AppError('not_signed_in');
    await takeWriteTurn(actor);
    if (!canSomewhere(actor, 'units.manage')) throw new AppError('forbidden');
    const [file, payload, key] = [form.get('file'), form.get('payload'), form.get('key')];
    if (typeof payload !== 'string' || payload === '') {
      if (!(file instanceof File)) throw new AppError('file_empty');
      return await previewUnitFile(actor, file);
    }
    if (typeof key !== 'string' || key === '') throw new AppError('invalid');
    const result = await confirmUnitFile(actor, payload, key, await readRequestId());
    revalidatePath('/(board)', 'layout');
    return result;
  } catch (error) {
    const at = new Date().toISOString();
    if (isAppError(error)) return { status: 'refused', at, code: error.code };
    log.error({ err: error }, 'unit file failed');
    return { status: 'refused', at, code: 'internal' };
  }
}
