import type { ErrorCode, AppError } from '@/lib/errors';
import texts from '@/lib/i18n/messages/vi/errors.json';
import type { Answer } from './command';

/** The words of a code, as pages say them. */
export function messageOf(code: ErrorCode): string {
  return texts[code];
}

/** A refusal of the whole command: its words, its code, and what it was about. */
export function refusalOf({ code, details }: AppError): Answer {
  const message = messageOf(code);
  const about = details?.value ?? details?.slug ?? details?.code;
  const shown = typeof about === 'string' && about !== '' ? `${message} (${code}: ${about})` : `${message} (${code})`;
  const field = typeof details?.field === 'string' ? { field: details.field } : {};
  return { json: { code, errors: [{ ...field, code, message }] }, lines: [shown], refused: true };
}

interface LineRefusal {
  readonly line: number;
  readonly column: string | null;
  readonly code: ErrorCode;
}

/** The outcome of a file that is taken whole or not at all. */
export function answerOfFile<E extends LineRefusal>(
  {
    errors,
    ...counts
  }: { readonly rows: number; readonly inserted: number; readonly unchanged: number; readonly errors: readonly E[] },
  dryRun: boolean,
): Answer {
  const told = errors.map(({ line, column, code }) => ({ line, column, code, message: messageOf(code) }));
  const json = { ...counts, errors: told };
  if (told.length > 0) {
    const reasons = told.map(
      ({ line, column, code, message }) => `Dòng ${line}${column ? `, cột ${column}` : ''}: ${message} (${code})`,
    );
    return { json, lines: [...reasons, `Không ghi gì: ${told.length} lỗi trong ${counts.rows} dòng.`], refused: true };
  }
  const done = dryRun ? 'Sẽ ghi' : 'Đã ghi';
  return { json, lines: [`${counts.rows} dòng. ${done} ${counts.inserted}, giữ nguyên ${counts.unchanged}.`] };
}
