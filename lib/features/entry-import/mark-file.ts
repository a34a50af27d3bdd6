import type { Actor } from '@/lib/domain/access/actor';
import { AppError, type ErrorCode } from '@/lib/errors';
import { markWorkbook } from '@/lib/excel/mark-workbook';
import { ENTRY_LIMITS } from '@/lib/excel/read-limits';
import { lookAtFile } from './loaders';
import { FAULT_SHEET, readCellsOf } from './read-file';
import type { Pace } from './step';

export interface MarkTexts {
  readonly wordOf: (code: ErrorCode) => string;
  readonly headings: readonly [string, string, string, string];
}

/**
 * The file of a person with everything that is wrong with it marked, to be corrected and sent again.
 * @throws AppError `file_gone`, `not_found` where nothing is wrong or the file cannot be opened
 */
export async function markFile(
  actor: Actor,
  id: string,
  pace: Pace,
  { wordOf, headings }: MarkTexts,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { file, faults } = await lookAtFile(actor, id, pace);
  const { sheets } = await readCellsOf(file.bytes);
  if (faults.length === 0 || sheets.length === 0) throw new AppError('not_found');
  const marks = faults.map(({ code, ...fault }) => ({ ...fault, words: wordOf(code) }));
  const bytes = await markWorkbook({ bytes: file.bytes, sheets, limits: ENTRY_LIMITS }, marks, {
    sheet: FAULT_SHEET,
    headings,
  });
  return { name: `${file.name.replace(/\.(xlsx|xls|csv|txt)$/i, '')} - lỗi.xlsx`, bytes };
}
