import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import { setSheets } from '@/lib/domain/criteria/workbook/set-sheets';
import { writeWorkbook } from '@/lib/excel/write-workbook';

/** A draft as an XLSX file to edit and upload again; an empty draft gives the template of a new set. */
export function writeSetWorkbook(draft: DraftSet): Promise<Uint8Array> {
  return writeWorkbook(setSheets(draft));
}
