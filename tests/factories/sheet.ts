import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import type { Actor } from '@/lib/domain/access/actor';
import { loadPreview } from '@/lib/features/entry-import/loaders';
import { recordFile, stageFile } from '@/lib/features/entry-import/mutations';
import type { RecordInput } from '@/lib/features/entry-import/schema';
import { Pace } from '@/lib/features/entry-import/step';
import type { ImportPreview, ImportResult } from '@/lib/features/entry-import/view';

type Rows = readonly (readonly (string | number | Date | null)[])[];

/** A workbook as somebody types it. */
export async function workbook(
  sheets: Readonly<Record<string, Rows>>,
  change: (book: ExcelJS.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  change(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export const calm = (): Pace => new Pace(new AbortController().signal, () => undefined);

/** Sends a file as its page does; answers with its id. */
export async function sendFile(
  actor: Actor,
  unit: string,
  bytes: Uint8Array | string,
  more: { readonly name?: string; readonly set?: string } = {},
): Promise<string> {
  const id = randomUUID();
  const { name = 'bảng.xlsx', ...rest } = more;
  await stageFile(actor, id, { unit, name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, ...rest });
  return id;
}

export async function preview(actor: Actor, id: string): Promise<ImportPreview> {
  const answer = await loadPreview(actor, id, calm());
  if (!('preview' in answer)) throw new Error('recorded already');
  return answer.preview;
}

/** Records what the preview showed. */
export async function record(
  actor: Actor,
  id: string,
  over: Partial<RecordInput> = {},
  pace = calm(),
): Promise<ImportResult> {
  const { seen } = await preview(actor, id);
  return recordFile(actor, id, { seen, all: null, cells: {}, ...over }, pace);
}
